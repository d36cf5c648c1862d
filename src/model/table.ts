import {Complaints} from './complaint.js';
import {freeKey} from './decoder.js';
import {numberOf} from './number.js';
import type {RecordReader} from './reader.js';
import type {Column, Reading, Source} from './record.js';

/** A table as text, from HTML or CSV. */
export interface TextTable {
  readonly title?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column with its cells, down the rows. */
export interface Strip extends Column {
  /** Some cell is a number: the others are unknown. */
  readonly numeric: boolean;
  readonly cells: readonly (string | number | null)[];
}

/** What people write for "unknown". */
const BLANK = /^(?:[-–—?]|n\/?a|nan|null|unknown)?$/i;

/** A table's columns, and what the rows are called. */
export interface Strips {
  readonly table: TextTable;
  readonly names: readonly string[];
  readonly strips: readonly Strip[];
  /** Key of the table's source, when there is one. */
  readonly source?: string;
}

/** Makes the raw form of a part of a record from a table, to be read as if the author had written it. */
export type TablePart = (strips: Strips) => object;

/** Reads a table as the parts that are made of it. */
export type TableReader = (table: TextTable, source?: Source) => Reading;

/** A reader of tables that makes these parts of them, and reads those as `read` does. */
export const tableReader =
  (read: RecordReader, ...parts: readonly TablePart[]): TableReader =>
  (table, source) => {
    const complaints = new Complaints();
    const rows = filledRows(table, complaints);
    const strips = {
      table,
      names: rows.map((row) => row[0] ?? ''),
      strips: stripsOf(table, rows, complaints),
      source: source && 'table',
    };
    const made = parts.map((part) => part(strips));
    const {record, complaints: more} = read(Object.assign({}, source && {sources: {table: source}}, ...made));
    return {record, complaints: [...complaints.list, ...more]};
  };

function filledRows({header, rows}: TextTable, complaints: Complaints): readonly (readonly string[])[] {
  return rows.flatMap((row, index) => {
    const cells = row.map((cell) => cell.trim());
    if (cells.every((cell) => cell === '')) return [];
    if (cells.length !== header.length) complaints.add(`rows[${index}]`, `${header.length} cells`, cells.length);
    return [cells];
  });
}

function stripsOf(table: TextTable, rows: readonly (readonly string[])[], complaints: Complaints): Strip[] {
  const taken = new Set(['name']);
  return table.header.slice(1).map((given, index) => {
    const header = given.trim();
    const texts = rows.map((row) => row[index + 1] ?? '');
    const numbers = texts.map(numberOf);
    const numeric = numbers.some((number) => number !== null);
    if (numeric)
      texts.forEach((cell, row) => {
        if (numbers[row] === null && !BLANK.test(cell)) complaints.add(`${header}[${row}]`, 'a number', cell);
      });
    // `Volume (mm³)`, `Volume [mm³]` and `Share %` end in their unit.
    const [ending, label = header || '—', unit = ending && '%'] =
      /^(.+?)\s*(?:[([]([^()[\]]*)[)\]]|%)$/.exec(header) ?? [];
    const percent = numeric && texts.some((cell) => cell.endsWith('%')) ? '%' : undefined;
    const slug = label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '');
    const key = freeKey(slug || 'column', (other) => taken.has(other));
    taken.add(key);
    return {key, label, unit: unit ?? percent, numeric, cells: numeric ? numbers : texts};
  });
}
