import {citing} from './citation.js';
import {headline} from './headline.js';
import {trajectory} from './trajectory.js';
import {work} from './work.js';
import type {CardWords} from '../words.js';

export const card: CardWords = {
  ...citing,
  ...trajectory,
  ...headline,
  ...work,
  cite: 'Cite',
};
