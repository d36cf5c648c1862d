import {periodOrdinal} from '../../model/period.js';
import type {Source} from '../../model/record.js';
import type {Timeline} from '../../model/timeline.js';
import type {Format} from '../../words/format.js';
import type {TrajectoryWords} from '../../words/words.js';
import type {Extremes} from './extremes.js';

/** How many unfinished periods are named before they are only counted. */
const named = 3;

/**
 * The trajectory in one sentence: `downloads per year, 2020 to 2026: from 120,000 to 1,240,000; highest 1,310,000 in
 * 2024; 2026 not complete; illustrative figures`. `measure` is the word that a reader knows it by.
 */
export function trajectorySummary(
  words: TrajectoryWords,
  format: Format,
  measure: string,
  timeline: Timeline,
  extremes: Extremes,
  source: Source | null = null,
): string {
  const {period, times, values, partial} = timeline;
  const {first, last, peak, low, known} = extremes;
  const when = (index: number) => format.period(times[index] ?? 0, period);
  const number = (index: number) => format.number(values[index]);
  const unknown = periodsIn(timeline) - known;
  const inner = peak !== first && peak !== last && values[peak] !== values[low];
  const unfinished = [...partial].slice(0, named).map(when);
  const more = partial.size - named;
  const kind = source?.kind;
  return [
    known > 1
      ? words.course(
          words.perPeriod(measure, period),
          when(first),
          when(last),
          number(first),
          values[peak] === values[low] ? '' : number(last),
        )
      : `${measure}, ${known ? `${when(first)}: ${number(first)}` : words.unknown}`,
    inner && words.highest(number(peak), when(peak), period),
    known > 0 && unknown > 0 && words.unknownPeriods(format.number(unknown)),
    unfinished.length > 0 &&
      words.notComplete([...unfinished, ...(more > 0 ? [words.more(format.number(more))] : [])].join(', ')),
    kind && kind !== 'reported' && words.kinds[kind],
  ]
    .filter(Boolean)
    .join('; ');
}

/** A timeline with most periods missing holds one unknown for a whole gap. */
function periodsIn({times, period}: Timeline): number {
  return periodOrdinal(times.at(-1) ?? 0, period) - periodOrdinal(times[0] ?? 0, period) + 1;
}
