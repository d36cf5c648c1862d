/**
 * Indices of the values to draw, ascending. Up to `columns` values all are drawn; of more, each of the equally long
 * columns of time keeps its first, lowest, highest and last known value, and where an unknown stands between two
 * that are kept, one such unknown, so that the gap stays.
 */
export function decimated(times: Float64Array, values: Float64Array, columns: number): readonly number[] {
  const {length} = values;
  if (length <= columns) return [...values.keys()];
  const kept: number[] = [];
  const start = times[0] ?? 0;
  const width = ((times[length - 1] ?? 0) - start) / columns;
  // The loop runs a million times: no closures and no pairs in it. Each value's `…Gap` is the newest unknown before it.
  let edge = -Infinity;
  let gap = -1;
  let low = -1;
  let lowGap = -1;
  let lowest = 0;
  let high = -1;
  let highGap = -1;
  let highest = 0;
  let last = -1;
  let lastGap = -1;
  for (let i = 0; i < length; i++) {
    const value = values[i] ?? NaN;
    const time = times[i] ?? NaN;
    if (value !== value) {
      gap = i;
    } else if (time >= edge) {
      keepColumn(kept, low, lowGap, high, highGap, last, lastGap);
      keep(kept, i, gap);
      edge = start + (Math.floor((time - start) / width) + 1) * width;
      low = high = last = i;
      lowest = highest = value;
    } else {
      last = i;
      lastGap = gap;
      if (value < lowest) {
        low = i;
        lowGap = gap;
        lowest = value;
      } else if (value > highest) {
        high = i;
        highGap = gap;
        highest = value;
      }
    }
  }
  keepColumn(kept, low, lowGap, high, highGap, last, lastGap);
  return kept;
}

/** What is left of a column after its first value, in the order of time. */
function keepColumn(
  kept: number[],
  low: number,
  lowGap: number,
  high: number,
  highGap: number,
  last: number,
  lastGap: number,
): void {
  if (low < high) keep(kept, low, lowGap);
  keep(kept, high, highGap);
  keep(kept, low, lowGap);
  keep(kept, last, lastGap);
}

function keep(kept: number[], index: number, gapBefore: number): void {
  const before = kept.at(-1) ?? -1;
  if (index <= before) return;
  if (before >= 0 && gapBefore > before) kept.push(gapBefore);
  kept.push(index);
}
