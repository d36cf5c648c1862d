import type {PartialLanguage, Words} from './words.js';

/** The languages of a page, for every copy of this library in it: made by the first file of a language that comes. */
export interface Languages {
  /** By BCP 47 tag, in canonical form. */
  readonly tables: Map<string, PartialLanguage>;
  /** Returns the words for a locale, with English in place of those that are missing; nothing where no table is for it. */
  readonly find: <Of extends Words>(lang: string, english: Of) => Of | undefined;
}

/** Where a page has them: on its global object, under a name that all copies know. */
export const page: {[key: symbol]: Languages | undefined} = globalThis;
export const key = Symbol.for('dataset-elements.languages');
/** The event of the page's global object after a language was added. */
export const languageEvent = 'dataset-language';

/** Returns the page's words for a locale, if it has that language. */
export const wordsOf = <Of extends Words>(lang: string, english: Of): Of | undefined => page[key]?.find(lang, english);
