import {en} from './en.js';
import type {Words} from './words.js';

/** Returns the words of a language (BCP 47); English where there are none of its own. */
export function wordsOf(_locale: string): Words {
  return en;
}
