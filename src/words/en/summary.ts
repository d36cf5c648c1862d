import {en} from '../en.js';
import type {SummaryWords} from '../words.js';

export const summary: SummaryWords = {
  ...en,
  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'No value is known.',
  oneKnown: (value, name) => `The known value is ${value} (${name}).`,
};
