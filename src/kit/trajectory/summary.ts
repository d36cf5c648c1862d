import {periodOrdinal} from '../../model/period.js';
import type {Timeline} from '../../model/timeline.js';
import type {Format} from '../../words/format.js';
import type {TrajectoryWords} from '../../words/words.js';
import type {CourseMarks} from './course.js';

/** How many unfinished periods are named before they are only counted. */
const named = 3;

/**
 * A line chart in a few sentences: what it shows and what of it is unknown, how the line runs, what is not complete.
 * `This line chart shows downloads per year from 2020 to 2026. The line rises from 120,000 in 2020 to 1.31 million in
 * 2024, then falls to 1.24 million in 2025. Not complete: 2026 (410,000).` `measure` is the word that a reader knows it by.
 */
export function trajectorySummary(
  words: TrajectoryWords,
  format: Format,
  measure: string,
  timeline: Timeline,
  course: CourseMarks,
): string {
  const {period, times} = timeline;
  const when = (index: number) => format.spokenPeriod(times[index] ?? 0, period);
  const [start, end] = [when(0), when(times.length - 1)];
  const unknown = periodsIn(timeline) - course.known;
  const what = words.perPeriod(measure, period);
  return [
    words.lineShows(what, start, start === end ? '' : end, unknown, format.number(unknown)),
    courseText(words, format, timeline, course, when),
    unfinishedText(words, format, timeline, when),
  ]
    .filter(Boolean)
    .join(words.between);
}

function courseText(
  words: TrajectoryWords,
  format: Format,
  {values, period}: Timeline,
  {shape, first, last, high, low, known, whole}: CourseMarks,
  when: (index: number) => string,
): string {
  if (known === 0) return words.noneKnown;
  const number = (index: number) => format.spoken(values[index]);
  if (whole < 2) return whole ? words.oneKnown(number(first), when(first)) : '';
  const at = (index: number) => words.at(number(index), when(index), period);
  return words.courses[shape]({first: at(first), last: at(last), high: at(high), low: at(low)});
}

function unfinishedText(
  words: TrajectoryWords,
  format: Format,
  {values, partial}: Timeline,
  when: (index: number) => string,
): string {
  const periods = [...partial].slice(0, named).map((index) => {
    const value = values[index] ?? NaN;
    return Number.isNaN(value) ? when(index) : `${when(index)} (${format.spoken(value)})`;
  });
  const rest = partial.size - named;
  if (rest > 0) periods.push(words.more(rest, format.number(rest)));
  return periods.length > 0 ? words.unfinished(periods.join(words.comma)) : '';
}

/** A timeline with most periods missing holds one unknown for a whole gap. */
function periodsIn({times, period}: Timeline): number {
  return periodOrdinal(times.at(-1) ?? 0, period) - periodOrdinal(times[0] ?? 0, period) + 1;
}
