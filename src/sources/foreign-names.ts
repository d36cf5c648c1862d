import {lineOf} from './plain-text.js';

/** What an upstream says of a creator beside the name, in our own words. */
interface Person {
  readonly givenName?: unknown;
  readonly familyName?: unknown;
  readonly orcid?: unknown;
  readonly nameType?: unknown;
}

// A degree is no given name, and no citation has it.
const degrees =
  /(?:,\s*(?:Ph\.?\s?D|M\.?\s?[DSA]c?|B\.?\s?(?:A|Sc?)|M\.?\s?P\.?\s?H|D\.?Sc|Dr|R\.?N|Esq)\.?(?![\w.]))+$/i;

/**
 * Returns the creators that one foreign name stands for, not yet checked: several where `;` joins them.
 * A comma that divides nothing is dropped, as degrees are.
 */
export function creatorsOf(name: unknown, person: Person = {}): readonly unknown[] {
  const line = lineOf(name);
  if (typeof line !== 'string') return [{name: line, ...person}];
  const names = line.split(';').flatMap((each) => each.replace(/^[\s,]+|[\s,]+$/g, '').replace(degrees, '') || []);
  return names.length === 1 ? [{name: names[0], ...person}] : names.map((each) => ({name: each}));
}
