import {en} from '../en.js';
import type {KeyWords} from '../words.js';

export const keys: KeyWords = {
  ...en,
  keysHint: 'Arrow keys read the values. Shift + ↑ or ↓: largest or smallest. Esc: leave.',
};
