// The demo's story is one record, and the record is the whole story: test/fixtures/story.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import record from '../../demo/data/rad-chestct.json' with {type: 'json'};
import snowpack from '../../demo/data/snowpack.json' with {type: 'json'};
import {readRecord} from '../../src/model/reading.js';

/** The record sets the curved marks that a page has. */
const story = readFileSync(new URL('../fixtures/story/rad-chestct-story.txt', import.meta.url), 'utf8').replaceAll(
  "'",
  '’',
);

/** What the page says around the record's own words. */
const furniture = ['total downloads', 'View on ', 'Share this story', 'DOI:', ' →'];

function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number') return [value.toLocaleString('en-US'), String(value)];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

const compact = new Intl.NumberFormat('en-US', {notation: 'compact', maximumFractionDigits: 1});

/** The forms in which the page shows what the record holds in another. */
const shownForms = [
  compact.format(record.usage.downloads.value),
  record.license.id.replaceAll('-', ' '),
  record.creators[0]!.familyName.slice(0, 1),
  record.description.replace('One', 'one'),
  ...record.categories.columns.map(({label}) => label.replace('-', ' ')),
  'pct', // the page's name for the unit %
];

/** What is left of a line when all that the record says is taken out of it. */
function unexplained(line: string, texts: readonly string[]): string {
  return texts.reduce((rest, text) => rest.replaceAll(text, ''), line).replace(/[·,\s]/g, '');
}

test('every line of the story is in the record', () => {
  const byLength = [...textsOf(record), ...shownForms, ...furniture].sort((a, b) => b.length - a.length);
  // One letter alone would explain anything: the initial has its line to itself.
  const texts = byLength.filter((text) => text.length > 1);
  const missing = story.split('\n').filter((line) => !shownForms.includes(line) && unexplained(line, texts) !== '');
  assert.deepEqual(missing, []);
});

test('the reader has nothing to complain of in the story’s record, and keeps all of it', () => {
  const {record: read, complaints} = readRecord(record);
  assert.deepEqual(complaints, []);
  assert.deepEqual(JSON.parse(JSON.stringify(read)), record);
});

test('every figure of the story is marked illustrative', () => {
  const named = [record.usage.downloads, record.categories, ...record.series].map(({source}) => source);
  const kinds = named.map((source) => record.sources[source as keyof typeof record.sources].kind);
  assert.deepEqual(new Set(kinds), new Set(['illustrative']));
});

test('the placeholder years add up to the story’s total, and the last is partial', () => {
  const [series] = record.series;
  const total = series!.points.reduce((sum, [, value]) => sum + Number(value), 0);
  assert.equal(total, record.usage.downloads.value);
  assert.deepEqual(series!.partial, ['2026']);
});

test('the sentence about the snowpack says what DataCite recorded', () => {
  const page = readFileSync(new URL('../../demo/index.html', import.meta.url), 'utf8');
  const sentence = page.replace(/\s+/g, ' ');
  const points = snowpack.series[0]!.points as [string, number][];
  const counts = points.map(([, count]) => count);
  const months = 12 * (2025 - 2021) + (9 - 6) + 1;
  assert.equal(
    counts.reduce((sum, count) => sum + count),
    1647,
  );
  assert.deepEqual(points[0]?.[0], '2021-06');
  assert.deepEqual(points.at(-1)?.[0], '2025-09');
  assert.deepEqual(
    points.find(([, count]) => counts.every((other) => other <= count)),
    ['2023-03', 448],
  );
  assert.equal(months - points.length, 8);
  assert.match(sentence, /448 in March 2023\. From June 2021 to September 2025 DataCite counted 1,647/);
  assert.match(sentence, new RegExp(`eight of those ${months} months`));
});
