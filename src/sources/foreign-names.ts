import {at, listAt, textOf} from './json-path.js';
import {lineOf} from './plain-text.js';

/** What an upstream says of a creator beside the name, in our own words. */
interface Person {
  readonly givenName?: unknown;
  readonly familyName?: unknown;
  readonly orcid?: unknown;
  readonly nameType?: unknown;
}

// A degree is no given name, and no citation has it.
const degrees = /(?:, *(?:Ph\.? ?D|M\.?D|[BM]\.?(?:A|Sc?|P\.?H)|Dr|RN)\.?(?![\w.]))+$/i;

/**
 * Returns the creators that one foreign name stands for, not yet checked: several where `;` joins them, then without
 * affiliations in brackets. A comma that divides nothing is dropped, as degrees are.
 */
export function creatorsOf(name: unknown, person: Person = {}): readonly unknown[] {
  const line = lineOf(name);
  if (typeof line !== 'string') return [{name: line, ...person}];
  const names = line.split(';').flatMap((each) => each.replace(/^[\s,]+|[\s,]+$/g, '').replace(degrees, '') || []);
  if (names.length > 1) return names.map((each) => ({name: each.replace(/ *\([^()]*\)$/, '')}));
  return names.map((each) => ({name: each, ...person}));
}

/** Returns the same where an upstream tells family and given name apart; of which it may have one, or only the `whole`. */
export function personsOf(family: unknown, given: unknown, whole: unknown, more: Person = {}): readonly unknown[] {
  const [familyName, givenName] = [lineOf(family), lineOf(given)];
  return familyName && givenName && typeof familyName === 'string' && typeof givenName === 'string'
    ? [{name: `${familyName}, ${givenName}`, givenName, familyName, ...more}]
    : creatorsOf(whole ?? (familyName || givenName), more);
}

/** Returns the creators that one item of a list stands for: a name, or an object in one of the upstreams' forms. */
export function agentsIn(item: unknown): readonly unknown[] {
  const agent = at(item, 'person_or_org') ?? item;
  if (typeof agent !== 'object') return creatorsOf(agent);
  const ids = ['nameIdentifiers', 'identifiers', 'identifier', 'sameAs', '@id'].flatMap((key) =>
    listAt(agent, key).map((each) => textOf(at(each, 'nameIdentifier|identifier|value') ?? each)),
  );
  const literal = at(agent, 'literal');
  const type = literal === undefined ? listAt(agent, 'nameType|type|@type').map(textOf).join() : 'Organization';
  const familyName = lineOf(at(agent, 'familyName|family_name|last_name|family'));
  const givenName = lineOf(at(agent, 'givenName|given_name|first_name|given'));
  const parts = [familyName, givenName].filter((part) => typeof part === 'string' && part);
  const name = parts.length > 1 ? parts.join(', ') : (at(agent, 'name|full_name|title') ?? literal ?? parts[0]);
  return creatorsOf(name, {
    givenName: parts[1] && givenName,
    familyName: parts[1] && familyName,
    orcid: at(agent, 'orcid|orcid_id|ORCID') ?? ids.find((id) => /(?:\d{4}-){3}\d{3}[\dX]$/i.test(id)),
    nameType: /organi/i.test(type) ? 'Organizational' : /person/i.test(type) ? 'Personal' : undefined,
  });
}
