// Forty records that are usual, odd and hostile, and the numbers in them.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {readRecord} from '../../src/model/reading.js';
import type {DatasetRecord} from '../../src/model/record.js';

const root = new URL('../../', import.meta.url);
const jsonOf = (path: string): unknown => JSON.parse(readFileSync(new URL(path, root), 'utf8'));
const hostile =
  '</script><script>alert(1)</script><img src=x onerror=alert(1)> "\' & \u0001 ]]> [x](javascript:alert(1)) | *b*';
const strings = (jsonOf('test/fixtures/corpora/strings.json') as {items: {s: string}[]}).items;

/** A record with every part, made of a string and a seed. */
function made(text: string, seed: number): DatasetRecord {
  const source = {name: text, retrieved: '2026-11-23', kind: 'illustrative' as const};
  return {
    title: text || 'Untitled',
    creators: [{name: text || 'Nobody'}],
    doi: '10.1234/x',
    sources: {s: source},
    usage: {
      downloads: {value: seed * 1237, source: 's', scope: 'all-versions'},
      views: {value: seed % 3 === 0 ? null : 0, source: 's'},
    },
    series: [
      {
        measure: 'downloads',
        period: 'year',
        source: 's',
        points: [
          ['2023', seed * 31],
          ['2024', null],
          ['2025', seed * 7],
        ],
        partial: ['2025'],
      },
    ],
    categories: {
      title: text,
      source: 's',
      columns: [{key: 'n', label: text || 'n'}],
      rows: [
        {name: text || 'A', n: seed * 100_003},
        {name: 'B', n: 0},
        {name: 'C', n: null},
        {name: 'D', n: seed + 0.5},
      ],
    },
    story: {headline: text, sections: [{paragraphs: [text]}]},
  };
}

export const records: Record<string, DatasetRecord> = {
  story: readRecord(jsonOf('demo/data/rad-chestct.json')).record,
  snowpack: readRecord(jsonOf('demo/data/snowpack.json')).record,
  hostile: made(hostile, 5),
  ...Object.fromEntries(
    strings.slice(0, 37).map(({s}, index) => [`string ${index}`, readRecord(made(s, index + 1)).record]),
  ),
};
assert.ok(Object.keys(records).length >= 40, `${Object.keys(records).length} records`);

export const countsOf = ({usage = {}}: DatasetRecord): number[] =>
  [usage.downloads, usage.views, usage.citations].flatMap((count) =>
    typeof count?.value === 'number' ? [count.value] : [],
  );
export const cellsOf = ({categories}: DatasetRecord): number[] =>
  (categories?.rows ?? []).flatMap((row) =>
    (categories?.columns ?? []).flatMap(({key}) => (typeof row[key] === 'number' ? [row[key]] : [])),
  );
export const pointsOf = ({series = []}: DatasetRecord): number[] =>
  (series[0]?.points ?? []).flatMap(([, value]) => (value === null ? [] : [value]));
