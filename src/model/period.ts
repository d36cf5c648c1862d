import type {Period} from './record.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** 1970-01-01 was a Thursday: weeks begin three days earlier. */
const WEEK_OFFSET = 3 * DAY;
/** Milliseconds in the periods that are all of one length. */
export const PERIOD_LENGTH: Partial<Record<Period, number>> = {hour: HOUR, day: DAY, week: 7 * DAY};
/** Months in the longer ones; a month has one. */
const MONTHS: Partial<Record<Period, number>> = {quarter: 3, year: 12};
/** A day's date-time comes after the hour, so that a text with an hour in it is guessed to be one. */
const PERIODS: readonly Period[] = ['year', 'quarter', 'month', 'week', 'hour', 'day'];

const FORM =
  /^(\d{4})(?:-(?:Q([1-4])|W(\d\d)|(\d\d)(?:-(\d\d)(?:T([01]\d|2[0-3])(?::[0-5]\d(?::[0-5]\d(?:\.\d+)?)?)?(Z|[-+]\d\d:?\d\d)?)?)?))?$/;

/**
 * Start of the period that the text names, in epoch milliseconds UTC; NaN if it names none of that kind.
 * A day may be written as a full date-time. An hour is in UTC: one with another offset is NaN.
 */
export function periodStart(text: string, period: Period): number {
  const match = FORM.exec(text);
  if (match === null) return NaN;
  const [, year, quarter, week, month, day, hour, zone = 'Z'] = match;
  const y = Number(year);
  switch (period) {
    case 'year':
      return text.length === 4 ? monthStart(12 * y) : NaN;
    case 'quarter':
      return monthStart(12 * y + 3 * Number(quarter) - 3);
    case 'week':
      return weekStart(y, Number(week));
    case 'month':
      return day === undefined ? dayStart(y, Number(month), 1) : NaN;
    case 'day':
      return dayStart(y, Number(month), Number(day));
    case 'hour':
      return zone === 'Z' ? dayStart(y, Number(month), Number(day)) + Number(hour) * HOUR : NaN;
  }
}

/** Start of the period after the one that `ms` lies in. */
export function nextPeriod(ms: number, period: Period): number {
  return ordinalStart(periodOrdinal(ms, period) + 1, period);
}

/** The period that `ms` lies in, as ISO 8601 writes it: `2026`, `2026-Q2`, `2026-05`, `2026-W07`, `2026-05-14`, `2026-05-14T09`. */
export function periodText(ms: number, period: Period): string {
  if (period === 'week') return weekText(ms);
  const iso = new Date(ms).toISOString();
  const year = iso.slice(0, -20);
  if (period === 'quarter') return `${year}-Q${Math.ceil(Number(iso.slice(-19, -17)) / 3)}`;
  return iso.slice(0, {year: -20, month: -17, day: -14, hour: -11}[period]);
}

/** The kind of period that the text names, by its form: `2020-05` is a month; `null` if it names none. */
export function periodOf(text: string): Period | null {
  return PERIODS.find((period) => !Number.isNaN(periodStart(text, period))) ?? null;
}

/** Periods of that kind from the one at the epoch (for months and longer: from the year 0) to the one that `ms` lies in. */
export function periodOrdinal(ms: number, period: Period): number {
  const step = PERIOD_LENGTH[period];
  if (step !== undefined) return Math.floor((period === 'week' ? ms + WEEK_OFFSET : ms) / step);
  const date = new Date(ms);
  return Math.floor((12 * date.getUTCFullYear() + date.getUTCMonth()) / (MONTHS[period] ?? 1));
}

/** Start of the period with that ordinal, in epoch milliseconds UTC; NaN beyond the last date there is. */
export function ordinalStart(ordinal: number, period: Period): number {
  const step = PERIOD_LENGTH[period];
  if (step === undefined) return monthStart(ordinal * (MONTHS[period] ?? 1));
  return ordinal * step - (period === 'week' ? WEEK_OFFSET : 0);
}

/** Date.UTC would take the years 0 to 99 for 1900 to 1999. */
function monthStart(months: number): number {
  return new Date(0).setUTCFullYear(0, months, 1);
}

function dayStart(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() : NaN;
}

/** ISO 8601: week 1 is the one with 4 January in it, and a week belongs to the year of its Thursday. */
function weekStart(year: number, week: number): number {
  const first = ordinalStart(periodOrdinal(dayStart(year, 1, 4), 'week'), 'week');
  const start = first + (week - 1) * 7 * DAY;
  return new Date(start + WEEK_OFFSET).getUTCFullYear() === year ? start : NaN;
}

function weekText(ms: number): string {
  const thursday = ordinalStart(periodOrdinal(ms, 'week'), 'week') + WEEK_OFFSET;
  const [year, begin] = [periodText(thursday, 'year'), ordinalStart(periodOrdinal(thursday, 'year'), 'year')];
  return `${year}-W${String(Math.floor((thursday - begin) / (7 * DAY)) + 1).padStart(2, '0')}`;
}
