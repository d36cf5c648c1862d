import type {DatasetRecord} from '../../model/record.js';
import {type Item, type Name, citationItem, joined, yearOf} from './item.js';

/** Kinds of work by their names in BibTeX and RIS. `@dataset` and `@software` are biblatex’s; BibTeX reads them as `@misc`. */
const KINDS: Readonly<Record<Item['type'], readonly [bibtex: string, ris: string]>> = {
  dataset: ['dataset', 'DATA'],
  software: ['software', 'COMP'],
  document: ['misc', 'GEN'],
};

/** Names of the fields that are one text, in the order of `fieldsText`. */
const FIELDS: readonly (readonly [bibtex: string, ris: string])[] = [
  ['title', 'TI'],
  ['year', 'PY'],
  ['publisher', 'PB'],
  ['version', 'ET'],
  ['doi', 'DO'],
  ['url', 'UR'],
];

/** The fields that the item has, each written by `field`. */
function fieldsText(item: Item, field: (bibtex: string, ris: string, value: string) => string): string {
  const {title, publisher, version, DOI, URL} = item;
  const values = [title, yearOf(item), publisher, version, DOI, URL];
  return FIELDS.map(([bibtexName, risName], index) => {
    const value = values[index];
    return value ? field(bibtexName, risName, value) : '';
  }).join('');
}

/**
 * The record as a BibTeX entry in UTF-8, safe for LaTeX: its signs are escaped, braces keep the title’s capitals and
 * an organisation’s name whole. The key is the first author, the year and the end of the DOI.
 */
export function bibtex(record: DatasetRecord): string {
  const item = citationItem(record);
  const line = (name: string, value: string): string => `,\n  ${name} = {${value}}`;
  const fields = fieldsText(item, (name, _, value) => {
    if (name === 'title') return line(name, `{${latex(value)}}`);
    return line(name, /^(?:doi|url)$/.test(name) ? verbatim(value) : latex(value));
  });
  const authors = item.author ? line('author', item.author.map(authorOf).join(' and ')) : '';
  return `@${KINDS[item.type][0]}{${item.id}${authors}${fields}\n}\n`;
}

function authorOf(name: Name): string {
  if (name.given === undefined) return `{${latex(name.literal)}}`;
  const safe = (part: string): string => (/\band\b/i.test(part) ? `{${latex(part)}}` : latex(part));
  return joined(', ', safe(name.family), name.suffix && safe(name.suffix), safe(name.given));
}

// BibTeX counts braces, escaped ones too: only the commands keep an unpaired one from opening a group.
const LATEX: Readonly<Record<string, string>> = {
  '\\': 'backslash',
  '{': 'braceleft',
  '}': 'braceright',
  '~': 'asciitilde',
  '^': 'asciicircum',
};

function latex(text: string): string {
  return text.replace(/[\\{}~^%#$&_]/g, (sign) => {
    const name = LATEX[sign];
    return name === undefined ? '\\' + sign : `\\text${name}{}`;
  });
}

/** A value that LaTeX takes as it stands: only braces and backslashes could break out of it. */
function verbatim(address: string): string {
  return address.replace(/[\\{}]/g, encodeURIComponent);
}

/** The record in RIS (https://en.wikipedia.org/wiki/RIS_(file_format)), for reference managers. */
export function ris(record: DatasetRecord): string {
  const item = citationItem(record);
  const line = (tag: string, value: string): string => `${tag}  - ${value}\r\n`;
  const authors = item.author?.map((name) =>
    line('AU', name.given === undefined ? name.literal : joined(', ', name.family, name.given, name.suffix)),
  );
  return (
    line('TY', KINDS[item.type][1]) +
    (authors?.join('') ?? '') +
    fieldsText(item, (_, tag, value) => line(tag, value)) +
    line('ER', '')
  );
}

/** The record as a CSL-JSON file: a list of one item (https://github.com/citation-style-language/schema). */
export function cslJson(record: DatasetRecord): string {
  return JSON.stringify([citationItem(record)], null, 2) + '\n';
}

/** The DOI as a link, which is how DOIs are shown; empty if there is none. */
export function doi(record: DatasetRecord): string {
  const {DOI, URL} = citationItem(record);
  return DOI && URL ? URL : '';
}
