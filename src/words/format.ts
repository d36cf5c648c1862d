import {periodStart} from '../model/period.js';
import type {Period} from '../model/record.js';
import {en} from './en.js';
import type {Words} from './words.js';

/** Numbers and dates as one locale writes them. */
export interface Format {
  readonly locale: string;
  /** The exact number: `5,600,000`, `0.87`, `−3`; `—` for unknown. */
  readonly number: (value: number | null | undefined, unit?: string) => string;
  /** Short, for headlines and axes: `5.6M`. */
  readonly compact: (value: number | null | undefined, unit?: string) => string;
  /** In words, for sentences: exact up to a million, `1.31 million` from there. */
  readonly spoken: (value: number | null | undefined, unit?: string) => string;
  /** A part of a whole, as `29%`. */
  readonly share: (part: number) => string;
  /** `Nov 23, 2026` from `2026-11-23`; an unreadable date is given back as it is. */
  readonly date: (iso: string | undefined) => string;
  /** A period by its first millisecond, UTC: `2026`, `Q2 2026`, `Mar 2026`, `Mar 14, 2026`, `Mar 14, 2026, 9:00 AM`. */
  readonly period: (start: number, period: Period) => string;
  /** The same with its month in full, for sentences: `March 2026`. */
  readonly spokenPeriod: (start: number, period: Period) => string;
}

/** Written for a number that nobody told. */
export const unknown = '—';

const most = 100;
const made = new Map<string, unknown>();

/** What is slow to make (an Intl some 0.1 ms) is made once for the page, which keeps a bounded number of them. */
function shared<T>(key: string, make: () => T): T {
  if (!made.has(key)) {
    if (made.size >= most) made.clear();
    made.set(key, make());
  }
  return made.get(key) as T; // Each key is of one maker.
}

/** Returns the Intl object of that kind for a locale. */
export const intlOf = <T, Options>(Kind: new (locale: string, options: Options) => T, locale: string, of: Options): T =>
  shared(locale + JSON.stringify(of), () => new Kind(locale, of));

const year: Intl.DateTimeFormatOptions = {timeZone: 'UTC', year: 'numeric'};

function dateOptions(period: Period, style: 'short' | 'long'): Intl.DateTimeFormatOptions {
  if (period === 'year' || period === 'quarter') return year;
  if (period === 'month') return {...year, month: style};
  const dateStyle = style === 'long' ? style : 'medium';
  return {timeZone: 'UTC', dateStyle, timeStyle: period === 'hour' ? 'short' : undefined};
}

/** From which size a number is written short, and how. */
const compact = {
  exact: [Infinity, {}],
  short: [1e3, {maximumFractionDigits: 1}],
  long: [1e6, {compactDisplay: 'long', maximumFractionDigits: 2}],
} as const;
type Style = keyof typeof compact;

/** Fraction digits are cut at three; a tiny number keeps its first three digits instead of becoming 0. */
function numberOptions(size: number, style: Style): Intl.NumberFormatOptions {
  if (size > 0 && size < 0.001) return {maximumSignificantDigits: 3};
  if (size >= 1e18) return {notation: 'scientific', maximumFractionDigits: 3};
  const [least, options] = compact[style];
  return size < least ? {maximumFractionDigits: 3} : {notation: 'compact', ...options};
}

function written(locale: string, value: number | null | undefined, unit: string, style: Style): string {
  if (!Number.isFinite(value ?? NaN)) return unknown;
  const number = value ?? 0;
  const size = Math.abs(number);
  if (size > 0 && size < 1e-9) return '~0';
  const isShare = unit === '%';
  const options = {...numberOptions(size, style), style: isShare ? 'percent' : 'decimal'} as const;
  const text = intlOf(Intl.NumberFormat, locale, options)
    // −0 is 0 to a reader; a hyphen is too short for a minus.
    .format((isShare ? number / 100 : number) + 0)
    .replace('-', '−');
  return isShare || !unit ? text : `${text}\u00a0${unit}`;
}

const quarterOf = (start: number): number => Math.floor(new Date(start).getUTCMonth() / 3) + 1;

/** A locale that is known, instead of whatever the page's author wrote as `lang`. */
const knownLocale = (lang: string): string =>
  shared(`lang ${lang}`, () => {
    try {
      return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en';
    } catch {
      return 'en'; // RangeError: not well-formed.
    }
  });

/** Returns the format of a locale (BCP 47) in a language's words; of a locale that is not well-formed or not known, the English one. */
export function formatOf(lang: string, words: Pick<Words, 'quarter'> = en): Format {
  const locale = knownLocale(lang);
  const dated = (start: number, period: Period, style: 'short' | 'long' = 'short') => {
    const text = intlOf(Intl.DateTimeFormat, locale, dateOptions(period, style)).format(start);
    return period === 'quarter' ? words.quarter(quarterOf(start), text) : text;
  };
  return {
    locale,
    number: (value, unit = '') => written(locale, value, unit, 'exact'),
    compact: (value, unit = '') => written(locale, value, unit, 'short'),
    spoken: (value, unit = '') => written(locale, value, unit, 'long'),
    share: (part) => intlOf(Intl.NumberFormat, locale, {style: 'percent', maximumSignificantDigits: 2}).format(part),
    date: (iso = '') => {
      const start = periodStart(iso, 'day');
      return Number.isNaN(start) ? iso : dated(start, 'day');
    },
    period: (start, period) => dated(start, period),
    spokenPeriod: (start, period) => dated(start, period, 'long'),
  };
}
