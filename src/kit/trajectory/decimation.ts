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
  let [edge, gap] = [-Infinity, -1];
  let [first, low, high, last] = [-1, -1, -1, -1];
  let [lowGap, highGap, lastGap] = [-1, -1, -1];
  let [lowest, highest] = [0, 0];

  const keep = (index: number, gapBefore: number) => {
    const before = kept.at(-1) ?? -1;
    if (index <= before) return;
    if (before >= 0 && gapBefore > before) kept.push(gapBefore);
    kept.push(index);
  };
  const keepRest = () => {
    if (low < high) keep(low, lowGap);
    keep(high, highGap);
    keep(low, lowGap);
    keep(last, lastGap);
  };

  for (let i = 0; i < length; i++) {
    const value = values[i] ?? NaN;
    if (Number.isNaN(value)) {
      gap = i;
      continue;
    }
    const time = times[i] ?? NaN;
    if (time >= edge) {
      if (first >= 0) keepRest();
      keep(i, gap);
      edge = start + (Math.floor((time - start) / width) + 1) * width;
      first = low = high = last = i;
      lowest = highest = value;
      continue;
    }
    last = i;
    lastGap = gap;
    if (value < lowest) [low, lowGap, lowest] = [i, gap, value];
    if (value > highest) [high, highGap, highest] = [i, gap, value];
  }
  if (first >= 0) keepRest();
  return kept;
}
