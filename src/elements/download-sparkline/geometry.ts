import {scaleLinear} from 'd3-scale';
import {dotPath, trajectoryGeometry, xOf, type Domain, type TrajectoryGeometry} from '../../kit/trajectory/geometry.js';
import {ordinalStart, periodOrdinal} from '../../model/period.js';
import type {Period} from '../../model/record.js';
import type {Timeline} from '../../model/timeline.js';

/** A place on the time axis, in percent from where it begins, and what is written there. */
export interface TimeTick {
  readonly x: number;
  readonly time: number;
  /** How the time is written: `year` at the starts of years. */
  readonly period: Period;
}

/** A trajectory with its axes, in percent of the plot. */
export interface PlotGeometry extends TrajectoryGeometry {
  /** Evenly spaced, from the bottom of the plot to its top. */
  readonly levels: readonly number[];
  readonly times: readonly TimeTick[];
  /** Zero-length strokes at the values, when they are few enough to be told apart. */
  readonly dots: string;
}

/** More columns than a plot has CSS pixels. */
const columns = 1200;
const mostDots = 60;
const yearSteps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000];
/** Steps from fine to coarse, in periods, and how many labels of that kind fit side by side. */
const ladders: readonly (readonly [period: Period, most: number, steps: readonly number[]])[] = [
  ['hour', 2, [1, 6, 12]],
  ['day', 4, [1, 2, 7, 14]],
  ['month', 5, [1, 3, 6]],
  ['year', 7, yearSteps],
];
const finest: Partial<Record<Period, number>> = {week: 1, day: 1, month: 2, quarter: 2, year: 3};

/** Returns the full plot of a timeline. */
export function plotGeometry(timeline: Timeline): PlotGeometry {
  let count = 1;
  const geometry = trajectoryGeometry(timeline, columns, (domain) => {
    count = levelsOf(domain);
    return roundDomain(domain, count);
  });
  const {domain, placeOf} = geometry;
  // A hollow mark has no dot in it.
  const hollow = geometry.lastPartial ? geometry.extremes.last : -1;
  const few = timeline.times.length <= mostDots;
  return {
    ...geometry,
    levels: scaleLinear().domain(domain).ticks(count),
    times: timeTicks(timeline),
    dots: few ? dotsOf(timeline.times.length, (index) => (index === hollow ? null : placeOf(index))) : geometry.lone,
  };
}

const dotsOf = (count: number, placeOf: TrajectoryGeometry['placeOf']): string =>
  Array.from({length: count}, (_, index) => dotPath(placeOf(index))).join('');

/** Counts are whole: no more steps than small ones have. With one step, d3 finds no round ends around zero. */
const levelsOf = ([bottom, top]: Domain): number =>
  Math.max(bottom < 0 && top > 0 ? 2 : 1, Math.min(4, Math.ceil(top - bottom)));

function roundDomain(domain: Domain, count: number): Domain {
  const [bottom = 0, top = 1] = scaleLinear().domain(domain).nice(count).domain();
  return [bottom, top];
}

/** Returns places for labels at the starts of hours, days, months or years; the two ends where these do not fit. */
export function timeTicks({times, period}: Timeline): TimeTick[] {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const tick = (time: number, at: Period): TimeTick => ({
    time,
    period: at,
    x: Math.round(xOf(times, time) * 1000) / 1000,
  });
  const from = (at: Period) => periodOrdinal(first - 1, at) + 1;
  for (const [at, most, steps] of ladders.slice(finest[period] ?? 0)) {
    for (const step of steps) {
      const start = at === 'month' || at === 'year' ? Math.ceil(from(at) / step) * step : from(at);
      const count = Math.floor((periodOrdinal(last, at) - start) / step) + 1;
      if (count > 1 && count <= most)
        return Array.from({length: count}, (_, index) => tick(ordinalStart(start + index * step, at), at));
    }
  }
  return first === last ? [tick(first, period)] : [tick(first, period), tick(last, period)];
}

/** Returns the index of the time that is nearest to a fraction of the way from the first to the last. */
export function indexAt(times: Float64Array, fraction: number): number {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  const time = first + (last - first) * Math.min(1, Math.max(0, fraction));
  let [low, high] = [0, times.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) <= time) low = middle;
    else high = middle;
  }
  return time - (times[low] ?? 0) < (times[high] ?? 0) - time ? low : high;
}
