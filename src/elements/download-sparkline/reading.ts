import {rankOf} from '../../kit/rank.js';
import type {Format} from '../../words/format.js';
import type {SparklineWords} from '../../words/words.js';
import type {Drawing} from './drawing.js';

/** Of more points than these, a page holds only what is read and what lies beside it. */
const most = 200;

/** Returns one period in words: `March 2023, 448 downloads, 22 of 52; largest`; '' where there is none. */
export function readingOf(
  {timeline: {times, values, partial, period}}: Drawing,
  mark: number,
  measure: string,
  words: SparklineWords,
  format: Format,
): string {
  const [time, value] = [times[mark], values[mark] ?? NaN];
  if (time === undefined) return '';
  const shown = Number.isNaN(value) ? '' : format.number(value);
  return words.mark(
    format.spokenPeriod(time, period),
    words.pointValue(value, shown, measure, partial.has(mark)),
    format.number(mark + 1),
    format.number(times.length),
    rankOf(value, values, words),
  );
}

/** Returns the marks that stand in the page for a screen reader, while one of them is read. */
export function marksAround(mark: number, count: number): readonly number[] {
  const [from, to] = count > most ? [Math.max(0, mark - 1), Math.min(count, Math.max(0, mark) + 2)] : [0, count];
  return Array.from({length: to - from}, (_, index) => from + index);
}
