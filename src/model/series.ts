/* eslint-disable @typescript-eslint/no-confusing-void-expression -- The undefined of a complaint stands for the value. */
import {type Decoder, isObject, list, numberWhere, object, oneOf, ownField, someText, text} from './decoder.js';
import {periodStart} from './period.js';
import type {Period, Series} from './record.js';
import {sourceKey} from './sources.js';

type Values = NonNullable<Series['values']>;
type Points = NonNullable<Series['points']>;

/** Any finite number, or `null`. */
export const measured = numberWhere('a number or null', Number.isFinite);

const periodName = oneOf<Period>('hour', 'day', 'week', 'month', 'quarter', 'year');

/** What comes after it is read as it says. */
const period: Decoder<Period> = (value, path, context) => {
  const read = periodName(value, path, context);
  context.period = read ?? context.period;
  return read;
};

const name: Decoder<string> = (value, path, {complaints, period}) =>
  typeof value === 'string' && !Number.isNaN(periodStart(value, period))
    ? value
    : complaints.add(path, `a ${period}`, value);

const points: Decoder<Points> = (value, path, context) => {
  const {complaints, period} = context;
  const byTime = new Map<number, Points[number]>();
  const point: Decoder<never> = (given, place) => {
    const pair: readonly unknown[] = Array.isArray(given) ? given : [];
    if (pair.length !== 2) return complaints.add(place, 'a period and a number', given);
    const text = name(pair[0], `${place}[0]`, context);
    if (text === undefined) return undefined;
    const time = periodStart(text, period);
    if (byTime.has(time)) complaints.add(place, `each ${period} once`, text);
    byTime.set(time, [text, measured(pair[1], `${place}[1]`, context) ?? null]);
  };
  return list(point)(value, path, context) && [...byTime.values()];
};

// Not by its class: an array of another window has another one.
const isTyped = (value: unknown): value is Exclude<Values, readonly unknown[]> =>
  ArrayBuffer.isView(value) && / (?:Float64|Float32|Int32|Uint32)A/.test(Object.prototype.toString.call(value));

const numbers = list(measured);

/** Good values are passed on as they are: a copy of a million costs what drawing them does. */
const values: Decoder<Values> = (value, path, context) => {
  if (isTyped(value)) {
    let infinite = 0;
    // A call for each of a million takes ten times as long.
    while (infinite < value.length && Math.abs(value[infinite] ?? 0) !== Infinity) infinite++;
    if (infinite === value.length) return value;
    context.complaints.add(`${path}[${infinite}]`, 'a number', value[infinite]);
    return Float64Array.from(value, (number) => (Number.isFinite(number) ? number : NaN));
  }
  // Unlike every, findIndex does not pass over what is missing.
  return Array.isArray(value) && value.findIndex((number) => number !== null && !Number.isFinite(number)) < 0
    ? value
    : numbers(value, path, context);
};

const fields = object<Series>(
  {
    measure: someText,
    period,
    title: text,
    caption: text,
    source: sourceKey,
    points,
    start: name,
    values,
    partial: list(name),
  },
  'measure',
  'period',
);

/** Counts per period, if they have what places them in time. */
const one: Decoder<Series> = (value, path, context) => {
  const read = fields(value, path, context);
  if (read === undefined || read.points || (read.start !== undefined && read.values) || !isObject(value)) return read;
  const isGiven = (field: string) => ownField(value, field) !== undefined;
  return isGiven('points') || (isGiven('start') && isGiven('values'))
    ? undefined
    : context.complaints.add(path, 'points, or start with values', value);
};

export const series: Decoder<Series[]> = list(one);
