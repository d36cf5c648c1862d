import {escaped} from '../../kit/escaped.js';
import type {DatasetRecord} from '../../model/record.js';
import {readRecord} from '../../model/reading.js';
import type {DataTable} from '../data-table.js';
import {factsOf, type Facts, type Figure} from '../facts.js';
import {attributesText} from '../markup.js';
import {altText} from '../picture/alt.js';
import {picturesIn, type PictureName} from '../picture/svg.js';
import {voiceOf, type Voice} from '../words.js';

/** How a record is told in Markdown. */
export interface MarkdownOptions {
  /** Returns the address of a picture that was made by `renderToSvg`; without it there are none. */
  readonly pictureHref?: (picture: PictureName, theme: 'light' | 'dark') => string;
  /** Language of the words (BCP 47). */
  readonly lang?: string;
}

/** What Markdown or the HTML in it would take for a mark. */
const marks = /[\\`*_[\]<>|~$]|&(?=#?\w+;)/g;
/** What would begin a list, a heading or a quote. */
const openings = /^(?:[#+=-]|\d+(?=[.)]))/;

/** Returns text in one line in which every sign stands for itself. */
const plainText = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .replace(marks, (sign) => `\\${sign}`);

/** The same, where a block begins. */
const blockText = (text: string): string =>
  plainText(text).replace(openings, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));

/** An address cannot end the link that it stands in. */
const linked = (text: string, href: string | null): string =>
  href === null ? text : `[${text}](<${href.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;

const figureText = ({exact, value, label, provenance}: Figure): string =>
  `${value === null ? blockText(label) : `**${exact}** ${plainText(label)}`}. ${plainText(provenance)}`;

function tableText({title, caption, provenance, head, numeric, rows, more}: DataTable, {words, format}: Voice): string {
  const row = (cells: readonly string[]) => `| ${cells.map(plainText).join(' | ')} |`;
  const rule = `| --- | ${numeric.map((isNumber) => (isNumber ? '---:' : '---')).join(' | ')} |`;
  return [
    title && `**${plainText(title)}**`,
    [row(head), rule, ...rows.map(row)].join('\n'),
    more > 0 ? blockText(words.more(more, format.number(more))) : '',
    [caption, provenance].filter(Boolean).map(blockText).join('  \n'),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function pictureText(
  name: PictureName,
  record: DatasetRecord,
  facts: Facts,
  {pictureHref, lang}: MarkdownOptions,
): string {
  if (!pictureHref) return '';
  const image = attributesText({src: pictureHref(name, 'light'), alt: altText(record, {picture: name, lang})});
  const dark = attributesText({media: '(prefers-color-scheme: dark)', srcset: pictureHref(name, 'dark')});
  const picture = `<picture><source${dark}><img${image}></picture>`;
  return facts.href === null ? picture : `<a href="${escaped(facts.href)}">${picture}</a>`;
}

/** Returns a record as Markdown for a README: who made what, its counts and tables with their sources, pictures, citation. */
export function renderToMarkdown(input: unknown, options: MarkdownOptions = {}): string {
  const {record} = readRecord(input);
  const voice = voiceOf(options.lang);
  const facts = factsOf(record, voice);
  const pictures = (['card', 'chart', 'trajectory'] as const).filter((name) => picturesIn(record).includes(name));
  const {title, href, creators, meta, doi, doiHref, description, figures, categories, series, citation} = facts;
  return [
    title && `## ${linked(plainText(title), href)}`,
    ...pictures.map((name) => pictureText(name, record, facts, options)),
    blockText(creators),
    blockText(meta.join(' · ')),
    doi && `${plainText(voice.words.doi)} ${linked(plainText(doi), doiHref)}`,
    blockText(description),
    ...figures.map(figureText),
    ...[...(categories ? [categories] : []), ...series].map((table) => tableText(table, voice)),
    citation && `> ${blockText(citation)}`,
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
