import {headline} from './headline.js';
import {trajectory} from './trajectory.js';
import {work} from './work.js';
import type {CardWords} from '../words.js';

export const card: CardWords = {
  ...trajectory,
  ...headline,
  ...work,
  cite: 'Cite',
  copy: 'Copy citation',
  copied: 'Citation copied.',
  pressCopy: (key) => `Press ${key} to copy it.`,
  dataSet: 'Data set',
  noDate: 'n.d.',
};
