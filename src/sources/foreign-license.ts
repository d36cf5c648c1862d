import {at, named} from './json-path.js';
import {lineOf} from './plain-text.js';

const page = /(?:spdx|opensource)\.org\/licenses?\/([\w.+-]+?)(?:\.html|\.json|\/)?$/i;
// An identifier has a version, or is one of the few that have none.
const identifier = /^(?:\w+-[-.+\w]*\d[-.+\w]*|other-\w+|cc-?(?:zero|0)|mit|isc|zlib|unlicense)$/i;

// Zenodo has ids for what it has no name of.
const others: Readonly<Record<string, string>> = {pd: 'public domain', at: 'attribution', nc: 'non-commercial'};

/** Returns the first licence of some, each a text or an object in one of the upstreams' forms. */
export function licenseIn(licenses: readonly unknown[]): object | undefined {
  for (const license of licenses) {
    const parts = [
      'id|rightsIdentifier',
      'name',
      'title|rights',
      'url|uri|props.url|rightsUri|link|URL|path|license|@id',
    ];
    const texts = typeof license === 'object' ? parts.map((part) => named(at(license, part))) : [license];
    // A statement of access is no licence: `info:eu-repo/semantics/openAccess`.
    const isAccess = texts.some((text) => typeof text === 'string' && text.startsWith('info:'));
    const found = isAccess ? undefined : licenseOf(...texts);
    if (found) return found;
  }
  return undefined;
}

/** Returns a licence for texts of which each is its identifier, a name, or its address; of each kind, the first counts. */
export function licenseOf(...texts: readonly unknown[]): object | undefined {
  const kinds = texts.map(kindOf).reverse();
  const license = Object.assign({}, ...kinds) as object; // Object.assign of a list returns any.
  return Object.keys(license).length > 0 ? license : undefined;
}

function kindOf(given: unknown): object {
  const text = lineOf(given);
  if (typeof text !== 'string') return given === undefined ? {} : {name: given};
  if (/^(?:(?:license )?not ?specified)?$/i.test(text)) return {};
  const id = page.exec(text)?.[1] ?? identifier.exec(text)?.[0];
  const rest = /^https?:/i.test(text) ? {url: text} : id === undefined ? {name: text} : {};
  return {...rest, ...(id === undefined ? {} : identified(id))};
}

/** Identifiers of SPDX (https://spdx.org/licenses/) are in upper case but for their longer words. */
function identified(id: string): object {
  const [, other] = /^other-(\w+)/i.exec(id) ?? [];
  if (other !== undefined) return {name: `Other (${others[other] ?? other})`};
  const spelled = id
    .toUpperCase()
    // The Open Definition has a prefix that SPDX has not.
    .replace(/^ODC-(?=PDDL|ODBL)/, '')
    .replace(/^CC-?(?:ZERO|0)$/, 'CC0-1.0')
    .replace('ODBL', 'ODbL')
    .replace(/-ONLY|-OR-LATER/, (ending) => ending.toLowerCase())
    .replace(/\B[A-Z]{4,}/g, (word) => word.toLowerCase());
  return {id: spelled};
}
