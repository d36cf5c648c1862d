import type {Timeline} from '../../model/timeline.js';
import type {Shape} from '../../words/words.js';
import {extremesOf} from './extremes.js';

/** What is told of a line: how it runs, and which of its values stand out (indices; -1 where there is none). */
export interface CourseMarks {
  readonly shape: Shape;
  /** The first, the last and the lowest of the periods that were counted to their end. */
  readonly first: number;
  readonly last: number;
  readonly low: number;
  /** The highest of all, for what is not over can but grow; where the line turns there, of the whole periods. */
  readonly high: number;
  /** How many values are known, and how many of these are of whole periods. */
  readonly known: number;
  readonly whole: number;
}

/** Returns the course of a timeline. Whether it rises or falls is told of whole periods alone. */
export function courseOf({values, partial}: Timeline, all = extremesOf(values)): CourseMarks {
  const counted = partial.size > 0 ? values.map((value, index) => (partial.has(index) ? NaN : value)) : values;
  const {first, last, low, peak, known: whole} = partial.size > 0 ? extremesOf(counted) : all;
  const shape = turnedShape(counted) ?? driftedShape(counted, Math.floor(whole / 3));
  return {shape, first, last, low, high: shape === 'peak' ? peak : all.peak, known: all.known, whole};
}

/** The shape of a line that turns once or never; standing still is no turn. */
function turnedShape(values: Float64Array): Shape | null {
  let [before, direction, begun, turns] = [NaN, 0, 0, 0];
  for (const value of values) {
    if (value !== value) continue;
    const step = Math.sign(value - before);
    before = value;
    if (!step || step === direction) continue;
    if (direction && ++turns > 1) return null;
    begun ||= step;
    direction = step;
  }
  if (turns) return begun > 0 ? 'peak' : 'dip';
  return begun ? (begun > 0 ? 'rise' : 'fall') : 'flat';
}

/** The shape of a line with more turns: whether its last values, `count` of them, are all above its first ones, or below. */
function driftedShape(values: Float64Array, count: number): Shape {
  if (count < 2) return 'mixed';
  const [startLow, startHigh] = spanOf(values, count, 0, 1);
  const [endLow, endHigh] = spanOf(values, count, values.length - 1, -1);
  return endLow > startHigh ? 'up' : endHigh < startLow ? 'down' : 'mixed';
}

/** The lowest and the highest of `count` known values, from one on. Of a million there is no copy to be made. */
function spanOf(values: Float64Array, count: number, from: number, step: number): [low: number, high: number] {
  let [low, high] = [Infinity, -Infinity];
  for (let i = from; count > 0; i += step) {
    const value = values[i] ?? NaN;
    if (value !== value) continue;
    count--;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}
