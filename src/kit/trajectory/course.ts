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

/** Returns the course of a timeline. Whether it rises or falls is told of whole periods alone. `all`: what stands out among its values. */
export function courseOf({values, partial}: Timeline, all = extremesOf(values)): CourseMarks {
  const counted = partial.size > 0 ? values.map((value, index) => (partial.has(index) ? NaN : value)) : values;
  const {first, last, low, peak, known: whole} = partial.size > 0 ? extremesOf(counted) : all;
  const shape =
    turnedShape(counted) ??
    driftedShape(whole === counted.length ? counted : counted.filter((value) => !Number.isNaN(value)));
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

/** The shape of a line with more turns: whether the last third of its known values is all above the first one, or below. */
function driftedShape(known: Float64Array): Shape {
  const count = Math.floor(known.length / 3);
  if (count < 2) return 'mixed';
  let [startLow, startHigh, endLow, endHigh] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    const [start = NaN, end = NaN] = [known[i], known[known.length - 1 - i]];
    startLow = Math.min(startLow, start);
    startHigh = Math.max(startHigh, start);
    endLow = Math.min(endLow, end);
    endHigh = Math.max(endHigh, end);
    // Thirds that have met do not part again.
    if (endLow <= startHigh && endHigh >= startLow) return 'mixed';
  }
  return endLow > startHigh ? 'up' : 'down';
}
