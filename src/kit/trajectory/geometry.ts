import {line} from 'd3-shape';
import type {Timeline} from '../../model/timeline.js';
import {decimated} from './decimation.js';
import {extremesOf, type Extremes} from './extremes.js';

/** A value's place, in percent of the plot's width and height from top left. */
export interface Place {
  readonly x: number;
  readonly y: number;
  /** Into the timeline. */
  readonly index: number;
}

/** The values at the bottom and at the top of a plot. */
export type Domain = readonly [bottom: number, top: number];

/** What a trajectory looks like in a box of 100 × 100, to be stretched to any size. Paths may be ''. */
export interface TrajectoryGeometry {
  /** Whole periods, with gaps. */
  readonly line: string;
  /** The segments that touch a period not counted to its end. */
  readonly partial: string;
  /** Between the line and zero. */
  readonly area: string;
  /** Zero-length strokes where a known value has no known neighbour. */
  readonly lone: string;
  readonly first: Place | null;
  readonly last: Place | null;
  /** The highest; null where all are equal. */
  readonly peak: Place | null;
  /** Whether the last known period was not counted to its end. */
  readonly lastPartial: boolean;
  readonly extremes: Extremes;
  readonly domain: Domain;
  /** The place of any value; null if it is unknown. */
  readonly placeOf: (index: number) => Place | null;
}

/** Beyond it differences overflow: such values are drawn at the edge. */
const farthest = 4e307;
/** Below it d3 finds no round steps. */
const narrowest = 1e-200;
/** Two in each CSS pixel of a word-sized one. */
const wordColumns = 160;

const rounded = (value: number) => Math.round(value * 1000) / 1000;
const within = (value: number) => Math.min(farthest, Math.max(-farthest, value));

/** Lowest and highest value with zero between them; [0, 1] where all are zero, or as good as, or unknown. */
function domainOf(values: Float64Array, {low, peak}: Extremes): Domain {
  const bottom = Math.min(0, within(values[low] ?? 0));
  const top = Math.max(0, within(values[peak] ?? 0));
  return top - bottom < narrowest ? [0, 1] : [bottom, top];
}

/**
 * `columns`: how many are told apart from left to right; more values than that are thinned, without losing an extreme.
 * `fit` widens the span of values that is drawn, to end it at round numbers.
 */
export function trajectoryGeometry(
  timeline: Timeline,
  columns = wordColumns,
  fit = (domain: Domain): Domain => domain,
): TrajectoryGeometry {
  const {times, values, partial} = timeline;
  const extremes = extremesOf(values);
  const domain = fit(domainOf(values, extremes));
  const [bottom, top] = domain;
  const y = (value: number) => rounded(((top - within(value)) / (top - bottom)) * 100);
  const placeOf = (index: number): Place | null => {
    const value = values[index] ?? NaN;
    return Number.isNaN(value) ? null : {x: rounded(xOf(times, times[index] ?? 0)), y: y(value), index};
  };
  const places = decimated(times, values, columns).map(placeOf);
  const {first, last, peak, low} = extremes;
  return {
    ...pathsOf(places, partial, y(0)),
    first: placeOf(first),
    last: placeOf(last),
    peak: values[peak] === values[low] ? null : placeOf(peak),
    lastPartial: partial.has(last),
    extremes,
    domain,
    placeOf,
  };
}

/** Returns where a time lies, in percent from the first to the last; a lone one in the middle. */
export function xOf(times: Float64Array, time: number): number {
  const [first, last] = [times[0] ?? 0, times.at(-1) ?? 0];
  return first === last ? 50 : (100 * (time - first)) / (last - first);
}

type Paths = Pick<TrajectoryGeometry, 'line' | 'partial' | 'area' | 'lone'>;

const path = line<Place | null>(
  (place) => place?.x ?? 0,
  (place) => place?.y ?? 0,
).defined(Boolean);
const pathOf = (places: readonly (Place | null)[]): string => path(places) ?? '';

function pathsOf(places: readonly (Place | null)[], partial: ReadonlySet<number>, zero: number): Paths {
  const whole = places.map((place) => (place && partial.has(place.index) ? null : place));
  const filled: (Place | null)[] = [];
  let [dashed, lone] = ['', ''];
  places.forEach((place, index) => {
    const [before, after] = [places[index - 1], places[index + 1]];
    if (place && !before) filled.push({...place, y: zero});
    filled.push(place);
    if (place && !after) filled.push({...place, y: zero});
    if (place && !before && !after) lone += dotPath(place);
    if (place && before && !(whole[index] && whole[index - 1])) dashed += pathOf([before, place]);
  });
  return {line: pathOf(whole), partial: dashed, area: pathOf(filled), lone};
}

/** A stroke of no length: with round ends it is a dot that stays round in a stretched box. '' for no place. */
export function dotPath(place: Place | null): string {
  return place ? `M${place.x},${place.y}h0` : '';
}
