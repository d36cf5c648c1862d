import {doiUrl} from '../../model/doi.js';
import type {Creator, DatasetRecord} from '../../model/record.js';

/** A person, or in `literal` a name that is never turned round or shortened: an organisation, a single name. */
export type Name =
  | {readonly literal: string; readonly given?: undefined}
  | {readonly family: string; readonly given: string; readonly suffix?: string};

/**
 * The record as a citation needs it, in the words of CSL-JSON (https://docs.citationstyles.org/en/stable/specification.html).
 * Every text is one line. What the record does not say is not there.
 */
export interface Item {
  readonly id: string;
  readonly type: 'dataset' | 'software' | 'document';
  readonly title?: string;
  readonly author?: readonly Name[];
  readonly issued?: {readonly 'date-parts': readonly [readonly [year: number]]};
  readonly publisher?: string;
  readonly version?: string;
  readonly DOI?: string;
  /** The DOI's address; without a DOI, the landing page if that is absolute. */
  readonly URL?: string;
}

/** The record as a citation needs it. A record without a type is a dataset; what is neither dataset nor software is a document. */
export function citationItem(record: DatasetRecord): Item {
  const {type = 'dataset', creators = [], publicationYear, doi} = record;
  const author = creators.map(nameOf);
  const item: Item = {
    id: '',
    type: type === 'dataset' || type === 'software' ? type : 'document',
    title: record.title && line(record.title),
    author: author.length > 0 ? author : undefined,
    issued: publicationYear === undefined ? undefined : {'date-parts': [[publicationYear]]},
    publisher: record.publisher && line(record.publisher),
    version: record.version && line(record.version),
    DOI: doi,
    URL: doi === undefined ? absolute(record.url) : doiUrl(doi),
  };
  return {...item, id: keyOf(item)};
}

/** A relative address leads nowhere from another page. */
const absolute = (url = ''): string | undefined => (/^https?:/.test(url) ? url : undefined);

/** A line break in a value would end a field of RIS. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

// Several people in one name, and companies, have commas that say nothing about family and given name.
const ORGANISATION = /;|, *(?:inc|llc|ltd|corp|gmbh|plc)\b/i;

function nameOf({name, familyName, givenName, nameType}: Creator): Name {
  const whole = line(familyName && givenName ? `${familyName}, ${givenName}` : name);
  const [family, given, ...suffix] = whole.split(/ ?, ?/).filter(Boolean);
  if (nameType === 'Organizational' || family === undefined || ORGANISATION.test(whole)) return {literal: line(name)};
  if (given === undefined) return {literal: family};
  return {family, given, suffix: suffix.length > 0 ? suffix.join(', ') : undefined};
}

/** A key that BibTeX takes: the first author in plain letters, the year, and the end of the DOI. */
function keyOf({type, author, issued, DOI}: Item): string {
  const [first] = author ?? [];
  const name = first?.given === undefined ? first?.literal : first.family;
  const letters = name
    ?.normalize('NFD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
    .slice(0, 20);
  return joined('_', letters || type, yearOf({issued}), DOI?.replace(/.*[^a-z\d]/, ''));
}

/** The year of publication, or nothing. */
export function yearOf({issued}: Pick<Item, 'issued'>): string {
  return String(issued?.['date-parts'][0][0] ?? '');
}

/** The texts that there are, with a separator between them. */
export function joined(separator: string, ...texts: (string | undefined)[]): string {
  return texts.filter(Boolean).join(separator);
}
