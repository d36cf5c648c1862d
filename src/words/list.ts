import {intlOf} from './format.js';

/** The places 0 to `count` − 1 with what stands between them: `A, B, and C`; while `more` follow, `A, B, C`. */
export function listOf(locale: string, count: number, more: boolean): readonly (number | string)[] {
  return intlOf(Intl.ListFormat, locale, more ? {type: 'unit', style: 'short'} : {type: 'conjunction'})
    .formatToParts(Array.from({length: count}, (_, index) => String(index)))
    .map(({type, value}) => (type === 'element' ? Number(value) : value));
}
