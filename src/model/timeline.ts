import {ordinalStart, periodOrdinal, periodStart} from './period.js';
import type {Period, Series} from './record.js';

/** A series on its grid of periods, ready to be drawn. */
export interface Timeline {
  readonly period: Period;
  /** Period starts in epoch milliseconds UTC, ascending. */
  readonly times: Float64Array;
  /** One value a time; NaN is unknown. */
  readonly values: Float64Array;
  /** Indices of the periods that were not counted to their end. */
  readonly partial: ReadonlySet<number>;
}

/** The latest date of ECMAScript. */
const LAST_DATE = 8.64e15;
/** A grid up to this length is filled without counting the cost. */
const SMALL = 10_000;

/**
 * The series sorted by time, with NaN for every missing period, or for one a gap where most periods are missing.
 * A Float64Array of values is used as it is.
 */
export function timelineOf({period, points, start = '', values = [], partial = []}: Series): Timeline {
  const ordinalOf = (text: string) => periodOrdinal(periodStart(text, period), period);
  const first = ordinalOf(start);
  const known = new Map(points?.map(([text, value]) => [ordinalOf(text), value ?? NaN]));
  const grid = points && gridOf(known);
  const drawn = grid
    ? grid.map((ordinal) => known.get(ordinal) ?? NaN)
    : fitting(values, periodOrdinal(LAST_DATE, period) - first + 1);
  const times = new Float64Array(drawn.length);
  // A loop: a million calls back take ten times as long.
  for (let i = 0; i < times.length; i++) times[i] = ordinalStart(grid ? (grid[i] ?? NaN) : first + i, period);
  const starts = new Set(partial.map((text) => periodStart(text, period)));
  const places = new Set<number>();
  if (starts.size > 0) times.forEach((time, index) => starts.has(time) && places.add(index));
  return {period, times, values: drawn, partial: places};
}

/** The values as numbers, as many as have room before the end of time; where there is no start, room is NaN and they have none. */
function fitting(values: NonNullable<Series['values']>, room: number): Float64Array {
  if (!(values instanceof Float64Array)) {
    const numbers = new Float64Array(values.length);
    // A typed array's own conversion makes null 0; its `from` takes ten times as long.
    for (let i = 0; i < numbers.length; i++) numbers[i] = values[i] ?? NaN;
    return fitting(numbers, room);
  }
  return values.length <= room ? values : values.subarray(0, room);
}

/** The known ordinals in their order, and those between them: all, or where these would be most the first of each gap. */
function gridOf(known: ReadonlyMap<number, number>): Float64Array {
  const sorted = Float64Array.from(known.keys())
    .sort()
    .filter((ordinal) => !Number.isNaN(ordinal));
  const [first = 0, last = 0] = [sorted[0], sorted.at(-1)];
  const most = last - first < Math.max(2 * known.size, SMALL) ? Infinity : 1;
  const ordinals: number[] = [];
  for (const ordinal of sorted) {
    const missing = (ordinals.at(-1) ?? ordinal) + 1;
    for (let i = missing; i < Math.min(ordinal, missing + most); i++) ordinals.push(i);
    ordinals.push(ordinal);
  }
  return Float64Array.from(ordinals);
}
