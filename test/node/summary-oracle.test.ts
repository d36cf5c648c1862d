// Summaries against every value of random series: 300 of each in npm test, 10,000 with `npm run test:summaries`.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {planOf} from '../../src/elements/pathology-chart/plan.js';
import {barsSummary} from '../../src/elements/pathology-chart/summary.js';
import {courseOf} from '../../src/kit/trajectory/course.js';
import {trajectorySummary} from '../../src/kit/trajectory/summary.js';
import {ordinalStart, periodOrdinal, periodStart, periodText} from '../../src/model/period.js';
import {recordReader} from '../../src/model/reader.js';
import {series as seriesDecoder} from '../../src/model/series.js';
import {timelineOf} from '../../src/model/timeline.js';
import type {Categories, Period, Series} from '../../src/model/record.js';
import {bars as barsWords} from '../../src/words/en/bars.js';
import {trajectory} from '../../src/words/en/trajectory.js';
import {formatOf} from '../../src/words/format.js';
import type {BarsWords, Shape, TrajectoryWords} from '../../src/words/words.js';
import {assertCourse, type Told} from './summary-claims.js';

const numRuns = Number(process.env.SUMMARIES ?? 300);
const format = formatOf('en');
const periods: readonly Period[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];
const isWhole = /^[A-Z][^]*[.]$/;
const holes = /NaN|undefined|Infinity|null|\[object/;

/** Words that only note what they are given. */
function noting(noted: unknown[][]): TrajectoryWords {
  const note =
    (name: string) =>
    (...given: unknown[]) => {
      noted.push([name, ...given]);
      return name;
    };
  const shapes: readonly Shape[] = ['rise', 'fall', 'peak', 'dip', 'flat', 'up', 'down', 'mixed'];
  return {
    ...trajectory,
    at: (value, when) => `${value}|${when}`,
    lineShows: note('lineShows'),
    oneKnown: note('oneKnown'),
    unfinished: note('unfinished'),
    courses: Object.fromEntries(shapes.map((shape) => [shape, note(shape)])) as TrajectoryWords['courses'],
  };
}

function assertLine(series: Series, told: readonly Told[]): void {
  const timeline = timelineOf(series);
  if (timeline.times.length === 0) return;
  const noted: unknown[][] = [];
  const summary = (words: TrajectoryWords) =>
    trajectorySummary(words, format, 'downloads', timeline, courseOf(timeline));
  summary(noting(noted));
  const when = (name: string) => format.spokenPeriod(periodStart(name, series.period), series.period);
  const known = told.filter(({value}) => value !== null);
  const whole = known.filter((each) => each.whole);
  const [, , from, to, unknown] = noted[0]!;
  assert.deepEqual([from, to || from], [when(told[0]!.name), when(told.at(-1)!.name)]);
  assert.equal(unknown, told.length - known.length);
  const course = noted.find(([name]) => String(name) in trajectory.courses);
  assert.equal(course !== undefined, whole.length > 1);
  if (course) {
    const phrase = (text: string): Told => {
      const found = known.find(({name, value}) => `${format.spoken(value)}|${when(name)}` === text);
      assert.ok(found, text);
      return found;
    };
    assertCourse(told, course[0] as Shape, course[1] as Parameters<(typeof trajectory.courses)['up']>[0], phrase);
  }
  const one = noted.find(([name]) => name === 'oneKnown');
  assert.equal(one !== undefined, whole.length === 1);
  if (one) assert.deepEqual(one.slice(1), [format.spoken(whole[0]!.value), when(whole[0]!.name)]);
  const partial = told.filter((each) => !each.whole);
  const [, list = ''] = noted.find(([name]) => name === 'unfinished') ?? [];
  const named = partial
    .slice(0, 3)
    .map(({name, value}) => (value === null ? when(name) : `${when(name)} (${format.spoken(value)})`));
  assert.ok(String(list).startsWith(named.join(', ')));
  assert.equal(String(list).includes('more'), partial.length > 3);
  const text = summary(trajectory);
  assert.match(text, isWhole);
  assert.doesNotMatch(text, holes);
}

const value = fc.option(
  fc.oneof(
    {weight: 4, arbitrary: fc.integer({min: 0, max: 9})},
    {weight: 2, arbitrary: fc.integer({min: -3_000_000, max: 3_000_000})},
    fc.double({noNaN: true, noDefaultInfinity: true}),
  ),
  {nil: null, freq: 6},
);

test('a line’s summary says what is true of all its values', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...periods),
      fc.integer({min: 0, max: 40}),
      fc.array(fc.tuple(value, fc.integer({min: 0, max: 9})), {minLength: 1, maxLength: 24}),
      fc.boolean(),
      (period, from, given, sorted) => {
        const start = periodOrdinal(Date.UTC(2000 + from, from % 12, 1 + (from % 28)), period);
        const numbers = given.map(([each]) => each);
        if (sorted) numbers.sort((a, b) => (a ?? 0) - (b ?? 0));
        const told = numbers.map((each, index) => ({
          name: periodText(ordinalStart(start + index, period), period),
          value: each,
          whole: given[index]![1] > 0,
        }));
        const partial = told.flatMap(({name, whole}) => (whole ? [] : name));
        assertLine({measure: 'downloads', period, start: told[0]!.name, values: numbers, partial}, told);
        const points = told.map((each) => [each.name, each.value] as const);
        assertLine({measure: 'downloads', period, points: [...points].reverse(), partial}, told);
      },
    ),
    {numRuns},
  );
});

