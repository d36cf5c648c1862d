import {PERIOD_LENGTH, ordinalStart, periodOrdinal, periodStart} from './period.js';
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
export function timelineOf(series: Series): Timeline {
  const {period, points, start, values} = series;
  const {times, values: drawn} =
    points === undefined ? regular(start ?? '', values ?? [], period) : irregular(points, period);
  return {period, times, values: drawn, partial: partialOf(series, times)};
}

type Drawn = Pick<Timeline, 'times' | 'values'>;

function regular(start: string, given: NonNullable<Series['values']>, period: Period): Drawn {
  const first = periodOrdinal(periodStart(start, period), period);
  const room = Math.max(0, periodOrdinal(LAST_DATE, period) - first + 1) || 0; // NaN: no start, nothing to draw.
  const values = numbersOf(given);
  const fitting = values.length > room ? values.subarray(0, room) : values;
  return {times: gridFrom(first, fitting.length, period), values: fitting};
}

function irregular(points: NonNullable<Series['points']>, period: Period): Drawn {
  const known = new Map<number, number>();
  let [first, last] = [Infinity, -Infinity];
  for (const [text, value] of points) {
    const ordinal = periodOrdinal(periodStart(text, period), period);
    if (Number.isNaN(ordinal)) continue;
    known.set(ordinal, value ?? NaN);
    if (ordinal < first) first = ordinal;
    if (ordinal > last) last = ordinal;
  }
  const length = Math.max(0, last - first + 1);
  if (length > Math.max(2 * known.size, SMALL)) return sparse(known, period);
  const values = new Float64Array(length).fill(NaN);
  for (const [ordinal, value] of known) values[ordinal - first] = value;
  return {times: gridFrom(first, length, period), values};
}

function sparse(known: ReadonlyMap<number, number>, period: Period): Drawn {
  const ordinals: number[] = [];
  for (const ordinal of Float64Array.from(known.keys()).sort()) {
    const before = ordinals.at(-1) ?? ordinal;
    if (ordinal > before + 1) ordinals.push(before + 1);
    ordinals.push(ordinal);
  }
  return {
    times: Float64Array.from(ordinals, (ordinal) => ordinalStart(ordinal, period)),
    values: Float64Array.from(ordinals, (ordinal) => known.get(ordinal) ?? NaN),
  };
}

function gridFrom(first: number, length: number, period: Period): Float64Array {
  const times = new Float64Array(length);
  const step = PERIOD_LENGTH[period];
  const start = ordinalStart(first, period);
  for (let i = 0; i < length; i++) times[i] = step === undefined ? ordinalStart(first + i, period) : start + i * step;
  return times;
}

function numbersOf(given: NonNullable<Series['values']>): Float64Array {
  if (given instanceof Float64Array) return given;
  const numbers = new Float64Array(given.length);
  for (let i = 0; i < given.length; i++) numbers[i] = given[i] ?? NaN; // A typed array's own conversion makes null 0.
  return numbers;
}

function partialOf({partial = [], period}: Series, times: Float64Array): Set<number> {
  const starts = new Set(partial.map((text) => periodStart(text, period)));
  const indices = new Set<number>();
  if (starts.size > 0) times.forEach((time, index) => starts.has(time) && indices.add(index));
  return indices;
}
