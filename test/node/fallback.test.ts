// What reader modes, feeds and search engines find inside the tags that a server wrote.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {renderToHtml, type HtmlOptions} from '../../src/server/index.js';

const record: unknown = JSON.parse(readFileSync(new URL('../../demo/data/rad-chestct.json', import.meta.url), 'utf8'));

/** The text inside the tag, but not in its shadow root, and without the marks that keep directions apart. */
const insideOf = (options: HtmlOptions): string =>
  renderToHtml(record, {structuredData: false, ...options})
    .replace(/<template[^]*<\/template>|<script[^]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/[\u2066-\u2069]/g, '');

const bars = 'This bar chart shows annotated volumes by pathology: 6 values, from largest to smallest.';
const course = 'This line chart shows downloads per year from 2020 to 2026.';

test('a chart says itself inside its tag', () => assert.ok(insideOf({element: 'pathology-chart'}).includes(bars)));

test('a trajectory says itself inside its tag', () =>
  assert.ok(insideOf({element: 'download-sparkline'}).includes(course)));

test('a story has the words of both', () => {
  const text = insideOf({});
  assert.ok(text.includes(bars) && text.includes(course));
});

test('a chart of another measure says that one', () =>
  assert.match(insideOf({element: 'pathology-chart', attributes: {measure: 'prevalence'}}), /shows prevalence/));

test('an author’s words stand in place of ours', () => {
  const text = insideOf({element: 'pathology-chart', attributes: {summary: 'Nodules <lead>.'}});
  assert.ok(text.includes('Nodules &lt;lead&gt;.') && !text.includes('This bar chart'));
});

test('words of a language are in that language', () =>
  assert.ok(!insideOf({element: 'pathology-chart', lang: 'de'}).includes('This bar chart')));
