/** Indices of the values that a reader is told; -1 where nothing is known. */
export interface Extremes {
  readonly first: number;
  readonly last: number;
  /** The first of the highest. */
  readonly peak: number;
  /** The first of the lowest. */
  readonly low: number;
  /** How many values are known. */
  readonly known: number;
}

/** Returns what stands out among the values; NaN is unknown. */
export function extremesOf(values: Float64Array): Extremes {
  let first = -1;
  let last = -1;
  let peak = -1;
  let low = -1;
  let known = 0;
  let highest = -Infinity;
  let lowest = Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? NaN;
    if (value !== value) continue;
    if (first < 0) first = i;
    last = i;
    known++;
    if (value > highest) {
      highest = value;
      peak = i;
    }
    if (value < lowest) {
      lowest = value;
      low = i;
    }
  }
  return {first, last, peak, low, known};
}
