import type {Categories, Column} from '../../model/record.js';
import {unknown, type Format} from '../../words/format.js';
import {barsGeometry, type BarsGeometry} from './geometry.js';
import {barsOf, distinctNames, isAdditive} from './measure.js';
import {largest, ordered, type Choice, type Sort} from './ordering.js';

/** All that is drawn, made once for a record and the attributes that choose from it. */
export interface Plan extends Choice {
  readonly categories: Categories;
  readonly column: Column;
  readonly geometry: BarsGeometry;
  /** A name for each row of the record that no other row has. */
  readonly names: readonly string[];
}

/** Chooses, orders and lays out the bars of one column. */
export function planOf(categories: Categories, column: Column, sort: Sort, limit: number, format: Format): Plan {
  const all = barsOf(categories.rows, column);
  const choice = largest(ordered(all, sort, format.locale), limit, isAdditive(all, column));
  return {
    ...choice,
    categories,
    column,
    geometry: barsGeometry(choice.bars.map(({value}) => value)),
    names: distinctNames(categories.rows, unknown, format.number),
  };
}
