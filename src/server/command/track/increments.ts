import {ordinalStart, periodOrdinal, periodText} from '../../../model/period.js';
import type {Period, Series} from '../../../model/record.js';
import type {History, Sighting} from './history.js';

const timeOf = ({day}: Sighting): number => Date.parse(day);

/** What is known of one period. */
interface Known {
  /** Sum of what was seen to be added within the period; `null` where nothing was. */
  value: number | null;
  /** Whether all of the period was watched. */
  isWhole: boolean;
}

/** Adds what came between two sightings to the period in which both lie, and notes what was not seen. */
function addStretch(periods: Map<number, Known>, before: Sighting, after: Sighting, period: Period): void {
  const [start, end] = [timeOf(before), timeOf(after)];
  const [first, last] = [periodOrdinal(start, period), periodOrdinal(end, period)];
  // What is seen on a day was added before it: a stretch that ends where a period begins lies in the one before.
  const lastInside = end === ordinalStart(last, period) ? last - 1 : last;
  const knownOf = (ordinal: number): Known => {
    const known = periods.get(ordinal) ?? {value: null, isWhole: true};
    periods.set(ordinal, known);
    return known;
  };
  if (first === lastInside && !after.break) {
    const known = knownOf(first);
    known.value = (known.value ?? 0) + after.count - before.count;
  } else for (let ordinal = first; ordinal <= lastInside; ordinal++) knownOf(ordinal).isWhole = false;
}

/** Periods that were watched from their first day to their last. */
function watched(history: History, period: Period): Map<number, Known> {
  const {sightings} = history;
  const periods = new Map<number, Known>();
  for (let i = 1; i < sightings.length; i++) {
    const [before, after] = [sightings[i - 1], sightings[i]];
    if (before && after) addStretch(periods, before, after, period);
  }
  const [first, last] = [sightings[0], sightings.at(-1)];
  if (!first || !last || periods.size === 0) return periods;
  const [start, end] = [timeOf(first), timeOf(last)];
  const begin = periods.get(periodOrdinal(start, period));
  if (begin && start > ordinalStart(periodOrdinal(start, period), period)) begin.isWhole = false;
  const finish = periods.get(periodOrdinal(end - 1, period));
  if (finish && end < ordinalStart(periodOrdinal(end - 1, period) + 1, period)) finish.isWhole = false;
  return periods;
}

/**
 * What was added in each day, month or year, as a series of the record. Only what two sightings tell is told: where they
 * lie in two periods, nobody knows how much fell into which, and it goes into neither. A period of which a part was not
 * seen is `partial`, one of which nothing was seen is `null`. `null` where no two sightings tell anything.
 */
export function seriesOf(history: History, period: Period, source: string): Series | null {
  const periods = watched(history, period);
  const ordinals = [...periods.keys()];
  const [first, last] = [ordinals[0], ordinals.at(-1)];
  if (first === undefined || last === undefined || [...periods.values()].every(({value}) => value === null))
    return null;
  const nameOf = (ordinal: number) => periodText(ordinalStart(ordinal, period), period);
  const all = Array.from({length: last - first + 1}, (_, index) => first + index);
  const partial = all.filter((ordinal) => {
    const known = periods.get(ordinal);
    return known !== undefined && known.value !== null && !known.isWhole;
  });
  return {
    measure: history.measure,
    period,
    source,
    start: nameOf(first),
    values: all.map((ordinal) => periods.get(ordinal)?.value ?? null),
    ...(partial.length > 0 ? {partial: partial.map(nameOf)} : {}),
  };
}
