import type {TemplateResult} from 'lit';
import type {Categories, Column, Row} from '../model/record.js';
import {unknown, type Format} from '../words/format.js';
import type {Words} from '../words/words.js';
import {dataTableView, type Sorting} from './data-table.js';

/** How many rows are brought at a time. */
const page = 200;

/** Whether a column can be drawn: it has a number, or nothing but unknowns. */
export const isNumeric = (rows: readonly Row[], column: Column): boolean =>
  rows.some((row) => typeof row[column.key] === 'number') || rows.every((row) => typeof row[column.key] !== 'string');

/** Measure and unit, as a table's head says them: `prevalence (%)`. */
export const headOf = ({label, unit}: Column): string => (unit ? `${label} (${unit})` : label);

/** Names that can be told apart from those before: `A`, `A (2)`; an empty one is `unnamed`. */
export function distinctNames(rows: readonly Row[], unnamed: string, number: (value: number) => string): string[] {
  const seen = new Map<string, number>();
  return rows.map(({name}) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const shown = name === '' ? unnamed : name;
    return count > 1 ? `${shown} (${number(count)})` : shown;
  });
}

/** Rows of a record's categories, by their index there, in the order in which they are listed. */
export interface Listing {
  readonly categories: Categories;
  readonly order: readonly number[];
  /** How many pages the reader has asked for. */
  readonly pages: number;
  readonly onMore: () => void;
  readonly sorting?: Sorting;
}

/** Every column, the rows a page at a time; a number is written as beside its bar, its unit in the head. */
export function categoryTableView(
  caption: string,
  {categories: {label, columns, rows}, order, pages, onMore, sorting}: Listing,
  words: Words,
  format: Format,
): TemplateResult {
  const shown = order.slice(0, pages * page);
  const next = Math.min(order.length - shown.length, page);
  const last = shown.reduce((most, index) => Math.max(most, index), 0);
  const names = distinctNames(rows.slice(0, last + 1), unknown, format.number);
  const cellText = (cell: Row[string] | undefined) => (typeof cell === 'string' ? cell : format.number(cell));
  return dataTableView(
    caption,
    [
      {label: label ?? words.category, numeric: false},
      ...columns.map((column) => ({label: headOf(column), numeric: isNumeric(rows, column)})),
    ],
    shown.map((index) => [names[index] ?? '', ...columns.map(({key}) => cellText(rows[index]?.[key]))]),
    next > 0 ? {label: words.moreRows(next, format.number(next)), show: onMore} : undefined,
    sorting,
  );
}