const recordOf = recordReader({series: seriesDecoder});
const corpus = (name: string): {id: string; d?: [string | null, number | null][]; gen?: number}[] =>
  (JSON.parse(readFileSync(new URL(`../fixtures/corpora/${name}.json`, import.meta.url), 'utf8')) as {items: []}).items;

test('a line’s summary is true of every hard series', () => {
  for (const {d, gen} of corpus('timeseries')) {
    const points = d ?? Array.from({length: gen ?? 0}, (_, day) => [periodText(day * 864e5, 'day'), day % 97]);
    const {record} = recordOf({series: [{measure: 'downloads', period: 'day', points}]});
    for (const series of record.series ?? []) {
      const known = new Map(series.points?.map(([name, each]) => [periodStart(name, 'day'), each]));
      const days = [...known.keys()].sort((a, b) => a - b);
      if (days.length === 0) continue;
      const told: Told[] = [];
      for (let day = days[0]!; day <= days.at(-1)!; day += 864e5)
        told.push({name: periodText(day, 'day'), value: known.get(day) ?? null, whole: true});
      assertLine(series, told);
    }
  }
});

interface Claims {
  shows?: unknown[];
  ends?: Parameters<BarsWords['extremes']>;
  equal?: string;
  one?: [value: string, name: string];
  none?: boolean;
}

function assertBars(categories: Categories, limit: number | 'all', sort: string): void {
  const plan = planOf(categories, {limit, sort}, format);
  if (!plan) return;
  const claims: Claims = {};
  barsSummary(
    plan,
    {
      ...barsWords,
      barsShow: (...given) => String((claims.shows = given)),
      extremes: (...given) => {
        claims.ends = given;
        return 'extremes';
      },
      allEqual: (each) => (claims.equal = each),
      oneKnown: (...given) => String((claims.one = given)),
    },
    format,
  );
  const values = categories.rows.map(({n}) => n as number | null);
  const known = values.flatMap((each) => each ?? []);
  const [, , count, , unknown, , order] = claims.shows!;
  assert.deepEqual([count, unknown], [values.length, values.length - known.length]);
  const seen = plan.bars.flatMap(({value: each, index}) => (index === null || each === null ? [] : each));
  const sorted = (sign: number) =>
    new Set(seen).size > 1 && seen.every((a, i) => seen.slice(i + 1).every((b) => sign * (b - a) >= 0));
  assert.equal(order, sorted(-1) ? 'descending' : sorted(1) ? 'ascending' : 'none');
  assert.equal(claims.one !== undefined, known.length === 1);
  assert.equal(claims.equal !== undefined, known.length > 1 && new Set(known).size === 1);
  assert.equal(claims.ends !== undefined, new Set(known).size > 1);
  if (claims.ends) assertEnds(categories, values, known, claims.ends);
  const text = barsSummary(plan, barsWords, format);
  assert.match(text, isWhole);
  assert.doesNotMatch(text.replaceAll(/\u2068[^]*?\u2069/g, ''), holes);
}

function assertEnds(
  {rows}: Categories,
  values: readonly (number | null)[],
  known: readonly number[],
  [largest, smallest, share]: Parameters<BarsWords['extremes']>,
): void {
  const most = known.reduce((a, b) => (b > a ? b : a));
  const least = known.reduce((a, b) => (b < a ? b : a));
  for (const [end, number] of [
    [largest, most],
    [smallest, least],
  ] as const) {
    assert.equal(end.value, format.spoken(number));
    assert.equal(end.others, known.filter((each) => each === number).length - 1);
    const name = rows[values.indexOf(number)]!.name;
    assert.ok(end.name.startsWith(`\u2068${name || '—'}`), end.name);
  }
  const sum = known.reduce((a, b) => a + b, 0);
  const adds = known.length === values.length && known.every((each) => Number.isInteger(each) && each >= 0);
  const told = adds && Number.isSafeInteger(sum) && most / sum <= 0.99;
  assert.equal(share, told ? format.share(most / sum) : '');
}

const categoriesOf = (rows: readonly (readonly [string, number | null])[]): Categories => ({
  columns: [{key: 'n', label: 'volumes'}],
  rows: rows.map(([name, n]) => ({name, n})),
});

test('a bar chart’s summary says what is true of all its rows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', ''), value), {minLength: 1, maxLength: 24}),
      fc.constantFrom(1, 3, 12, 'all' as const),
      fc.constantFrom('none', 'descending', 'ascending', 'name'),
      (rows, limit, sort) => assertBars(categoriesOf(rows), limit, sort),
    ),
    {numRuns},
  );
});

test('a bar chart’s summary is true of every hard list', () => {
  for (const {d, gen} of corpus('series')) {
    const rows: readonly (readonly [string | null, number | null])[] =
      d ?? Array.from({length: Math.min(gen ?? 0, 2000)}, (_, row) => [`row ${row}`, row % 997] as const);
    assertBars(categoriesOf(rows.map(([name, n]) => [name ?? '', n])), 12, 'none');
  }
});
