import {isServer} from 'lit';
import {ancestorOf} from './ancestor.js';

const withLang = '[lang]:not([lang=""])';

/** The nearest of an element and its ancestors; a server has none, and knows the element alone. */
const nearest = (element: Element, selector: string): Element | null =>
  // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
  isServer ? element : ancestorOf(element, selector);

/** Returns the language that the nearest `lang` gives an element, through shadow roots; `en` when there is none. */
export const localeOf = (element: Element): string => nearest(element, withLang)?.getAttribute('lang') ?? 'en';

/** What the page says around an element. */
export interface Setting {
  /** As the author wrote it. */
  readonly lang: string;
  /** The direction that the nearest `dir` gives. */
  readonly outer: string;
  /** Whether the nearest `lang` comes with a `dir`, or has one inside of it. */
  readonly directed: boolean;
}

export const settingOf = (element: Element): Setting => ({
  lang: localeOf(element),
  outer: nearest(element, '[dir]')?.getAttribute('dir') ?? 'ltr',
  directed: nearest(element, `${withLang}, [dir]`)?.hasAttribute('dir') ?? false,
});
