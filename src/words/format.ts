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
  /** The places 0 to `count` − 1 with what stands between them: `A, B, and C`; while `more` follow, `A, B, C`. */
  readonly list: (count: number, more: boolean) => readonly (number | string)[];
}

/** Written for a number that nobody told. */
export const unknown = '—';

const most = 50;
type Intls = Intl.NumberFormat | Intl.DateTimeFormat | Intl.ListFormat;
const cache = new Map<string, Intls>();

/** Intl constructors are slow (some 0.1 ms each): the page shares a bounded number of them. */
function cached<T extends Intls>(key: string, make: () => T): T {
  let found = cache.get(key) as T | undefined;
  if (!found) {
    if (cache.size >= most) cache.clear();
    cache.set(key, (found = make()));
  }
  return found;
}

const dateOptions: Record<Period, Intl.DateTimeFormatOptions> = {
  year: {year: 'numeric'},
  quarter: {year: 'numeric'},
  month: {year: 'numeric', month: 'short'},
  week: {dateStyle: 'medium'},
  day: {dateStyle: 'medium'},
  hour: {dateStyle: 'medium', timeStyle: 'short'},
};

/** Fraction digits are cut at three; a tiny number keeps its first three digits instead of becoming 0. */
function numberOptions(value: number, compact: boolean): [key: string, options: Intl.NumberFormatOptions] {
  const size = Math.abs(value);
  if (size >= 1e18) return ['e', {notation: 'scientific', maximumFractionDigits: 3}];
  if (size > 0 && size < 0.001) return ['t', {maximumSignificantDigits: 3, maximumFractionDigits: 20}];
  if (compact && size >= 1000) return ['c', {notation: 'compact', maximumFractionDigits: 1}];
  return ['n', {maximumFractionDigits: 3}];
}

function written(locale: string, value: number | null | undefined, unit: string, compact: boolean): string {
  if (value === null || value === undefined || !Number.isFinite(value)) return unknown;
  if (value !== 0 && Math.abs(value) < 1e-9) return '~0';
  const [key, options] = numberOptions(value, compact);
  const text = cached(`${key} ${locale}`, () => new Intl.NumberFormat(locale, options))
    // −0 is 0 to a reader; a hyphen is too short for a minus.
    .format(value === 0 ? 0 : value)
    .replace('-', '−');
  return unit === '%' ? `${text}%` : unit ? `${text}\u00a0${unit}` : text;
}

function dated(locale: string, start: number, period: Period): string {
  const options: Intl.DateTimeFormatOptions = {...dateOptions[period], timeZone: 'UTC'};
  const text = cached(`${period} ${locale}`, () => new Intl.DateTimeFormat(locale, options)).format(start);
  return period === 'quarter' ? `Q${Math.floor(new Date(start).getUTCMonth() / 3) + 1} ${text}` : text;
}

function listed(locale: string, count: number, more: boolean): (number | string)[] {
  const options: Intl.ListFormatOptions = more ? {type: 'unit', style: 'short'} : {type: 'conjunction'};
  return cached(`${more} ${locale}`, () => new Intl.ListFormat(locale, options))
    .formatToParts(Array.from({length: count}, (_, index) => String(index)))
    .map(({type, value}) => (type === 'element' ? Number(value) : value));
}

const formats = new Map<string, Format>();

/** Returns the format of a locale (BCP 47); of one that is not well-formed or not known, the English one. */
export function formatOf(locale: string): Format {
  let format = formats.get(locale);
  if (!format) {
    let known = 'en';
    try {
      known = Intl.NumberFormat.supportedLocalesOf(locale)[0] ?? known;
    } catch {
      // RangeError: `lang` holds whatever the page's author wrote.
    }
    format = {
      locale: known,
      number: (value, unit = '') => written(known, value, unit, false),
      compact: (value, unit = '') => written(known, value, unit, true),
      date: (iso = '') => {
        const start = periodStart(iso, 'day');
        return Number.isNaN(start) ? iso : dated(known, start, 'day');
      },
      period: (start, period) => dated(known, start, period),
      list: (count, more) => listed(known, count, more),
    };
    if (formats.size >= most) formats.clear();
    formats.set(locale, format);
  }
  return format;
}
