import type {Complaint} from './record.js';
import {cleanText} from './text.js';

/** Longest list of complaints; what comes after is only counted. */
const MOST = 100;
const ROOT = 'record';

/** The complaint in one line: `usage.downloads.value: expected a whole number ≥ 0 or null, got "12k"`. */
export function complaintText({path, expected, got}: Complaint): string {
  return `${path}: expected ${expected}, got ${got}`;
}

/** The value in at most 40 characters, whatever its size or depth: `"12k"`, `12.5`, `a list`, `an object`, `nothing`. */
export function gotText(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (typeof value === 'string') return `"${value.length > 38 ? cleanText(value.slice(0, 37)) + '…' : value}"`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value) || ArrayBuffer.isView(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** The complaint about a value, unless it fits. */
export const complaintUnless = (fits: boolean, path: string, expected: string, got: unknown): readonly Complaint[] =>
  fits ? [] : [{path, expected, got: gotText(got)}];

/** Complaints as they come up in one reading. */
export class Complaints {
  /** The first hundred; then, if there were others, one that says how many. */
  readonly list: Complaint[] = [];
  #count = 0;

  /** Always `undefined`, so that a reader can return it in place of what it could not read. */
  add(path: string, expected: string, got: unknown): undefined {
    const more = ++this.#count - MOST;
    // A path begins with a dot, for each object adds one before its field's name.
    if (more <= 0) this.list.push({path: path.replace(/^\./, '') || ROOT, expected, got: gotText(got)});
    else this.list[MOST] = {path: ROOT, expected: `at most ${MOST} faults`, got: `${more} more`};
  }
}
