import {linesOf} from '../../kit/picture/lines.js';
import {readRecord} from '../../model/reading.js';
import type {DataTable} from '../data-table.js';
import {factsOf, type Figure} from '../facts.js';
import {voiceOf, type Voice} from '../words.js';

/** How a record is told in plain text. */
export interface TextOptions {
  /** Most letters of a line, where it can be broken: 72 unless told. */
  readonly width?: number;
  /** Language of the words (BCP 47). */
  readonly lang?: string;
}

const lengthOf = (text: string): number => Array.from(text).length;
const oneLine = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim();
const wrapped = (text: string, width: number): string => linesOf(oneLine(text), width, {size: 1}, lengthOf).join('\n');

const figureText = ({exact, value, label, provenance}: Figure): string =>
  [value === null ? label : `${exact} ${label}`, provenance].join('\n');

/** Names at the start, numbers at the end of their columns, in letters of one width. */
function columns({head, numeric, rows}: DataTable): string {
  const lines = [head, ...rows].map((row) => row.map(oneLine));
  const widths = head.map((_, column) => lines.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? '')), 0));
  return lines
    .map((row) =>
      row
        .map((cell, column) => {
          const space = ' '.repeat((widths[column] ?? 0) - lengthOf(cell));
          return column > 0 && numeric[column - 1] ? space + cell : cell + space;
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const tableText = (table: DataTable, width: number, {words, format}: Voice): string =>
  [
    table.title && wrapped(table.title, width),
    columns(table),
    table.more > 0 ? words.more(table.more, format.number(table.more)) : '',
    [table.caption, table.provenance]
      .filter(Boolean)
      .map((text) => wrapped(text, width))
      .join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n');

/** Returns a record as plain text for an e-mail: who made what, its counts and tables with their sources, the citation. */
export function renderToText(input: unknown, {width = 72, lang}: TextOptions = {}): string {
  const {record} = readRecord(input);
  const voice = voiceOf(lang);
  const {title, creators, meta, doiHref, href, description, figures, categories, series, citation} = factsOf(
    record,
    voice,
  );
  return [
    [title, creators, meta.join(' · ')]
      .filter(Boolean)
      .map((text) => wrapped(text, width))
      .join('\n'),
    // An address is never broken.
    [...new Set([doiHref, href])].filter(Boolean).join('\n'),
    wrapped(description, width),
    ...figures.map(figureText).map((text) =>
      text
        .split('\n')
        .map((line) => wrapped(line, width))
        .join('\n'),
    ),
    ...[...(categories ? [categories] : []), ...series].map((table) => tableText(table, width, voice)),
    wrapped(citation, width),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}
