import {textAt} from './json-path.js';

/**
 * Returns the first year of a date (EDTF, a range, a number); `undefined` where there is none. What says no year,
 * or one after `today`, is returned as text, for the record's reader to complain of.
 */
export function yearAt(value: unknown, path: string, today: string): unknown {
  const text = textAt(value, path).trim();
  const year = Number(/(?:^|\D)(\d{4})(?!\d)/.exec(text)?.[1] ?? NaN);
  // What is to appear next year may say so.
  return year <= Number(today.slice(0, 4)) + 1 ? year : text === '' ? undefined : `${text}?`;
}
