import type {Listing} from '../../kit/category-table.js';
import type {Row} from '../../model/record.js';
import type {Format} from '../../words/format.js';
import type {BarsWords} from '../../words/words.js';
import type {Bar} from './ordering.js';
import type {Plan} from './plan.js';
import {nameOf} from './view.js';

/** Returns the rows of the table: as the bars stand, the one of several with its sum, and then those that it is made of. */
export function listingOf(plan: Plan, words: BarsWords, format: Format): Pick<Listing, 'categories' | 'order'> {
  const {categories, column, bars, others} = plan;
  const {columns, rows} = categories;
  const severals = bars.filter(({index}) => index === null);
  const rowOf = (bar: Bar): Row => {
    const cells = columns.map(({key}) => [key, key === column.key ? bar.value : ''] as const);
    return {...Object.fromEntries(cells), name: nameOf(bar, plan, words, format)};
  };
  return {
    categories: {...categories, rows: [...rows, ...severals.map(rowOf)]},
    order: [...bars, ...others].map(({index}) => index ?? rows.length),
  };
}
