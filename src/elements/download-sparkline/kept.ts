import {sourceCells, sourceHeads} from '../../kit/csv.js';
import {periodText} from '../../model/period.js';
import type {Row, Series, Source} from '../../model/record.js';
import type {Drawing} from './drawing.js';

const known = (value: number | undefined): number | null => (Number.isNaN(value ?? NaN) ? null : (value ?? null));

/** Returns what is drawn as a series of a record: every period with its value, and those that are not complete. */
export function drawnSeries({series, timeline: {times, values, partial, period}}: Drawing): Series {
  const {measure, title, caption, source = 'source'} = series;
  const name = (index: number) => periodText(times[index] ?? 0, period);
  const points = Array.from(times, (_, index) => [name(index), known(values[index])] as const);
  return {measure, period, title, caption, source, points, partial: [...partial].map(name)};
}

/** Returns the lines of a table of it, each with the source of its figures. */
export function linesOf(drawing: Drawing, source: Source | null): (Row[string] | undefined)[][] {
  const {measure, points = [], partial = []} = drawnSeries(drawing);
  const rows = points.map(([when, value]) => [when, value, partial.includes(when) ? 'partial' : '']);
  return [['period', measure, 'note', ...sourceHeads], ...rows.map((row) => [...row, ...sourceCells(source)])];
}
