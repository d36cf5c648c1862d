import {en} from '../en.js';
import type {CopyWords} from '../words.js';

export const copying: CopyWords = {
  ...en,
  copied: 'Copied.',
  pressCopy: (key) => `Press ${key} to copy it.`,
};
