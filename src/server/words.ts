import './languages.js';
import {formatOf, type Format} from '../words/format.js';
import {bars} from '../words/en/bars.js';
import {card} from '../words/en/card.js';
import {sparkline} from '../words/en/sparkline.js';
import {telling} from '../words/en/story.js';
import {table} from '../words/en/table.js';
import {wordsOf} from '../words/spoken.js';
import type {BarsWords, CardWords, SparklineWords, StoryWords, TableWords} from '../words/words.js';

/** What every form of a record may say. */
export interface BakingWords extends CardWords, SparklineWords, BarsWords, TableWords, StoryWords {}

/** Words and formats of one language. */
export interface Voice {
  readonly words: BakingWords;
  readonly format: Format;
}

const english: BakingWords = {...bars, ...table, ...telling, ...sparkline, ...card};

/** Returns how a record is told to readers of a language (BCP 47); English unless told. */
export function voiceOf(lang = 'en'): Voice {
  const words = wordsOf(lang, english) ?? english;
  return {words, format: formatOf(lang, words)};
}
