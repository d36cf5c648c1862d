// Our citations against the official CSL styles, and our files read back by a citation library.
// What differs on purpose is named in EXCEPTIONS and explained in docs/citations.md.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {Cite} from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import {bibtex, cslJson, ris} from '../../src/kit/citation/formats.js';
import {type Item, type Name, citationItem} from '../../src/kit/citation/item.js';
import {citationText} from '../../src/kit/citation/styles.js';
import {readRecord} from '../../src/model/reading.js';
import type {DatasetRecord} from '../../src/model/record.js';
import {OFFICIAL_STYLES, type OfficialStyle, officialCitation, plain} from './official-citation.js';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));

const upstreams = (fixture('citation/records.json') as {record: unknown}[]).map(
  ({record}) => readRecord(record).record,
);
const names = (fixture('corpora/names.json') as {items: {n: string}[]}).items.map(({n}) => n).filter(Boolean);
const TYPES = ['dataset', 'software', 'text'];

const BASE: DatasetRecord = {
  title: 'A big set of things',
  creators: [{name: 'Doe, Ann'}, {name: 'van Roe, Bob C.'}],
  publicationYear: 2020,
  publisher: 'Zenodo',
  version: '1.2.0',
  doi: '10.5281/zenodo.1',
  type: 'dataset',
};

interface Exception {
  readonly why: string;
  readonly styles: readonly OfficialStyle[];
  /** The official text as it would be without what we leave out on purpose. */
  readonly mended: (official: string, item: Item) => string;
}

