import fc from 'fast-check';
import {hostile} from './strings.js';

/** Fields of one that may be missing, and now and then hold what they must not. */
const fields = (of: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(of).map(([name, good]) => [
        name,
        fc.oneof({weight: 12, arbitrary: good}, {weight: 1, arbitrary: junk}),
      ]),
    ),
    {requiredKeys: []},
  );
const listOf = (each: fc.Arbitrary<unknown>, maxLength = 4) => fc.array(each, {maxLength});

/** Anything that JSON can hold. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({maxDepth: 3}),
  fc.constantFrom<unknown>(null, NaN, Infinity, '', [], {}, true, [[]], '12', -0),
);

/** Words that tell of a hole in the data, unless the author wrote them. */
export const hole = /\b(?:undefined|null|NaN|Infinity)\b|\[object/;

export const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('Emphysema', 'Nodule', 'story', 'downloads', 'value', 'toString', '__proto__'),
  },
  {weight: 1, arbitrary: fc.constantFrom(...hostile.filter((each) => !hole.test(each)))},
  {weight: 1, arbitrary: fc.string({unit: 'binary'})},
);
export const number = fc.oneof(
  fc.nat(10_000_000),
  fc.constantFrom(0, -0, 1, -1, 0.5, 1e-9, 1e21, 1e308, -1e308, Number.MAX_SAFE_INTEGER, 5e-324),
  fc.double({noNaN: true, noDefaultInfinity: true}),
  fc.constant(null),
);
const address = fc.constantFrom('https://example.org/a', '/a', 'javascript:alert(1)', '10.5281/zenodo.1', '//x', '');
const day = fc.constantFrom('2024-02-29', '2024-02-30', '2024', '1969-12-31', '0001-01-01', '9999-12-31', 'May', '');
const period = fc.constantFrom('hour', 'day', 'week', 'month', 'quarter', 'year');
const periods = fc.constantFrom(
  '2020',
  '2021',
  '2024-02',
  '2024-Q1',
  '2024-W09',
  '2024-02-29',
  '2024-02-29T09',
  '2020-13',
);

const series = fc.oneof(
  fields({
    measure: text,
    period,
    start: periods,
    values: listOf(number, 60),
    partial: listOf(periods),
    source: text,
    title: text,
  }),
  fields({measure: text, period: fc.constant('year'), points: listOf(fc.tuple(periods, number), 8), caption: text}),
  fc.record({
    measure: fc.constant('downloads'),
    period: fc.constant('day'),
    start: fc.constant('2024-01-30'),
    values: fc.float64Array({maxLength: 400}),
  }),
);
const keys = ['a', 'b', '__proto__', 'name'];
const categories = fields({
  label: text,
  title: text,
  source: text,
  columns: listOf(fields({key: fc.constantFrom(...keys), label: text, unit: text})),
  rows: listOf(fields({name: text, a: number, b: fc.oneof(number, text)}), 30),
});
const count = fields({
  value: number,
  source: text,
  scope: fc.constantFrom('all-versions', 'last-30-days'),
  unique: fc.boolean(),
});

/** A record, mostly good. */
export const record: fc.Arbitrary<Record<string, unknown>> = fields({
  title: text,
  creators: listOf(fields({name: text, givenName: text, familyName: text, orcid: fc.constant('0000-0002-1825-0097')})),
  publisher: text,
  publicationYear: fc.integer({min: 900, max: 3000}),
  type: text,
  version: text,
  doi: fc.constantFrom('10.5281/zenodo.1', '10.1/%23', 'x'),
  url: address,
  license: fields({id: text, name: text, url: address}),
  access: fc.constantFrom('open', 'restricted', 'embargoed', 'metadata-only'),
  keywords: listOf(text),
  description: text,
  sources: fc.dictionary(text, fields({name: text, url: address, retrieved: day, kind: fc.constant('illustrative')}), {
    maxKeys: 3,
  }),
  usage: fields({downloads: count, views: count, citations: count}),
  series: listOf(series, 3),
  categories,
  story: fields({
    headline: text,
    standfirst: text,
    sections: listOf(fields({heading: text, paragraphs: listOf(text)})),
    impacts: listOf(fields({icon: text, title: text, text})),
  }),
});

/** The numbers in a value, at any depth. */
export function numbersIn(value: unknown, found = new Set<number>()): Set<number> {
  if (typeof value === 'number') found.add(value);
  else if (typeof value === 'object' && value !== null)
    for (const each of ArrayBuffer.isView(value) ? Array.from(value as Float64Array) : Object.values(value))
      numbersIn(each, found);
  return found;
}

/** The same with those that its texts say. */
export function saidNumbersIn(value: unknown): Set<number> {
  const texts = JSON.stringify(value, (_, each: unknown) =>
    typeof each === 'string' ? Number(each.replaceAll(/[,\s%]/g, '')) : each,
  );
  return new Set([...numbersIn(value), ...numbersIn(JSON.parse(texts))]);
}

/** Where a value holds what no JSON number can be. */
export function holesIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [path];
  // In a typed array NaN is unknown.
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => holesIn(each, `${path}.${key}`));
}
