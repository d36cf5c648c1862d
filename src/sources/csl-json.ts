import {format, type Paths} from './catalogue.js';
import {at, listAt, soleOf, textAt} from './json-path.js';

/** Where an item of CSL has its fields; in Crossref's form of it, the title is a list. */
export const cslPaths: Paths = {
  creators: (item) => listAt(item, 'author').map(nameOf),
  publicationYear: 'issued.date-parts.0.0',
  type: (item) =>
    textAt(item, 'type')
      .replace(/^.*article.*$/, 'article')
      .replaceAll('-', ' '),
  doi: 'DOI',
  url: 'URL',
  // Not of CSL, but of what DataCite makes of it.
  license: 'copyright',
  keywords: 'keyword',
  description: (item) => textAt(item, 'abstract').replace(/<(\w+:title)>abstract<\/\1>/i, ''),
};

/** CSL-JSON, https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json: one item, alone or in a list. */
export const cslJson = /* @__PURE__ */ format((body) => {
  const item = soleOf(body);
  const isItem = at(item, 'issued.date-parts|author.0.family|author.0.literal') !== undefined;
  return isItem && typeof at(item, 'type') === 'string' ? item : null;
}, cslPaths);

/** A name with its particles where names have them. */
function nameOf(name: unknown): unknown {
  const joined = (...keys: readonly string[]) => keys.flatMap((key) => textAt(name, key) || []).join(' ');
  return {
    literal: at(name, 'literal|name'),
    family: joined('non-dropping-particle', 'family'),
    given: joined('given', 'dropping-particle'),
    orcid: at(name, 'ORCID'),
  };
}
