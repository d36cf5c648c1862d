import {periodStart} from '../model/period.js';
import type {Period} from '../model/record.js';

/** Numbers and dates as one locale writes them. */
export interface Format {
  readonly locale: string;
  /** The exact number: `5,600,000`, `0.87`, `−3`; `—` for unknown. */
  readonly number: (value: number | null | undefined, unit?: string) => string;
  /** Short, for headlines and axes: `5.6M`. */
  readonly compact: (value: number | null | undefined, unit?: string) => string;
  /** `Nov 23, 2026` from `2026-11-23`; an unreadable date is given back as it is. */
  readonly date: (iso: string | undefined) => string;
  /** A period by its first millisecond, UTC: `2026`, `Q2 2026`, `May 2026`, `May 14, 2026`, `May 14, 2026, 9:00 AM`. */
  readonly period: (start: number, period: Period) => string;
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
const day: Intl.DateTimeFormatOptions = {timeZone: 'UTC', dateStyle: 'medium'};
const dateOptions: Record<Period, Intl.DateTimeFormatOptions> = {
  year,
  quarter: year,
  month: {...year, month: 'short'},
  week: day,
  day,
  hour: {...day, timeStyle: 'short'},
};

/** Fraction digits are cut at three; a tiny number keeps its first three digits instead of becoming 0. */
function numberOptions(size: number, compact: boolean): Intl.NumberFormatOptions {
  if (size > 0 && size < 0.001) return {maximumSignificantDigits: 3};
  const short = compact && size >= 1000 && size < 1e18;
  return {
    notation: short ? 'compact' : size < 1e18 ? 'standard' : 'scientific',
    maximumFractionDigits: short ? 1 : 3,
  };
}

function written(locale: string, value: number | null | undefined, unit: string, compact: boolean): string {
  if (!Number.isFinite(value ?? NaN)) return unknown;
  const number = value ?? 0;
  const size = Math.abs(number);
  if (size > 0 && size < 1e-9) return '~0';
  const text = intlOf(Intl.NumberFormat, locale, numberOptions(size, compact))
    // −0 is 0 to a reader; a hyphen is too short for a minus.
    .format(number + 0)
    .replace('-', '−');
  return text + (unit && unit !== '%' ? '\u00a0' : '') + unit;
}

function dated(locale: string, start: number, period: Period): string {
  const text = intlOf(Intl.DateTimeFormat, locale, dateOptions[period]).format(start);
  return period === 'quarter' ? `Q${Math.floor(new Date(start).getUTCMonth() / 3) + 1} ${text}` : text;
}

/** A locale that is known, instead of whatever the page's author wrote as `lang`. */
function knownLocale(lang: string): string {
  try {
    return Intl.NumberFormat.supportedLocalesOf(lang)[0] ?? 'en';
  } catch {
    return 'en'; // RangeError: not well-formed.
  }
}

/** Returns the format of a locale (BCP 47); of one that is not well-formed or not known, the English one. */
export const formatOf = (lang: string): Format =>
  shared(lang, () => {
    const locale = knownLocale(lang);
    return {
      locale,
      number: (value, unit = '') => written(locale, value, unit, false),
      compact: (value, unit = '') => written(locale, value, unit, true),
      date: (iso = '') => {
        const start = periodStart(iso, 'day');
        return Number.isNaN(start) ? iso : dated(locale, start, 'day');
      },
      period: (start, period) => dated(locale, start, period),
    };
  });
