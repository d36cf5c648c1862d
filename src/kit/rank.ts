import type {MarkWords} from '../words/words.js';

/** Returns the place of a value among the three largest or smallest, in words; '' where it is not one of them. */
export type RankOf = (value: number) => string;

/**
 * Returns how values rank among those that are known (NaN is unknown), counted from the nearer end: of three, the last
 * is the smallest and not the third largest. Equal ones share the better place; where all are equal there are no ranks.
 */
export function rankOf(values: Float64Array, {ranks}: MarkWords): RankOf {
  const [largest, smallest] = [firstOf(values, 1), firstOf(values, -1)];
  if (largest[0] === smallest[0]) return () => '';
  const place = (ends: readonly number[], value: number) => (ends.indexOf(value) + 1 || Infinity) - 1;
  return (value) => {
    const [high, low] = [place(largest, value), place(smallest, value)];
    return (low < high ? ranks.smallest[low] : ranks.largest[high]) ?? '';
  };
}

/** The three largest values, or with a sign of −1 the smallest. There may be a million of them. */
function firstOf(values: Float64Array, sign: 1 | -1): readonly number[] {
  let [first, second, third] = [-Infinity, -Infinity, -Infinity];
  for (const value of values) {
    const size = sign * value;
    if (size >= first) [first, second, third] = [size, first, second];
    else if (size >= second) [second, third] = [size, second];
    else if (size > third) third = size;
  }
  return [sign * first, sign * second, sign * third];
}
