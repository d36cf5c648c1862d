import {key, languageEvent, page, type Languages} from './spoken.js';
import type {PartialLanguage, Words} from './words.js';

/** Returns the tags under which a locale's words may be, the best first; none for what is no tag. */
function tagsOf(lang: string): readonly string[] {
  try {
    const {language, script, region} = new Intl.Locale(lang).maximize();
    return [`${language}-${script}-${region}`, `${language}-${region}`, `${language}-${script}`, language];
  } catch {
    return []; // RangeError: not well-formed.
  }
}

const isLeftward = (tag: string): boolean => /-(Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)-/.test(tagsOf(tag)[0] ?? '');

/** Whatever is missing in a table, or is no such word, stays English. */
function filled<Of extends object>(english: Of, own: object): Of {
  const known = own as Partial<Record<string, unknown>>;
  const words = Object.entries(english).map(([name, word]: [string, unknown]) => {
    const other = known[name];
    // Nothing is a word, too: it stands between two sentences of Japanese.
    if (typeof other !== typeof word || other === null || other === undefined) return [name, word];
    return [
      name,
      typeof word === 'object' && word && !Array.isArray(word) ? {...other, ...filled(word, other)} : other,
    ];
  });
  return Object.fromEntries(words) as Of; // All that English has.
}

function languagesOfPage(): Languages {
  const tables = new Map<string, PartialLanguage>();
  const made = new WeakMap<PartialLanguage, WeakMap<Words, Words>>();
  return {
    tables,
    find<Of extends Words>(lang: string, english: Of) {
      const tag = tagsOf(lang).find((each) => tables.has(each));
      const own = tag && tables.get(tag);
      if (!own) return undefined;
      const known = made.get(own) ?? new WeakMap<Words, Words>();
      made.set(own, known);
      const words = known.get(english) ?? {...filled(english, own), dir: isLeftward(tag) ? 'rtl' : 'ltr'};
      known.set(english, words);
      return words as Of; // Made of this very table.
    },
  };
}

/**
 * Makes every element of the page speak a language where its nearest `lang` asks for it: those that are shown, and
 * those to come. What is left out is said in English. A second table of the same language corrects the first, word by word.
 *
 * `tag`: BCP 47, as `sv`, `pt-BR` or `sr-Latn`. A table for `pt` serves `pt-BR`, too; one for `zh-Hant` serves `zh-TW`.
 * Throws a RangeError for what is no tag.
 */
export function registerLanguage(tag: string, words: PartialLanguage): void {
  const {tables} = (page[key] ??= languagesOfPage());
  const name = new Intl.Locale(tag).baseName;
  tables.set(name, {...tables.get(name), ...words});
  if ('dispatchEvent' in globalThis) dispatchEvent(new Event(languageEvent));
}
