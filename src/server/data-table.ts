import {distinctNames, headOf, isNumeric} from '../kit/category-table.js';
import {provenanceText} from '../kit/provenance.js';
import type {Categories, DatasetRecord, Row, Series, Source} from '../model/record.js';
import {timelineOf} from '../model/timeline.js';
import {unknown} from '../words/format.js';
import {sourceOf} from './source.js';
import type {Voice} from './words.js';

/** A table in words: what an element draws, with where it comes from. */
export interface DataTable {
  readonly title: string;
  readonly caption: string;
  readonly provenance: string;
  readonly illustrative: boolean;
  /** Heads of the columns, the first one names the rows. */
  readonly head: readonly string[];
  /** Whether the column after the first, and so on, holds numbers. */
  readonly numeric: readonly boolean[];
  /** At most `most` of them. */
  readonly rows: readonly (readonly string[])[];
  /** How many rows are not in `rows`. */
  readonly more: number;
}

/** Rows of a table in a page, as many as an element shows at first. */
const most = 200;

function told(
  part: {readonly title?: string; readonly caption?: string},
  source: Source | null,
  {words, format}: Voice,
) {
  return {
    title: part.title ?? '',
    caption: part.caption ?? '',
    provenance: provenanceText(words, format, source),
    illustrative: source?.kind === 'illustrative',
  };
}

/** Returns every measure per category. */
export function categoryTable(categories: Categories, record: DatasetRecord, voice: Voice): DataTable {
  const {words, format} = voice;
  const {columns, label} = categories;
  const rows = categories.rows.slice(0, most);
  const names = distinctNames(rows, unknown, format.number);
  const cellText = (cell: Row[string] | undefined) => (typeof cell === 'string' ? cell : format.number(cell));
  return {
    ...told(categories, sourceOf(record, categories.source), voice),
    head: [label ?? words.category, ...columns.map(headOf)],
    numeric: columns.map((column) => isNumeric(categories.rows, column)),
    rows: rows.map((row, index) => [names[index] ?? '', ...columns.map(({key}) => cellText(row[key]))]),
    more: categories.rows.length - rows.length,
  };
}

/** Returns the values per period. */
export function seriesTable(series: Series, record: DatasetRecord, voice: Voice): DataTable {
  const {words, format} = voice;
  const {times, values, partial, period} = timelineOf(series);
  const {measure} = series;
  const when = (index: number) => {
    const text = format.period(times[index] ?? 0, period);
    return partial.has(index) ? words.notComplete(text) : text;
  };
  const count = Math.min(times.length, most);
  return {
    ...told(series, sourceOf(record, series.source), voice),
    head: [words.period, (Object.hasOwn(words.measures, measure) && words.measures[measure]) || measure],
    numeric: [true],
    rows: Array.from({length: count}, (_, index) => [when(index), format.number(values[index])]),
    more: times.length - count,
  };
}
