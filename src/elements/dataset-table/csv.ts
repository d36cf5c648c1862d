import {build} from 'but-csv';
import {headOf} from '../../kit/category-table.js';
import {numberOf} from '../../model/number.js';
import type {Categories, Row, Source} from '../../model/record.js';

/**
 * A spreadsheet takes what begins like a formula for one, and runs it: an apostrophe makes it text.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
function safeCell(cell: Row[string] | undefined): string {
  const text = String(cell ?? '').replace(/\r\n?/g, '\n');
  return /^[=+\-@\t\n＝＋－＠]/.test(text) && numberOf(text) === null ? `'${text}` : text;
}

/**
 * Returns rows as CSV (RFC 4180, with line feeds): names and numbers as the record has them, nothing for what is
 * unknown. Each row carries the source of its figures, because a note above or below them would break a parser.
 */
export function csvOf(
  {label, columns, rows}: Categories,
  order: readonly number[],
  category: string,
  source: Source | null,
): string {
  const provenance = [source?.name, source?.retrieved, source?.kind];
  const head = [label ?? category, ...columns.map(headOf), 'source', 'retrieved', 'kind'];
  const lines = order.map((index) => {
    const row = rows[index];
    return [row?.name, ...columns.map(({key}) => row?.[key]), ...provenance];
  });
  return build([head, ...lines].map((line) => line.map(safeCell))) + '\n';
}

/** Returns a name for the file, made of the table's title: `annotation-distribution.csv`. */
export function fileName(title: string): string {
  const name = title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
  return `${name.slice(0, 60).replace(/^-|-$/g, '') || 'dataset'}.csv`;
}
