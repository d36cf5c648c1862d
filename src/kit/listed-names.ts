import {gotText} from '../model/complaint.js';
import type {Complaint} from '../model/record.js';

/** A script may set a property to anything. */
type Asked = string | number | null | undefined;

const wordsOf = (asked: Asked): readonly string[] =>
  String(asked ?? '')
    .toLowerCase()
    .match(/[^\s,]+/g) ?? [];

/** Returns the known names that an attribute lists, in its order, each once; all when it lists none. */
export function listedNames<Name extends string>(asked: Asked, known: readonly Name[]): readonly Name[] {
  const listed = new Set(wordsOf(asked).flatMap((word) => known.find((name) => name === word) ?? []));
  return listed.size > 0 ? [...listed] : known;
}

/** Returns a complaint for each word that is no known name. */
export function nameComplaints(path: string, asked: Asked, known: readonly string[]): readonly Complaint[] {
  return wordsOf(asked)
    .filter((word) => !known.includes(word))
    .map((word) => ({path, expected: known.join(' or '), got: gotText(word)}));
}
