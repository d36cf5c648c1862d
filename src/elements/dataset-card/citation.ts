import {doiUrl} from '../../model/doi.js';
import type {DatasetRecord} from '../../model/record.js';
import type {CardWords} from '../../words/words.js';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => (/^$|[.?!]["'’”]?$/.test(text) ? text : `${text}.`);

/**
 * Returns the citation that DataCite recommends for data, as plain text; '' for a record that cannot be cited.
 * https://support.datacite.org/docs/data-citation
 */
export function citationText(record: DatasetRecord, words: CardWords): string {
  const {title, creators = [], publicationYear, version, type, publisher, doi, url} = record;
  if (!title || (creators.length === 0 && !doi && !publisher)) return '';
  const kind = type && type !== 'dataset' ? capital(type) : words.dataSet;
  const names = creators.map(({name}) => name).join('; ');
  const year = `(${publicationYear ?? words.noDate})`;
  const work = `${title}${version ? ` (${capital(words.version(version))})` : ''} [${kind}]`;
  const address = doi ? doiUrl(doi) : /^https?:/.test(url ?? '') ? url : '';
  // Without names the title comes first, as in a library's catalogue.
  const parts = names ? [`${names} ${year}`, work] : [`${work} ${year}`];
  return [...[...parts, publisher ?? ''].map(sentence), address].filter(Boolean).join(' ');
}
