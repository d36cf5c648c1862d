// Every language there is, for the pages where a reader chooses one.
import '../src/server/languages.js';
import {key, page} from '../src/words/spoken.js';

const tags: readonly string[] = ['en', ...(page[key]?.tables.keys() ?? [])];

/** By tag, each as those who speak it call it. */
export const languages: Readonly<Record<string, string>> = Object.fromEntries(
  tags.map((tag) => [tag, new Intl.DisplayNames(tag, {type: 'language'}).of(tag) ?? tag]),
);

/** The direction in which a language is written. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => (/^(?:ar|he)\b/.test(tag) ? 'rtl' : 'ltr');
