import {build} from 'but-csv';
import {headOf} from './category-table.js';
import {numberOf} from '../model/number.js';
import type {Categories, Row, Source} from '../model/record.js';

type Cell = Row[string] | undefined;

/**
 * A spreadsheet takes what begins like a formula for one, and runs it: an apostrophe makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function safeCell(cell: Cell): string {
  const text = String(cell ?? '').replace(/\r\n?/g, '\n');
  return /^[=+\-@\t\n＝＋－＠]/.test(text) && numberOf(text) === null ? `'${text}` : text;
}

/** The last columns of every table: where its figures are from. */
export const sourceHeads: readonly string[] = ['source', 'source-url', 'retrieved', 'kind'];

/** Returns what stands in these columns, in each row. */
export const sourceCells = (source: Source | null): Cell[] => [
  source?.name,
  source?.url,
  source?.retrieved,
  source?.kind,
];

/**
 * Returns rows as CSV (RFC 4180, with line feeds): names and numbers as the record has them, nothing for what is
 * unknown. Each row carries the source of its figures, because a note above or below them would break a parser.
 */
export function csvLines(
  {label, columns, rows}: Categories,
  order: Iterable<number>,
  category: string,
  source: Source | null,
): Cell[][] {
  const head = [label ?? category, ...columns.map(headOf), ...sourceHeads];
  const lines = Array.from(order, (index) => {
    const row = rows[index];
    return [row?.name, ...columns.map(({key}) => row?.[key]), ...sourceCells(source)];
  });
  return [head, ...lines];
}

/** Returns lines of cells as CSV. */
export const csvText = (lines: readonly (readonly Cell[])[]): string =>
  build(lines.map((line) => line.map(safeCell))) + '\n';

export const csvOf = (...of: Parameters<typeof csvLines>): string => csvText(csvLines(...of));

/** Returns a name for a file, made of a title: `annotation-distribution.csv`. */
export function fileName(title: string, kind = 'csv'): string {
  const name = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${name.slice(0, 60).replace(/^-|-$/g, '') || 'dataset'}.${kind}`;
}
