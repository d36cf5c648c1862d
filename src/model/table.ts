import {Complaints} from './complaint.js';
import {bareObject} from './decoder.js';
import {numberOf} from './number.js';
import {periodOf} from './period.js';
import {readRecord} from './reading.js';
import type {Column, Period, Reading, Row, Series, Source} from './record.js';

/** A table as text, from HTML or CSV. */
export interface TextTable {
  readonly title?: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A column with its cells, down the rows. */
interface Strip extends Column {
  /** Some cell is a number: the others are unknown. */
  readonly numeric: boolean;
  readonly cells: readonly (string | number | null)[];
}

/** What people write for "unknown". */
const BLANK = /^(?:[-–—?]|n\/?a|nan|null|unknown)?$/i;

/**
 * The table as categories: the first column names them, the others are measures.
 * If the names are periods of one kind, also a series for each column of numbers.
 */
export function recordOfTable(table: TextTable, source?: Source): Reading {
  const complaints = new Complaints();
  const rows = table.rows
    .map((row, index) => {
      const cells = row.map((cell) => cell.trim());
      const filled = cells.some((cell) => cell !== '');
      if (filled && cells.length !== table.header.length)
        complaints.add(`rows[${index}]`, `${table.header.length} cells`, cells.length);
      return filled ? cells : [];
    })
    .filter((cells) => cells.length > 0);
  const names = rows.map((row) => row[0] ?? '');
  const strips = stripsOf(table, rows, complaints);
  const own = source && {source: 'table'};
  const read = readRecord({
    ...(source && {sources: {table: source}}),
    categories: {label: table.header[0], title: table.title, ...own, columns: strips, rows: rowsOf(names, strips)},
    series: seriesOf(names, strips).map((series) => ({...series, title: table.title, ...own})),
  });
  return {record: read.record, complaints: [...complaints.list, ...read.complaints]};
}

function stripsOf(table: TextTable, rows: readonly (readonly string[])[], complaints: Complaints): Strip[] {
  const taken = new Set(['name']);
  return table.header.slice(1).map((header, index) => {
    const texts = rows.map((row) => row[index + 1] ?? '');
    const numbers = texts.map(numberOf);
    const numeric = numbers.some((number) => number !== null);
    if (numeric)
      texts.forEach((cell, row) => {
        if (numbers[row] === null && !BLANK.test(cell)) complaints.add(`${header.trim()}[${row}]`, 'a number', cell);
      });
    const [label, unit] = labelAndUnit(header);
    const percent = numeric && texts.some((cell) => cell.endsWith('%')) ? '%' : undefined;
    return {key: freeKey(label, taken), label, unit: unit ?? percent, numeric, cells: numeric ? numbers : texts};
  });
}

/** `Volume (mm³)`, `Volume [mm³]` and `Share %` end in their unit. */
function labelAndUnit(header: string): [label: string, unit: string | undefined] {
  const [, label, round, square, percent] = /^(.*?)\s*(?:\(([^()]*)\)|\[([^[\]]*)\]|(%))$/.exec(header.trim()) ?? [];
  return label ? [label, round ?? square ?? percent] : [header.trim() || '—', undefined];
}

function freeKey(label: string, taken: Set<string>): string {
  const slug =
    label
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-|-$/g, '') || 'column';
  let key = slug;
  for (let n = 2; taken.has(key); n++) key = `${slug}-${n}`;
  taken.add(key);
  return key;
}

function rowsOf(names: readonly string[], strips: readonly Strip[]): Row[] {
  return names.map((name, index) => {
    const row = bareObject<string | number | null>();
    for (const {key, cells} of strips) row[key] = cells[index] ?? null;
    return Object.assign(row, {name});
  });
}

function seriesOf(names: readonly string[], strips: readonly Strip[]): Series[] {
  const kinds = new Set<Period | null>(names.filter((name) => name !== '').map(periodOf));
  const [period = null] = kinds;
  if (period === null || kinds.size > 1) return [];
  return strips
    .filter(({numeric}) => numeric)
    .map(({label, cells}) => ({
      measure: /^(?:value|count|total)s?$/i.test(label) ? 'downloads' : label.toLowerCase(),
      period,
      points: names.flatMap((name, index): [string, number | null][] => {
        const value = cells[index] ?? null;
        return name === '' || typeof value === 'string' ? [] : [[name, value]];
      }),
    }));
}
