// What a server does with an element: import it, make it, and have it work out what to draw. No page is there.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import type {DatasetElement} from '../../src/kit/dataset-element.js';
import type {DatasetRecord} from '../../src/model/record.js';

type Made = DatasetElement & {willUpdate(changed: Map<string, unknown>): void};
type Room = Record<string, unknown>;

const root = new URL('../../', import.meta.url);
const isClass = (value: unknown): value is new () => Made =>
  typeof value === 'function' && 'elementProperties' in value && value.prototype instanceof Object;

const record: DatasetRecord = {
  title: 'A',
  usage: {downloads: {value: 3}},
  series: [{measure: 'downloads', period: 'year', points: [['2025', 3]]}],
  categories: {columns: [{key: 'n', label: 'n'}], rows: [{name: 'Basel', n: 3}]},
  story: {headline: 'A', impacts: [{title: 'Used'}]},
};

test('no page is there', () => assert.equal(typeof document, 'undefined'));

for (const tag of readdirSync(new URL('src/elements', root)))
  test(`<${tag}> is imported, made and drawn where there is no page`, async () => {
    const room = (await import(`../../src/elements/${tag}/${tag}.js`)) as Room;
    const Element = Object.values(room).find(isClass);
    assert.ok(Element);
    const element = new Element();
    element.data = record;
    element.willUpdate(new Map([['data', undefined]]));
    assert.notDeepEqual(element.record, {});
    assert.ok(element.render());
  });

test('the definitions are imported where there is no page', async () => {
  for (const tag of readdirSync(new URL('src/elements', root))) await import(`../../src/elements/${tag}/define.js`);
});
