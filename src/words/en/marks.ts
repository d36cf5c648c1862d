import type {MarkWords} from '../words.js';
import {keys} from './keys.js';
import {taking} from './taking.js';

export const marks: MarkWords = {
  ...keys,
  ...taking,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} of ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['largest', 'second largest', 'third largest'],
    smallest: ['smallest', 'second smallest', 'third smallest'],
  },
};
