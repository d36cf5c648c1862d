import type {MarkWords} from '../words.js';
import {keys} from './keys.js';

export const marks: MarkWords = {
  ...keys,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} of ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['largest', 'second largest', 'third largest'],
    smallest: ['smallest', 'second smallest', 'third smallest'],
  },
};
