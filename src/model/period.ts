import type {Period} from './record.js';

const DAY = 864e5;
/** 1970-01-01 was a Thursday: weeks begin three days earlier. */
const WEEK_OFFSET = 3 * DAY;
/**
 * Months in a period, or the milliseconds in one that is not made of months. A day's date-time comes after the hour,
 * so that a text with an hour in it is guessed to be one.
 */
const SIZE: Readonly<Record<Period, number>> = {
  year: 12,
  quarter: 3,
  month: 1,
  week: 7 * DAY,
  hour: DAY / 24,
  day: DAY,
};
/** Where a moment of ISO 8601 is cut for a period's name: from its end, as years may have six digits. */
const CUT: Partial<Record<Period, number>> = {year: -20, month: -17, day: -14, hour: -11};

const DATE_TIME = /^(.{10})(T(?:[01]\d|2[0-3]))(?::[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?(?:Z|([-+]\d\d:?\d\d))?$/;

/**
 * Start of the period that the text names, in epoch milliseconds UTC; NaN if it names none of that kind.
 * A day may be written as a full date-time. An hour is in UTC: one with another offset is NaN.
 */
export function periodStart(text: string, period: Period): number {
  const [, day = text, hour = '', offset] = DATE_TIME.exec(text) ?? [];
  const name = period === 'hour' ? day + hour : day;
  const [, year, number] = /^(\d{4})(?:-[QW](\d\d?))?/.exec(name) ?? [];
  if (year === undefined || (period === 'hour' && offset !== undefined)) return NaN;
  // ISO 8601: 4 January is in the first week of its year. It is in the first quarter, too.
  const start =
    number === undefined
      ? Date.parse(period === 'hour' ? `${name}:00Z` : name)
      : ordinalStart(periodOrdinal(Date.parse(`${year}-01-04`), period) + Number(number) - 1, period);
  // Engines differ in what they make of 30 February, and of other forms: only what is named so counts.
  return !Number.isNaN(start) && periodText(start, period) === name ? start : NaN;
}

/** The period that `ms` lies in, as ISO 8601 writes it: `2026`, `2026-Q2`, `2026-05`, `2026-W07`, `2026-05-14`, `2026-05-14T09`. */
export function periodText(ms: number, period: Period): string {
  // A week belongs to the year of its Thursday.
  const within = period === 'week' ? ordinalStart(periodOrdinal(ms, period), period) + WEEK_OFFSET : ms;
  const iso = new Date(within).toISOString();
  if (CUT[period] !== undefined) return iso.slice(0, CUT[period]);
  const year = iso.slice(0, CUT.year);
  const number = periodOrdinal(within, period) - periodOrdinal(Date.parse(`${year}-01-04`), period) + 1;
  return `${year}-${period === 'week' ? `W${String(number).padStart(2, '0')}` : `Q${number}`}`;
}

/** The kind of period that the text names, by its form: `2020-05` is a month; `null` if it names none. */
export function periodOf(text: string): Period | null {
  const periods = Object.keys(SIZE) as Period[]; // Object.keys forgets the type.
  return periods.find((period) => !Number.isNaN(periodStart(text, period))) ?? null;
}

const isOfMonths = (period: Period): boolean => SIZE[period] < DAY / 24;
const offsetOf = (period: Period): number => (period === 'week' ? WEEK_OFFSET : 0);

/** Periods of that kind from the one at the epoch (for months and longer: from the year 0) to the one that `ms` lies in. */
export function periodOrdinal(ms: number, period: Period): number {
  const date = new Date(ms);
  const units = isOfMonths(period) ? 12 * date.getUTCFullYear() + date.getUTCMonth() : ms + offsetOf(period);
  return Math.floor(units / SIZE[period]);
}

/** Start of the period with that ordinal, in epoch milliseconds UTC; NaN for months beyond the last date there is. */
export function ordinalStart(ordinal: number, period: Period): number {
  const units = ordinal * SIZE[period];
  // Date.UTC would take the years 0 to 99 for 1900 to 1999.
  return isOfMonths(period) ? new Date(0).setUTCFullYear(0, units, 1) : units - offsetOf(period);
}
