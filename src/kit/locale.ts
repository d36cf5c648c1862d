import {ancestorOf} from './ancestor.js';

/** Returns the language that the nearest `lang` gives an element, through shadow roots; `en` when there is none. */
export function localeOf(element: Element): string {
  return ancestorOf(element, '[lang]:not([lang=""])')?.getAttribute('lang') ?? 'en';
}
