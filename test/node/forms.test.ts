// The same numbers in every form of a record, over records that are usual, odd and hostile.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {SaxesParser} from 'saxes';
import {
  altText,
  oEmbed,
  picturesIn,
  renderToBadge,
  renderToCsv,
  renderToEmbed,
  renderToHtml,
  renderToMarkdown,
  renderToPage,
  renderToPng,
  renderToSvg,
  renderToText,
} from '../../src/server/index.js';
import {formatOf} from '../../src/words/format.js';
import {cellsOf, countsOf, pointsOf, records} from './form-records.js';

const {number, compact} = formatOf('en');

/** What stands in markup for a reader. */
const spoken = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>|<script[^]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
    .replaceAll('\\', '');

function holds(text: string, numbers: readonly number[], form: string): void {
  for (const each of numbers) assert.ok(text.includes(number(each)), `${form} has ${number(each)}`);
}

for (const [name, record] of Object.entries(records))
  test(`${name}: every form prints the same numbers`, () => {
    const [counts, cells, points] = [countsOf(record), cellsOf(record), pointsOf(record)];
    holds(spoken(renderToHtml(record)), [...counts, ...cells, ...points], 'HTML');
    holds(renderToMarkdown(record).replaceAll('\\', ''), [...counts, ...cells, ...points], 'Markdown');
    holds(renderToText(record), [...counts, ...cells, ...points], 'text');
    const pictures = picturesIn(record);
    if (pictures.includes('trajectory'))
      holds(altText(record, {picture: 'trajectory'}), points, 'the words of the course');
    const first = (record.categories?.rows ?? []).flatMap((row) => {
      const value = row[record.categories?.columns[0]?.key ?? ''];
      return typeof value === 'number' ? [value] : [];
    });
    if (pictures.includes('chart')) holds(spoken(renderToSvg(record, {picture: 'chart'})), first, 'the chart');
    const answer = oEmbed(record, {embedUrl: 'https://lab.example/embed.html'});
    holds(spoken(answer.html), counts, 'oEmbed');
    const [count] = counts;
    if (pictures.includes('badge') && count !== undefined && record.usage?.downloads?.value !== null)
      assert.ok(renderToBadge(record).message.includes(compact(count)));
    if (record.categories) for (const cell of cells) assert.ok(renderToCsv(record).includes(String(cell)), 'CSV');
  });

for (const [name, record] of Object.entries(records))
  test(`${name}: pictures are strict XML, and pages keep what they are told as text`, () => {
    for (const picture of picturesIn(record))
      for (const theme of ['auto', 'dark'] as const) {
        const svg = renderToSvg(record, {picture, theme});
        const parser = new SaxesParser();
        parser.on('error', (error) => {
          throw error;
        });
        parser.on('opentag', ({name: tag, attributes}) => {
          assert.doesNotMatch(tag, /script|image|use|foreignObject|^a$/);
          for (const [key, value] of Object.entries(attributes)) {
            assert.doesNotMatch(key, /^on|href/);
            assert.doesNotMatch(value, /url\(/);
          }
        });
        parser.write(svg).close();
        assert.doesNotMatch(svg.match(/<style>.*?<\/style>/)?.[0] ?? '', /url\(|@import/);
      }
    for (const html of [
      renderToHtml(record),
      renderToPage(record, {url: 'https://lab.example/'}),
      renderToEmbed(record),
    ]) {
      assert.doesNotMatch(html, /<!--|<img src=x|<script>/);
      assert.equal((html.match(/<script/g) ?? []).length, (html.match(/<\/script>/g) ?? []).length);
    }
  });

test('the same record gives the same bytes, whole or in chunks', async () => {
  const {htmlChunks, renderToStream} = await import('../../src/server/index.js');
  const whole = renderToHtml(records.story);
  assert.equal([...htmlChunks(records.story)].join(''), whole);
  assert.ok([...htmlChunks(records.story)].length > 5);
  let streamed = '';
  for await (const chunk of renderToStream(records.story)) streamed += String(chunk);
  assert.equal(streamed, whole);
});

test('a picture as PNG has the size that Open Graph asks for, and the same bytes each time', async () => {
  const [one, other] = [await renderToPng(records.story), await renderToPng(records.story)];
  const view = new DataView(one.buffer, one.byteOffset);
  assert.deepEqual([view.getUint32(16), view.getUint32(20)], [1200, 630]);
  assert.ok(Buffer.from(one).equals(Buffer.from(other)));
});

test('what a record has nothing for is named', () => {
  assert.throws(() => renderToSvg({title: 'A'}, {picture: 'chart'}), RangeError);
  assert.throws(() => renderToCsv({title: 'A'}), RangeError);
  assert.throws(() => renderToBadge({title: 'A'}), RangeError);
  assert.throws(() => renderToHtml({}, {element: 'x-y' as 'dataset-card'}), /expected dataset-card/);
  assert.throws(() => renderToHtml({}, {attributes: {onclick: 'x'}}), RangeError);
});
