import type {Categories, Column} from '../../model/record.js';
import type {Format} from '../../words/format.js';
import {limitOf, namedColumn, sortOf, usual, type Choice} from './choice.js';
import {barsGeometry, type BarsGeometry} from './geometry.js';
import {barsOf, isAdditive, measuresOf} from './measure.js';
import {largest, ordered, type Selection} from './ordering.js';

/** All that is drawn, made once for a record and what the author chose of it. */
export interface Plan extends Selection {
  readonly categories: Categories;
  readonly column: Column;
  readonly geometry: BarsGeometry;
}

/** Chooses, orders and lays out the bars of one measure; `null` when there is no row or no measure. */
export function planOf(categories: Categories, choice: Choice, format: Format): Plan | null {
  const {rows} = categories;
  const columns = measuresOf(categories);
  const column = namedColumn(columns, choice.measure ?? '') ?? columns[0];
  if (!column || rows.length === 0) return null;
  const all = barsOf(rows, column);
  const inOrder = ordered(all, sortOf(choice) ?? usual.sort, format.locale);
  const selection = largest(inOrder, limitOf(choice) ?? usual.limit, isAdditive(all, column));
  return {
    ...selection,
    categories,
    column,
    geometry: barsGeometry(selection.bars.map(({value}) => value)),
  };
}
