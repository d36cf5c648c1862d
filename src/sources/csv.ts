import {parse} from 'but-csv';
import type {TextTable} from '../model/table.js';
import {SourceError} from './errors.js';
import type {Body} from './load.js';

/** Whether an answer says that it is CSV, by its content type or the end of its address, and does not look like JSON. */
export function isCsv({text, contentType, address: {url}}: Body): boolean {
  return (/\/csv/i.test(contentType) || /\.csv$/i.test(new URL(url).pathname)) && !/^\s*[[{<]/.test(text);
}

/**
 * Returns the table of a CSV text (RFC 4180, commas, first line is the header).
 * @throws SourceError `malformed` when the header has a single column because other separators are used.
 */
export function csvTable({text, address: {host}}: Body): TextTable {
  // but-csv knows no CR: a quote before it would not end its cell.
  const [header = [], ...rows] = parse(text.replace(/\r\n?/g, '\n'));
  if (header.length === 1 && /[;\t]/.test(header[0] ?? ''))
    throw new SourceError('malformed', host, 'commas expected between the columns');
  // but-csv drops an empty last cell.
  return {header, rows: rows.map((row) => (row.length === header.length - 1 ? [...row, ''] : row))};
}
