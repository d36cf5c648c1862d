import {intlOf} from './format.js';

/** The places 0 to `count` − 1 with what stands between them: `A, B, and C`; while more follow, what is given: `A, B, C`. */
export function listOf(locale: string, count: number, comma = ''): readonly (number | string)[] {
  const places = Array.from({length: count}, (_, index) => index);
  if (comma) return places.flatMap((place) => (place > 0 ? [comma, place] : place));
  return intlOf(Intl.ListFormat, locale, {type: 'conjunction'})
    .formatToParts(places.map(String))
    .map(({type, value}) => (type === 'element' ? Number(value) : value));
}
