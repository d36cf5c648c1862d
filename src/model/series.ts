/* eslint-disable @typescript-eslint/no-confusing-void-expression -- The undefined of a complaint stands for the value. */
import {type Decoder, isObject, list, numberWhere, object, oneOf, ownField, someText, text} from './decoder.js';
import {periodStart} from './period.js';
import type {Period, Series} from './record.js';
import {sourceKey} from './sources.js';

type Values = NonNullable<Series['values']>;
type Points = NonNullable<Series['points']>;

/** Any finite number, or `null`. */
export const measured = numberWhere('a number or null', Number.isFinite);

const head = object<Pick<Series, 'measure' | 'period' | 'title' | 'caption' | 'source'>>(
  {
    measure: someText,
    period: oneOf<Period>('hour', 'day', 'week', 'month', 'quarter', 'year'),
    title: text,
    caption: text,
    source: sourceKey,
  },
  'measure',
  'period',
);

/** Counts per period, if they have what places them in time. */
const one: Decoder<Series> = (value, path, context) => {
  const about = head(value, path, context);
  if (about === undefined || !isObject(value)) return undefined;
  const counts = countsOf(about.period)(value, path, context) ?? {};
  const missing = ['points', 'start', 'values'].map((name) => ownField(value, name) === undefined);
  if (missing[0] && (missing[1] || missing[2])) context.complaints.add(path, 'points, or start with values', value);
  const whole = counts.points !== undefined || (counts.start !== undefined && counts.values !== undefined);
  return whole ? {...about, ...counts} : undefined;
};

const isTyped = (value: unknown): value is Exclude<Values, readonly unknown[]> =>
  [Float64Array, Float32Array, Int32Array, Uint32Array].some((kind) => value instanceof kind);

/** Good values are passed on as they are: a copy of a million costs what drawing them does. */
const values: Decoder<Values> = (value, path, context) => {
  if (isTyped(value)) {
    const infinite = value.findIndex((number) => Math.abs(number) === Infinity);
    if (infinite < 0) return value;
    context.complaints.add(`${path}[${infinite}]`, 'a number', value[infinite]);
    return Float64Array.from(value, (number) => (Number.isFinite(number) ? number : NaN));
  }
  if (!Array.isArray(value)) return context.complaints.add(path, 'a list', value);
  const given: readonly unknown[] = value;
  let good = given as (number | null)[]; // What is not a number or null leaves it below.
  for (let i = 0; i < given.length; i++) {
    const number = given[i];
    if (number === null || Number.isFinite(number)) continue;
    if (good === given) good = good.slice();
    good[i] = measured(number, `${path}[${i}]`, context) ?? null;
  }
  return good;
};

function countsOf(period: Period): Decoder<Pick<Series, 'points' | 'start' | 'values' | 'partial'>> {
  const name: Decoder<string> = (value, path, {complaints}) =>
    typeof value === 'string' && !Number.isNaN(periodStart(value, period))
      ? value
      : complaints.add(path, `a ${period}`, value);

  const points: Decoder<Points> = (value, path, context) => {
    const byTime = new Map<number, Points[number]>();
    const point: Decoder<true> = (given, place, {complaints}) => {
      const pair: readonly unknown[] = Array.isArray(given) ? given : [];
      if (pair.length !== 2) return complaints.add(place, 'a period and a number', given);
      const text = name(pair[0], `${place}[0]`, context);
      if (text === undefined) return undefined;
      const time = periodStart(text, period);
      if (byTime.has(time)) complaints.add(place, `each ${period} once`, text);
      byTime.set(time, [text, measured(pair[1], `${place}[1]`, context) ?? null]);
      return true;
    };
    return list(point)(value, path, context) && [...byTime.values()];
  };
  return object({points, start: name, values, partial: list(name)});
}

export const series: Decoder<Series[]> = list(one);
