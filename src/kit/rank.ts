import type {MarkWords} from '../words/words.js';

/**
 * Returns the place of a value among those that are known (NaN is unknown), counted from the nearer end: of three, the
 * last is the smallest and not the third largest. Equal ones share the better place. '' beyond the third place, and
 * where all are equal.
 */
export function rankOf(value: number, values: Float64Array, {ranks}: MarkWords): string {
  let [above, below] = [0, 0];
  // Beyond the named places nothing more is to be counted: else many marks were as much work as their number squared.
  for (let i = 0; i < values.length && Math.min(above, below) < ranks.largest.length; i++) {
    const other = values[i] ?? NaN;
    if (other > value) above++;
    else if (other < value) below++;
  }
  const places = below < above ? ranks.smallest : ranks.largest;
  return (above + below > 0 && places[Math.min(above, below)]) || '';
}

/** Returns the place of the largest value, or of the smallest: of equal ones the first; -1 where none is known. */
export function extremeOf(values: readonly (number | null)[], largest: boolean): number {
  let most = -1;
  values.forEach((value, index) => {
    const best = values[most] ?? null;
    if (value !== null && (best === null || (largest ? value > best : value < best))) most = index;
  });
  return most;
}
