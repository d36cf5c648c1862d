import {creatorsOf, keywordsOf} from '../../model/attributes.js';
import {numberOf} from '../../model/number.js';
import type {PartReaders} from '../../model/parts.js';
import {recordReader} from '../../model/reader.js';
import type {Complaint, Reading, Usage} from '../../model/record.js';
import {series} from '../../model/series.js';
import {usage} from '../../model/usage.js';
import {work} from '../../model/work.js';

/** What the card reads. */
export const parts: PartReaders = {record: recordReader({...work, usage, series})};

/** The properties that say something of the dataset, as they are named in markup. */
export const cardInputs = [
  'heading',
  'creators',
  'year',
  'publisher',
  'doi',
  'license',
  'access',
  'type',
  'version',
  'keywords',
  'downloads',
  'measure',
  'href',
  'image',
] as const;

/** What the author wrote; a page's script may have set numbers. */
export type CardAttributes = {readonly [Name in (typeof cardInputs)[number]]?: string | number | null};

/** What the record calls otherwise, with what is expected if the reader would say it in other words. */
const attributeOf: Partial<Record<string, readonly [name: string, expected?: string]>> = {
  publicationYear: ['year'],
  url: ['href'],
  'license.url': ['license'],
  license: ['license', 'an SPDX identifier or an address'],
};

function complaintOf({path, expected, got}: Complaint): Complaint {
  if (path.startsWith('usage.')) return {path: 'downloads', expected: expected.replace(' or null', ''), got};
  const [name = path, words = expected] = attributeOf[path] ?? [];
  return {path: name, expected: words, got};
}

/** Returns the measure that a card counts: downloads unless the author names another one. */
export function measureOf(measure: unknown): keyof Usage {
  return measure === 'views' || measure === 'citations' ? measure : 'downloads';
}

/** Returns what the attributes say, read with the same care as a record. */
export function cardReading(given: CardAttributes): Reading {
  const textOf = (name: keyof CardAttributes) => given[name]?.toString();
  const itemsOf = <T>(name: keyof CardAttributes, read: (text: string) => T[]) => {
    const items = read(textOf(name) ?? '');
    return items.length > 0 ? items : undefined;
  };
  const numberIn = (name: keyof CardAttributes) => {
    const text = textOf(name);
    return text === undefined ? text : (numberOf(text) ?? text);
  };
  const license = textOf('license')?.trim();
  const downloads = numberIn('downloads');
  const {record, complaints} = parts.record({
    title: textOf('heading'),
    creators: itemsOf('creators', creatorsOf),
    publicationYear: numberIn('year'),
    publisher: textOf('publisher'),
    doi: textOf('doi'),
    // The reader complains about a bare '': whoever writes license="" has forgotten it.
    license: license && {[/^https?:/i.test(license) ? 'url' : 'id']: license},
    access: textOf('access'),
    type: textOf('type'),
    version: textOf('version'),
    keywords: itemsOf('keywords', keywordsOf),
    usage: downloads === undefined ? downloads : {downloads: {value: downloads}},
    url: textOf('href'),
    image: textOf('image'),
  });
  return {record, complaints: complaints.map(complaintOf)};
}
