import {en} from '../en.js';
import type {BarsWords} from '../words.js';

export const bars: BarsWords = {
  ...en,
  barsHint: 'Read the bars with the arrow keys.',
  bar: (name, value, measure, place, count) =>
    `${name}: ${value ? `${value} ${measure}` : `${measure} unknown`} · ${place} of ${count}`,
  other: (count) => `Other (${count})`,
  moreInTable: (count) => `and ${count} more in the table`,
};
