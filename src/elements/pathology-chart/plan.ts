import {distinctNames, isNumeric} from '../../kit/category-table.js';
import type {Categories, Column, Complaint} from '../../model/record.js';
import {unknown, type Format} from '../../words/format.js';
import {isolated} from '../../words/isolated.js';
import type {BarsWords} from '../../words/words.js';
import {chosenOf, type Choice} from './choice.js';
import {barsGeometry, type BarsGeometry} from './geometry.js';
import {isAdditive, largest, ordered, type Bar, type Selection} from './ordering.js';

/** All that is drawn, made once for a record and what the author chose of it. */
export interface Plan extends Selection {
  readonly categories: Categories;
  readonly column: Column;
  /** One for each row of the record, in its order. */
  readonly all: readonly Bar[];
  /** Names of the rows, to be told apart. */
  readonly names: readonly string[];
  readonly geometry: BarsGeometry;
  readonly complaints: readonly Complaint[];
}

/** Chooses, orders and lays out the bars of one measure; `null` when there is no row or no measure. */
export function planOf(categories: Categories, choice: Choice, format: Format): Plan | null {
  const {rows, columns} = categories;
  const measures = columns.filter((each) => isNumeric(rows, each));
  const {column, sort, limit, complaints} = chosenOf(choice, measures);
  if (!column || rows.length === 0) return null;
  const all = rows.map(({name, [column.key]: cell}, index) => ({
    name,
    value: typeof cell === 'number' ? cell : null,
    index,
  }));
  const selection = largest(ordered(all, sort, format.locale), limit, isAdditive(all, column));
  const geometry = barsGeometry(selection.bars.map(({value}) => value));
  const names = distinctNames(rows, unknown, format.number);
  return {...selection, categories, column, all, names, geometry, complaints};
}

/** Returns what a bar is called in a sentence: so that it can be told from others of the same name. */
export const calledOf = ({names, others}: Plan, {index}: Bar, words: BarsWords, format: Format): string =>
  isolated(index === null ? words.other(others.length, format.number(others.length)) : (names[index] ?? unknown));
