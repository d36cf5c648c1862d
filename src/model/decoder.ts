/* eslint-disable @typescript-eslint/no-confusing-void-expression -- The undefined of a complaint stands for the value. */
import type {Complaints} from './complaint.js';
import {numberOf} from './number.js';
import type {Period, Source} from './record.js';
import {cleanText} from './text.js';

/** One reading under way. */
export interface Context {
  readonly complaints: Complaints;
  /** Those of the record, once they are read; they come first. */
  sources: Readonly<Record<string, Source>>;
  /** That of the series which is being read. */
  period: Period;
}

/** What is good in the value, or `undefined`; what is not good there is complained about at `path`. */
export type Decoder<T> = (value: unknown, path: string, context: Context) => T | undefined;

/** A decoder for every field that the type has. */
export type Fields<T> = {readonly [Key in keyof T]-?: Decoder<Exclude<T[Key], undefined>>};

/** An object without a prototype: `__proto__` and `constructor` are keys like any other. */
export function bareObject<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>; // Object.create returns any.
}

/** The object's own field, or `undefined`. */
export function ownField(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined; // Checked on this line.
}

/** The key, or what is free of `key-2`, `key-3` and so on. */
export function freeKey(key: string, isTaken: (key: string) => boolean): string {
  let free = key;
  for (let n = 2; isTaken(free); n++) free = `${key}-${n}`;
  return free;
}

export const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A string that `normal` has a normal form of. An empty one counts as absent. */
export const textAs =
  <T extends string>(expected: string, normal: (text: string) => T | null): Decoder<T> =>
  (value, path, {complaints}) => {
    const text = cleanText(value);
    if (text === '' && typeof value === 'string') return undefined;
    return (text === '' ? null : normal(text)) ?? complaints.add(path, expected, value);
  };

export const text: Decoder<string> = textAs('text', (given) => given);

/** Text where it may not be empty. */
export const someText: Decoder<string> = (value, path, context) =>
  text(value, path, context) ?? (typeof value === 'string' ? context.complaints.add(path, 'text', value) : undefined);

/** A number that fits, or `null`. A string that says such a number is read, with a complaint; all else is `null` with one. */
export const numberWhere =
  (expected: string, fits: (number: number) => boolean): Decoder<number | null> =>
  (value, path, {complaints}) => {
    if (value === null) return null;
    const number = typeof value === 'string' ? numberOf(value) : value;
    const fitting = typeof number === 'number' && fits(number);
    if (number !== value || !fitting) complaints.add(path, expected, value);
    return fitting ? number + 0 : null; // -0 + 0 is 0.
  };

export const oneOf =
  <T extends string | boolean>(...names: readonly T[]): Decoder<T> =>
  (value, path, {complaints}) =>
    names.find((name) => name === value) ?? complaints.add(path, names.join(' or '), value);

/** The good items, in their order. */
export const list =
  <T>(item: Decoder<T>): Decoder<T[]> =>
  (value, path, context) => {
    if (!Array.isArray(value)) return context.complaints.add(path, 'a list', value);
    const items: T[] = [];
    for (let i = 0; i < value.length; i++) {
      const read = item(value[i], `${path}[${i}]`, context);
      if (read !== undefined) items.push(read);
    }
    return items;
  };

/** The good fields; nothing if there is none, or if a required one is missing: what is optional is not looked at then. */
export const object = <T extends object>(fields: Fields<T>, ...required: readonly (keyof T & string)[]): Decoder<T> => {
  const names = Object.keys(fields) as (keyof T & string)[]; // Object.keys forgets the type.
  return (value, path, context) => {
    if (!isObject(value)) return context.complaints.add(path, 'an object', value);
    const good: Partial<T> = {};
    let whole = true;
    for (const name of names) {
      const given = ownField(value, name);
      const needed = required.includes(name);
      const read =
        !needed && (given === undefined || !whole) ? undefined : fields[name](given, `${path}.${name}`, context);
      if (read !== undefined) good[name] = read;
      else if (needed) whole = false;
    }
    return whole && Object.keys(good).length > 0 ? (good as T) : undefined; // All that T requires is there.
  };
};

/** An object with keys of the author's. */
export const dictionary =
  <T>(item: Decoder<T>): Decoder<Record<string, T>> =>
  (value, path, context) => {
    if (!isObject(value)) return context.complaints.add(path, 'an object', value);
    const items = bareObject<T>();
    for (const key of Object.keys(value)) {
      const read = item(ownField(value, key), `${path}.${key}`, context);
      if (read !== undefined) items[key] = read;
    }
    return items;
  };
