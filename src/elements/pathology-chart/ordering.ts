import type {Column} from '../../model/record.js';

/** One category with its value. */
export interface Bar {
  /** As the record has it, which may be empty. */
  readonly name: string;
  readonly value: number | null;
  /** Row in the record; `null` for the rest taken together. */
  readonly index: number | null;
}

/** `none` is the order of the record. */
export const sorts = ['none', 'descending', 'ascending', 'name'] as const;
export type Sort = (typeof sorts)[number];

/** The bars that are shown, and those that are not. */
export interface Selection {
  readonly bars: readonly Bar[];
  readonly others: readonly Bar[];
}

/** Returns the bars in an order; equal ones stay as they were, unknown ones come last by either size. */
export function ordered(bars: readonly Bar[], sort: Sort, locale: string): readonly Bar[] {
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const bySize = (sign: number) => (a: Bar, b: Bar) =>
    Number(a.value === null) - Number(b.value === null) || sign * ((a.value ?? 0) - (b.value ?? 0));
  const comparisons: Readonly<Record<Sort, (a: Bar, b: Bar) => number>> = {
    none: () => 0,
    descending: bySize(-1),
    ascending: bySize(1),
    name: (a, b) => compare(a.name, b.name),
  };
  return [...bars].sort(comparisons[sort]);
}

/** Whether values add up to something true: counts do, shares and scores do not. */
export const isAdditive = (bars: readonly Bar[], {unit}: Column): boolean =>
  !unit && bars.every(({value}) => value === null || (Number.isInteger(value) && value >= 0));

const sizeOf = ({value}: Bar): number => (value === null ? -1 : Math.abs(value));

/** Keeps the largest bars, in the order that they are in. `summed`: the others become one bar, if their sum is exact. */
export function largest(bars: readonly Bar[], limit: number, summed: boolean): Selection {
  if (bars.length <= limit) return {bars, others: []};
  const kept = new Set([...bars].sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, limit));
  const shown = bars.filter((bar) => kept.has(bar));
  const others = bars.filter((bar) => !kept.has(bar));
  const sum = others.reduce((total, {value}) => total + (value ?? NaN), 0);
  const one = summed && Number.isSafeInteger(sum);
  return {bars: one ? [...shown, {name: '', value: sum, index: null}] : shown, others};
}
