import type {Categories, Row} from '../../model/record.js';

/** What the reader has asked for: a column by its place (0 is the names), and a direction; `none` is the record's order. */
export interface Order {
  readonly column: number;
  readonly order: 'ascending' | 'descending' | 'none';
}

export const recordOrder: Order = {column: -1, order: 'none'};

const after = {none: 'ascending', ascending: 'descending', descending: 'none'} as const;

/** Returns what pressing the head of a column asks for next. */
export const nextOrder = (now: Order, column: number): Order => ({
  column,
  order: after[now.column === column ? now.order : 'none'],
});

type Cell = Row[string];

/** Unknown cells come last in both directions, text after numbers, equal ones stay as they were. */
export function orderedRows({columns, rows}: Categories, {column, order}: Order, locale: string): readonly number[] {
  const indices = rows.map((_, index) => index);
  const key = column === 0 ? 'name' : columns[column - 1]?.key;
  if (order === 'none' || key === undefined) return indices;
  const {compare} = new Intl.Collator(locale, {numeric: true});
  const sign = order === 'ascending' ? 1 : -1;
  const cells = rows.map((row): Cell => (row[key] === '' ? null : (row[key] ?? null)));
  const compared = (a: Cell, b: Cell): number =>
    a === null || b === null
      ? Number(a === null) - Number(b === null)
      : sign *
        (typeof a === 'number' && typeof b === 'number'
          ? a - b
          : Number(typeof a === 'string') - Number(typeof b === 'string') || compare(String(a), String(b)));
  return indices.sort((a, b) => compared(cells[a] ?? null, cells[b] ?? null));
}

/** Returns what the rows are compared by: the column that they are in order of, or the first that has numbers. */
export function sizesOf(
  {columns, rows}: Categories = {columns: [], rows: []},
  indices: readonly number[],
  {column}: Order,
): readonly (number | null)[] {
  const numberIn = (index: number, key: string) => {
    const cell = rows[index]?.[key];
    return typeof cell === 'number' ? cell : null;
  };
  const measured = columns.filter(({key}) => indices.some((index) => numberIn(index, key) !== null));
  const {key} = measured.find((each) => each === columns[column - 1]) ?? measured[0] ?? {key: ''};
  return indices.map((index) => numberIn(index, key));
}
