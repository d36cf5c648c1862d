import type {DatasetRecord} from '../../model/record.js';
import {citationItem, joined, yearOf} from './item.js';
import {type NameStyle, namesText} from './names.js';
import {titleCase} from './title-case.js';

/**
 * APA 7th edition, MLA 9th, Chicago 17th (author-date), Harvard as Cite Them Right 12th, Vancouver (NLM), IEEE,
 * and the form that DataCite recommends for data.
 */
export type CitationStyle = 'apa' | 'mla' | 'chicago' | 'harvard' | 'vancouver' | 'ieee' | 'datacite';

/** Puts in order what the record says; each is empty where it is silent. `kind` is `[Dataset]`, `[Computer software]` or empty. */
type Layout = (
  names: string,
  title: string,
  year: string,
  version: string,
  publisher: string,
  url: string,
  kind: string,
  doi: string,
) => string;

interface Style extends NameStyle {
  readonly text: Layout;
}

/** The text with a full stop, unless it ends like a sentence already. */
const stopped = (text: string, stop = '.$&'): string =>
  /^$|[.?!]["'’”]*$/.test(text) ? text : text.replace(/["'’”]*$/, stop);

const sentences = (...texts: string[]): string => joined(' ', ...texts.map((text) => stopped(text)));

/** The text if there is one, between two others. */
const framed = (before: string, text: string, after = ''): string => text && before + text + after;

/** An American quotation: its full stop stands within, and quotation marks in it are single. */
const quoted = (text: string): string => framed('“', stopped(text.replace(/["“]([^"“”]*)["”]/g, '‘$1’')), '”');

const KINDS: Readonly<Record<string, string>> = {dataset: '[Dataset]', software: '[Computer software]'};

const STYLES: Readonly<Record<CitationStyle, Style>> = {
  apa: {
    most: 20,
    shown: 19,
    rest: ', … ',
    withLast: true,
    initial: '. ',
    and: ' & ',
    commaFrom: 2,
    text: (names, title, year, version, publisher, url, kind) => {
      const date = `(${year || 'n.d.'})`;
      const work = joined(' ', title, framed('(Version ', version, ')'));
      const body = names
        ? sentences(names, date, joined(' ', work, kind), publisher)
        : sentences(work, date, kind, publisher);
      return joined(' ', body, url);
    },
  },
  mla: {
    most: 2,
    shown: 1,
    rest: ', et al.',
    inverted: 1,
    spaced: true,
    and: ' and ',
    commaFrom: 2,
    text: (names, title, year, version, publisher, url) =>
      sentences(names, titleCase(title), joined(', ', version, publisher, year, url)),
  },
  chicago: {
    most: 10,
    shown: 7,
    rest: ', et al.',
    inverted: 1,
    and: ' and ',
    commaFrom: 2,
    demoted: true,
    text: (names, title, year, _version, publisher, url) => {
      const work = quoted(titleCase(title));
      const date = year || 'n.d.';
      return names ? sentences(names, date, work, publisher, url) : sentences(work, date, publisher, url);
    },
  },
  harvard: {
    most: 3,
    shown: 1,
    rest: ' et al.',
    initial: '.',
    and: ' and ',
    text: (names, title, year, _version, publisher, url) => {
      const date = `(${year || 'no date'})`;
      const work = framed('‘', title, '’');
      const head = names ? joined(' ', names, date, work) : joined(' ', work, date);
      return joined(' ', stopped(head, '$&.'), sentences(publisher, framed('Available at: ', url)));
    },
  },
  vancouver: {
    most: 6,
    shown: 6,
    rest: ', et al.',
    initial: '',
    within: ' ',
    and: ', ',
    text: (names, title, year, _version, publisher, url) =>
      joined(
        ' ',
        sentences(names, joined(' ', title, url && '[Internet]'), joined('; ', publisher, year)),
        framed('Available from: ', url),
      ),
  },
  ieee: {
    most: 6,
    shown: 1,
    rest: ' et al.',
    inverted: 0,
    initial: '. ',
    and: ' and ',
    commaFrom: 3,
    text: (names, title, year, _version, publisher, url, kind, doi) => {
      const body =
        kind === KINDS['software']
          ? sentences(title, framed('(', year, ')'), publisher)
          : joined(' ', quoted(title), stopped(joined(', ', publisher, year)));
      const place = doi ? `doi: ${doi}.` : framed('[Online]. Available: ', url);
      return joined(' ', joined(', ', names, body), place);
    },
  },
  datacite: {
    most: Infinity,
    shown: 0,
    rest: '',
    between: '; ',
    and: '; ',
    text: (names, title, year, version, publisher, url, kind) => {
      const date = `(${year || 'n.d.'})`;
      const work = joined(' ', title, framed('(Version ', version, ')'), kind.replace('Dataset', 'Data set'));
      // Without names the title comes first, as in a library’s catalogue.
      const head = names ? [`${names} ${date}`, work] : [`${work} ${date}`];
      return joined(' ', sentences(...head, publisher), url);
    },
  },
};

/** The record cited in a style: one line of plain text, without the italics that some styles ask for. */
export function citationText(record: DatasetRecord, style: CitationStyle): string {
  const {text, ...names} = STYLES[style];
  const item = citationItem(record);
  const {type, author = [], title = '', version = '', publisher = '', URL = '', DOI = ''} = item;
  return text(namesText(author, names), title, yearOf(item), version, publisher, URL, KINDS[type] ?? '', DOI);
}
