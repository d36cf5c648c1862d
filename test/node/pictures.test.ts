// Pictures as readers meet them: in an <img>, in the page itself, and as the PNG that the rasteriser made.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {after, before, test} from 'node:test';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';
import {renderToPng, renderToSvg, type PictureName} from '../../src/server/index.js';

const record: unknown = JSON.parse(readFileSync(new URL('../../demo/data/rad-chestct.json', import.meta.url), 'utf8'));
const folder = mkdtempSync(join(tmpdir(), 'dataset-elements-pictures-'));
let browser: Browser;
let page: Page;

/** The rasteriser has one font; so has this browser, wherever the test runs. */
const fonts = `<?xml version="1.0"?><fontconfig>
<dir>${dirname(fileURLToPath(import.meta.resolve('@expo-google-fonts/arimo/package.json')))}</dir><cachedir>${folder}</cachedir>
</fontconfig>`;

before(async () => {
  writeFileSync(join(folder, 'fonts.conf'), fonts);
  const chrome = (await findChrome()) as LaunchOptions;
  const env = {...(chrome.env ?? process.env), FONTCONFIG_FILE: join(folder, 'fonts.conf')};
  browser = await puppeteer.launch({...chrome, env});
  page = await browser.newPage();
});
after(async () => {
  await browser.close();
  rmSync(folder, {recursive: true, force: true});
});

/** Pixels of a square whose mean colour is compared: letters differ in their edges, not in their places. */
const square = 8;
/** How far two means may be apart, of 255: what two ways of smoothing edges do. A word that is missing or moved is over 60. */
const apart = 16;

/** Returns a picture as a data address; `html` stands alone on a page. */
async function shotOf(html: string): Promise<string> {
  await page.setContent(`<style>body{margin:0}img,svg{display:block}</style>${html}`);
  const picture = await page.waitForSelector('img, svg');
  return `data:image/png;base64,${await picture!.screenshot({encoding: 'base64'})}`;
}

/** Runs in the page: returns the size of a picture, and the mean red, green and blue of each of its squares. */
async function meansOf({src, square}: {readonly src: string; readonly square: number}) {
  const image = Object.assign(new Image(), {src});
  await image.decode();
  const {naturalWidth: width, naturalHeight: height} = image;
  const context = Object.assign(document.createElement('canvas'), {width, height}).getContext('2d')!;
  context.drawImage(image, 0, 0);
  const {data} = context.getImageData(0, 0, width, height);
  const across = Math.ceil(width / square);
  const means = new Array<number>(across * Math.ceil(height / square) * 3).fill(0);
  for (let pixel = 0; pixel < data.length / 4; pixel++) {
    const [column, row] = [Math.floor((pixel % width) / square), Math.floor(pixel / width / square)];
    for (let channel = 0; channel < 3; channel++)
      means[(row * across + column) * 3 + channel]! += data[pixel * 4 + channel]! / square ** 2;
  }
  return {size: `${width} × ${height}`, means};
}

async function assertAlike(one: string, other: string): Promise<void> {
  const [first, second] = [
    await page.evaluate(meansOf, {src: one, square}),
    await page.evaluate(meansOf, {src: other, square}),
  ];
  assert.equal(first.size, second.size);
  const worst = Math.max(...first.means.map((mean, index) => Math.abs(mean - second.means[index]!)));
  assert.ok(worst <= apart, `a square differs by ${worst.toFixed(0)} of 255`);
}

for (const picture of ['chart', 'trajectory', 'card', 'social', 'badge'] satisfies PictureName[])
  for (const theme of ['light', 'dark'] as const)
    test(`the ${theme} ${picture} is the same in an <img>, in a page and as PNG`, async () => {
      const svg = renderToSvg(record, {picture, theme});
      const png = Buffer.from(await renderToPng(record, {picture, theme, scale: 1})).toString('base64');
      const inImage = await shotOf(`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}">`);
      await assertAlike(inImage, await shotOf(svg));
      await assertAlike(inImage, `data:image/png;base64,${png}`);
    });

test('a picture that follows the reader is the light one or the dark one, in an <img> and in a page', async () => {
  for (const colour of ['light', 'dark'] as const) {
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: colour}]);
    const expected = await shotOf(renderToSvg(record, {picture: 'card', theme: colour}));
    const svg = renderToSvg(record, {picture: 'card'});
    await assertAlike(expected, await shotOf(svg));
    await assertAlike(expected, await shotOf(`<img src="data:image/svg+xml,${encodeURIComponent(svg)}">`));
  }
});

/** Returns the left and right ends of what is found in the page. */
const endsOf = (selector: string) =>
  page.$$eval(selector, (found) =>
    found.map((each) => {
      const {left, right} = each.getBoundingClientRect();
      return {words: each.textContent, left, right};
    }),
  );

test('a card is turned over where words run from the right: they begin there, and time ends at the left', async () => {
  for (const [picture, width, margin] of [
    ['card', 640, 24],
    ['social', 1200, 64],
  ] as const) {
    await page.setViewport({width, height: 700});
    await shotOf(renderToSvg(record, {picture, theme: 'light', lang: 'he'}));
    const texts = await endsOf('text');
    const [course] = await endsOf('path[fill-opacity]');
    const last = (await endsOf('circle')).at(-1);
    assert.ok(course && last);
    const label = texts.find(({words}) => words.includes('ההורדות'))!;
    for (const {words, left, right} of texts) {
      assert.ok(left >= margin - 1 && right <= width - margin + 2, words);
      if (words !== label.words) assert.ok(Math.abs(right - (width - margin)) < 4, `${words} begins at the right`);
    }
    assert.ok(label.right < width - margin - 20, 'what is counted stands at the left of the figure');
    assert.ok(last.left <= course.left + 1, 'the newest value is at the left');
    assert.ok(course.right < label.left, 'the course is at the left of the words');
  }
});

test('what stands in one line of a Hebrew card stays apart: a date does not join the name before it', () => {
  const svg = renderToSvg(record, {picture: 'card', theme: 'light', lang: 'he'});
  assert.match(svg, /\u2068[^<]*RAD-ChestCT story\u2069 · \u206823/);
  assert.doesNotMatch(renderToSvg(record, {picture: 'card', theme: 'light'}), /[\u2066-\u2069]/);
});
