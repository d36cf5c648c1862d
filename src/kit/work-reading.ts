import {creatorsOf, keywordsOf} from '../model/attributes.js';
import {numberOf} from '../model/number.js';
import type {RecordReader} from '../model/reader.js';
import type {Complaint, Reading} from '../model/record.js';

type Given = string | number | null;

/** What an author says of a dataset in attributes; a page's script may have set numbers. */
export interface WorkAttributes {
  readonly heading?: Given;
  readonly creators?: Given;
  readonly year?: Given;
  readonly publisher?: Given;
  readonly doi?: Given;
  readonly license?: Given;
  readonly access?: Given;
  readonly type?: Given;
  readonly version?: Given;
  readonly keywords?: Given;
  readonly href?: Given;
  readonly image?: Given;
}

/** What the record calls otherwise, with what is expected if the reader would say it in other words. */
const attributeOf: Partial<Record<string, readonly [name: string, expected?: string]>> = {
  publicationYear: ['year'],
  url: ['href'],
  'license.url': ['license'],
  license: ['license', 'an SPDX identifier or an address'],
};

function complaintOf({path, expected, got}: Complaint): Complaint {
  const [name = path, words = expected] = attributeOf[path] ?? [];
  return {path: name, expected: words, got};
}

/** Returns what an attribute that should hold a number says: what is none stays a text, to be complained about. */
export function numberIn(given: Given | undefined): number | string | undefined {
  const text = given?.toString();
  return text === undefined ? text : (numberOf(text) ?? text);
}

/** Returns what the attributes say, with what `more` says in the record's own words, read with the same care as a record. */
export function workReading(given: WorkAttributes, read: RecordReader, more?: object): Reading {
  const textOf = (name: keyof WorkAttributes) => given[name]?.toString();
  const itemsOf = <T>(name: keyof WorkAttributes, items: (text: string) => T[]) => {
    const list = items(textOf(name) ?? '');
    return list.length > 0 ? list : undefined;
  };
  const license = textOf('license')?.trim();
  const {record, complaints} = read({
    title: textOf('heading'),
    creators: itemsOf('creators', creatorsOf),
    publicationYear: numberIn(given.year),
    publisher: textOf('publisher'),
    doi: textOf('doi'),
    // The reader complains about a bare '': whoever writes license="" has forgotten it.
    license: license && {[/^https?:/i.test(license) ? 'url' : 'id']: license},
    access: textOf('access'),
    type: textOf('type'),
    version: textOf('version'),
    keywords: itemsOf('keywords', keywordsOf),
    url: textOf('href'),
    image: textOf('image'),
    ...more,
  });
  return {record, complaints: complaints.map(complaintOf)};
}
