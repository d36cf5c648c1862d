import type {BarsWords, Extreme} from '../words.js';
import {marks} from './marks.js';
import {summary} from './summary.js';

const orders = {descending: ', from largest to smallest', ascending: ', from smallest to largest', none: ''};

const has = ({name, others, shownOthers, value}: Extreme): string =>
  others > 0 ? `are ${name} and ${shownOthers} more with ${value} each` : `is ${name} with ${value}`;

export const bars: BarsWords = {
  ...marks,
  ...summary,
  barChart: 'bar chart',
  barsHow: 'A longer bar is a larger value.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure} unknown`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `This bar chart shows ${measure} by ${category}: ${shown} ${count === 1 ? 'value' : 'values'}${orders[order]}${
      unknown > 0 ? `, ${shownUnknown} of them unknown` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `The largest ${has(largest)}${share && ` (${share} of the sum)`}; the smallest ${has(smallest)}.`,
  allEqual: (value) => `Each known value is ${value}.`,
  other: (_, shown) => `Other (${shown})`,
  moreInTable: (_, shown) => `and ${shown} more in the table`,
};
