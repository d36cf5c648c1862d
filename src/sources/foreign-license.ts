/** What an upstream says of a licence, of whatever type. */
interface Said {
  /** Its id of the licence; or, where it has one text for all, an id, a name or an address. */
  readonly id?: unknown;
  readonly name?: unknown;
  readonly url?: unknown;
}

// Identifiers of SPDX (https://spdx.org/licenses/) are in upper case but for these words.
const words = ['Apache', 'Artistic', 'Clause', 'ODC-By', 'ODbL', 'only', 'or-later', 'Python', 'Unlicense', 'Zlib'];
const word = new RegExp(words.join('|'), 'gi');
const spelled = (given: string) => words.find((each) => each.toLowerCase() === given.toLowerCase()) ?? given;

/** Zenodo's ids of licences without a name. */
const others: Readonly<Record<string, string>> = {
  'other-open': 'Other (Open)',
  'other-pd': 'Other (Public Domain)',
  'other-at': 'Other (Attribution)',
  'other-nc': 'Other (Non-Commercial)',
  'other-closed': 'Other (Not Open)',
};

/** Returns the licence that is meant, with its SPDX identifier in the right case; `undefined` where none is. */
export function licenseOf({id, name, url}: Said): object | undefined {
  if (typeof id !== 'string') return {id, name, url};
  const key = id.trim().toLowerCase();
  // An access statement (`info:eu-repo/semantics/openAccess`) is no licence.
  if (/^(?:info:.*|not ?specified|none|unknown)?$/.test(key)) return undefined;
  if (/^https?:/.test(key)) return {name, url: id};
  if (Object.hasOwn(others, key)) return {name: name ?? others[key], url};
  if (!/^[a-z\d]+(?:[.+-][a-z\d.+-]*)?$/.test(key)) return {name: id, url};
  return {id: key === 'cc-zero' ? 'CC0-1.0' : key.toUpperCase().replace(word, spelled), name, url};
}
