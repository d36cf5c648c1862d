import {textOf} from './json-path.js';

/**
 * Returns the first year of a date (EDTF, a range, a number); `undefined` where there is none. What says no year,
 * or one after `today`, is returned as text, for the record's reader to complain of.
 */
export function yearOf(value: unknown, today: string): unknown {
  const text = textOf(value).trim();
  const year = Number(/(?:^|\D)(\d{4})(?!\d)/.exec(text)?.[1] ?? NaN);
  // What is to appear next year may say so.
  return year <= Number(today.slice(0, 4)) + 1 ? year : text === '' ? undefined : `${text}?`;
}
