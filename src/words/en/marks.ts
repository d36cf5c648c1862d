import {en} from '../en.js';
import type {MarkWords} from '../words.js';

export const marks: MarkWords = {
  ...en,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} of ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['largest', 'second largest', 'third largest'],
    smallest: ['smallest', 'second smallest', 'third smallest'],
  },
};
