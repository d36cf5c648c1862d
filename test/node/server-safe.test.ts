// What a server does with an element: import it, make it, and have it work out what to draw. No page is there.
import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {test} from 'node:test';
import type {DatasetElement} from '../../src/kit/dataset-element.js';

type Made = DatasetElement & {willUpdate(changed: Map<string, unknown>): void};
type Room = Record<string, unknown>;

const root = new URL('../../', import.meta.url);
const isClass = (value: unknown): value is new () => Made =>
  typeof value === 'function' && 'elementProperties' in value && value.prototype instanceof Object;

test('no page is there', () => assert.equal(typeof document, 'undefined'));

for (const tag of readdirSync(new URL('src/elements', root)))
  test(`<${tag}> is imported, made and drawn where there is no page`, async () => {
    const room = (await import(`../../src/elements/${tag}/${tag}.js`)) as Room;
    const Element = Object.values(room).find(isClass);
    assert.ok(Element);
    const element = new Element();
    element.data = {title: 'A'};
    element.willUpdate(new Map([['data', undefined]]));
    assert.equal(element.record.title, 'A');
    assert.ok(element.render());
  });

test('the definitions are imported where there is no page', async () => {
  for (const tag of readdirSync(new URL('src/elements', root))) await import(`../../src/elements/${tag}/define.js`);
});