const EXCEPTIONS: readonly Exception[] = [
  {
    why: 'a title that is not English keeps its capitals',
    styles: ['mla', 'chicago'],
    mended: (official, {title = ''}) => {
      if (!/[À-ɏ]/.test(title) || /\b(?:of|the|and|for|with|from)\b/.test(title)) return official;
      // The full stop may stand within a quotation mark at the end.
      const ours = plain(title).replace(/"$/, '');
      const at = official.toLowerCase().indexOf(ours.toLowerCase());
      return official.slice(0, at) + ours + official.slice(at + ours.length);
    },
  },
  {
    why: 'one version with a hyphen in it is no range of versions',
    styles: ['apa'],
    mended: (official) => official.replace('(Versions ', '(Version '),
  },
  {
    why: 'no comma before “and” when the last author is an organisation either',
    styles: ['harvard'],
    mended: (official, {author = []}) =>
      author.length === 3 && author[2]!.given === undefined ? official.replace(', and ', ' and ') : official,
  },
  {
    why: 'no semicolon after the publisher when no year follows',
    styles: ['vancouver'],
    mended: (official, {publisher = '', issued}) =>
      issued === undefined
        ? official.replace(`${publisher};`, publisher.endsWith('.') ? publisher : `${publisher}.`)
        : official,
  },
];

const used = new Set<string>();

function assertOfficial(record: DatasetRecord): void {
  const item = citationItem(record);
  for (const style of OFFICIAL_STYLES) {
    let official = plain(officialCitation(item, style));
    for (const {why, mended} of EXCEPTIONS.filter(({styles}) => styles.includes(style))) {
      const next = mended(official, item);
      if (next !== official) used.add(why);
      official = next;
    }
    assert.equal(plain(citationText(record, style)), official, style);
  }
}

test(`${upstreams.length} records of real repositories are cited as the official styles cite them`, () => {
  for (const record of upstreams) assertOfficial(record);
});

test('every name of the corpus is cited as the official styles cite it, alone and twice, for every type', () => {
  for (const name of names) {
    assertOfficial({...BASE, creators: [{name}, {name}]});
    for (const type of TYPES) assertOfficial({...BASE, type, creators: [{name}]});
  }
});

for (const count of [0, 1, 2, 3, 4, 6, 7, 8, 10, 11, 20, 21, 22, 200]) {
  test(`${count} authors are cited as the official styles cite them: persons, organisations, both`, () => {
    const creators = (kinds: string) =>
      Array.from({length: count}, (_, index) => ({
        name: kinds[index % kinds.length] === 'P' ? `Family${index}, Given B.` : `Lab ${index}`,
      }));
    for (const kinds of ['P', 'L', 'PL', 'LP']) assertOfficial({...BASE, creators: creators(kinds)});
  });
}

test('any part that is missing leaves what the official styles leave, for every type', () => {
  const parts = ['creators', 'publicationYear', 'publisher', 'version', 'doi'] as const;
  for (const type of TYPES) {
    for (let mask = 0; mask < 2 ** parts.length; mask++) {
      const missing = parts.filter((_, bit) => (mask & (1 << bit)) !== 0).map((part) => [part, undefined]);
      const record: DatasetRecord = {...BASE, type, ...(Object.fromEntries(missing) as DatasetRecord)};
      assertOfficial(record);
      if (record.doi === undefined) assertOfficial({...record, url: 'https://example.org/a'});
    }
  }
});

test('titles with an end of their own are cited as the official styles cite them, for every type', () => {
  const titles = ['Is it so?', 'It is so.', 'Data from: the end "of"', 'wait, what is this for', 'credit-g', 'Ὠ: a v2'];
  for (const type of [...TYPES, 'image']) {
    for (const title of titles) {
      assertOfficial({...BASE, title, type});
      assertOfficial({title, type});
    }
  }
});

test('publishers that end with a dot or a question mark are cited as the official styles cite them', () => {
  for (const publisher of ['Acme, Inc.', 'Why?', 'a & b press: data', 'Université de Genève']) {
    assertOfficial({...BASE, publisher});
  }
});

test('every exception is still needed', () => {
  assert.deepEqual([...used].sort(), EXCEPTIONS.map(({why}) => why).sort());
});

/** Names as a parser may give them back: particles apart, an organisation as a family name. */
const asRead = (name: Record<string, string>): string =>
  // The BibTeX parser takes `al-` for a particle, as `de`.
  [name['non-dropping-particle'], name['literal'] ?? name['family']?.replace('al-', 'al ')].filter(Boolean).join(' ') +
  [name['given'], name['suffix']].map((part) => (part === undefined ? '' : `, ${part}`)).join('');

const asWritten = (name: Name): string => asRead({...name} as unknown as Record<string, string>);

const everyRecord = [
  ...upstreams,
  ...names.map((name): DatasetRecord => ({...BASE, creators: [{name}, {name: 'Doe, Ann'}]})),
];

function assertReadBack(file: string, item: Item): void {
  const read = new Cite(file).data[0]!;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '').replace(/<\/?span[^>]*>/g, '');
  assert.equal(text(read['title']), item.title ?? '');
  assert.deepEqual(
    ((read['author'] ?? []) as Record<string, string>[]).map(asRead),
    (item.author ?? []).map(asWritten),
  );
  // The parser follows biblatex, whose @misc has no publisher, and has an edition where RIS has a version.
  if (item.type !== 'document') assert.equal(text(read['publisher']), item.publisher ?? '');
  assert.equal(text(read['version'] ?? read['edition']), item.version ?? '');
  assert.equal(text(read['URL']), item.URL ?? '');
  assert.deepEqual((read['issued'] as Item['issued'])?.['date-parts'], item.issued?.['date-parts']);
}

test('BibTeX is read back by a BibTeX parser as it was, LaTeX signs and all', () => {
  for (const record of everyRecord) assertReadBack(bibtex(record), citationItem(record));
});

test('RIS is read back by a RIS parser as it was', () => {
  for (const record of everyRecord) assertReadBack(ris(record), citationItem(record));
});

test('CSL-JSON is the item that the official styles were given', () => {
  for (const record of everyRecord) {
    const [read] = JSON.parse(cslJson(record)) as object[];
    assert.deepEqual(read, JSON.parse(JSON.stringify(citationItem(record))));
  }
});
