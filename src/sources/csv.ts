import {parse} from 'but-csv';
import type {TextTable} from '../model/table.js';
import {SourceError} from './errors.js';
import type {Body} from './load.js';

/** Whether an answer says that it is CSV, by its content type or the end of its address, and does not look like JSON. */
export function isCsv({text, contentType, address: {url}}: Body): boolean {
  return (/\/csv/i.test(contentType) || /\.csv$/i.test(new URL(url).pathname)) && !/^\s*[[{<]/.test(text);
}

/**
 * Returns the table of a CSV text (RFC 4180, first line is the header). Semicolons or tabs separate where the header has
 * no comma: spreadsheets write them so in half of the world.
 * @throws SourceError `malformed` when such a text has commas elsewhere: nobody can tell what `4,210` is in it.
 */
export function csvTable({text, host}: Body): TextTable {
  // but-csv knows no CR: a quote before it would not end its cell.
  const [header = [], ...rows] = parse(withCommas(text.replace(/\r\n?/g, '\n'), host));
  // but-csv drops an empty last cell.
  return {header, rows: rows.map((row) => (row.length === header.length - 1 ? [...row, ''] : row))};
}

/** The text with commas between its columns. */
function withCommas(text: string, host: string): string {
  const bare = text.replace(/"[^"]*"/g, '');
  const [header = ''] = bare.split('\n', 1);
  const separator = /[;\t]/.exec(header)?.[0];
  if (separator === undefined || header.includes(',')) return text;
  if (bare.includes(',')) throw new SourceError('malformed', host, 'commas expected between the columns');
  return text.replace(/"[^"]*"|[;\t]/g, (part) => (part === separator ? ',' : part));
}
