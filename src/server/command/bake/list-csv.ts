import {parse} from 'but-csv';
import {CommandError} from '../failure.js';

/** The first of the columns that a CSV table has, as a list. */
export function csv(text: string, columns: readonly string[], name: string): string[] {
  const [head = [], ...rows] = parse(text.replace(/^\uFEFF/, ''));
  const names = head.map((cell) => cell.trim().toLowerCase());
  const place = columns.map((column) => names.indexOf(column)).find((index) => index >= 0);
  if (place === undefined)
    throw new CommandError('usage', `${name}: expected a column called ${columns.join(', ')}; got ${head.join(', ')}.`);
  return rows.flatMap((row) => row[place] || []);
}
