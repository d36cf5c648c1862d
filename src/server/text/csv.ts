import {csvOf} from '../../kit/csv.js';
import {seriesOf, usualMeasure} from '../../elements/download-sparkline/series.js';
import {periodText} from '../../model/period.js';
import {readRecord} from '../../model/reading.js';
import type {Categories, Series} from '../../model/record.js';
import {timelineOf} from '../../model/timeline.js';
import {sourceOf} from '../source.js';
import {voiceOf} from '../words.js';

/** Which numbers of a record are written as CSV. */
export interface CsvOptions {
  /** `categories` unless told, or where there are none `series`. */
  readonly part?: 'categories' | 'series';
  /** Which series: `downloads` unless told. */
  readonly measure?: string;
  /** Language of the heads that the record does not name (BCP 47). */
  readonly lang?: string;
}

/** A series as measures per period, named as ISO 8601 names them. */
function tableOf(series: Series, period: string): Categories {
  const {times, values, period: kind} = timelineOf(series);
  const rows = Array.from(times, (time, index) => {
    const value = values[index] ?? NaN;
    return {name: periodText(time, kind), value: Number.isNaN(value) ? null : value};
  });
  return {label: period, source: series.source, columns: [{key: 'value', label: series.measure}], rows};
}

/**
 * Returns numbers of a record as CSV (RFC 4180, with line feeds), each row with source, day and kind; unknown is empty.
 * @throws RangeError when the record has no such part.
 */
export function renderToCsv(input: unknown, {part, measure = usualMeasure, lang}: CsvOptions = {}): string {
  const {record} = readRecord(input);
  const {words} = voiceOf(lang);
  const series = seriesOf(record.series, measure);
  const categories = part === 'series' ? undefined : record.categories;
  const table = categories ?? (part !== 'categories' && series ? tableOf(series, words.period) : undefined);
  if (!table) throw new RangeError(`part: the record has no ${part ?? 'categories or series'}`);
  return csvOf(table, [...table.rows.keys()], words.category, sourceOf(record, table.source));
}
