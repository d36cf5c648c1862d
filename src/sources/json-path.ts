import {ownField} from '../model/decoder.js';

/** Returns what stands at a path of keys, or at the first of several: `metadata.license.id|license`; `undefined` where nothing or `null` does. */
export function at(value: unknown, paths: string): unknown {
  const step = (outer: unknown, key: string) =>
    typeof outer === 'object' && outer !== null ? ownField(outer, key) : undefined;
  for (const path of paths.split('|')) {
    const found = path.split('.').reduce(step, value) ?? undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Returns the items of a list, or the one thing that stands there without one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : (value ?? undefined) === undefined ? [] : [value];

/** Returns the items at a path of keys. */
export const listAt = (value: unknown, path: string): readonly unknown[] => listOf(at(value, path));

/** Returns a text or finite number as text; '' for anything else. */
export const textOf = (value: unknown): string =>
  typeof value === 'string' || Number.isFinite(value) ? String(value) : '';

/** Returns the text or number at a path of keys as text; '' for anything else. */
export const textAt = (value: unknown, path: string): string => textOf(at(value, path));

/** Returns a list with something in it; an empty one would hide what others say. */
export const someOf = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

/** Returns the only item of a list, as a search answers that found one; what is no list, as it is. */
export const soleOf = (value: unknown): unknown =>
  Array.isArray(value) ? (value.length === 1 ? value[0] : undefined) : value;

/** Returns what stands there by language: the English, or else the first that there is; what has no languages as it is. */
export const named = (names: unknown): unknown =>
  typeof names === 'object' ? (at(names, 'en') ?? Object.values(names ?? {})[0]) : names;
