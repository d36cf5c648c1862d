import {textAt} from './json-path.js';

/** Returns the year that the date at a path of keys begins with (EDTF, a range, a number); `undefined` where there is none. */
export function yearAt(value: unknown, path: string): number | undefined {
  const year = /^\s*(\d{4})(?!\d)/.exec(textAt(value, path))?.[1];
  return year === undefined ? undefined : Number(year);
}
