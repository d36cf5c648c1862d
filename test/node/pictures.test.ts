// A picture as an image, inside a page, and as PNG: the same to the eye.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {after, before, test} from 'node:test';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';
import {picturesIn, renderToPng, renderToSvg} from '../../src/server/index.js';
import {records} from './form-records.js';

const record = records.story!;
const {resolve} = createRequire(import.meta.url);
const base64 = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64');
const fonts = ['400Regular/Arimo_400Regular', '700Bold/Arimo_700Bold'].map((file, index) => {
  const font = base64(readFileSync(resolve(`@expo-google-fonts/arimo/${file}.ttf`)));
  return `@font-face {font-family: Arimo; font-weight: ${index ? 700 : 400}; src: url(data:font/ttf;base64,${font})}`;
});

/**
 * The two smooth edges and place letters between pixels differently: up to 8 in the mean of such a square. A word that is
 * missing or a line's width away makes more than 30.
 */
const [square, mostDifference] = [16, 12];

let browser: Browser;
let page: Page;
before(async () => {
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
  page = await browser.newPage();
  await page.setViewport({width: 1300, height: 700});
});
after(() => browser.close());

/** Returns how a picture looks in a page, as PNG. */
async function seen(markup: string, dark: boolean, style = ''): Promise<string> {
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: dark ? 'dark' : 'light'}]);
  const usual = 'body {margin: 0} body > * {display: block}';
  await page.setContent(`<meta name="color-scheme" content="light dark"><style>${usual}${style}</style>${markup}`);
  await page.evaluate('Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode())])');
  const element = await page.$('body > :is(img, svg)');
  return base64(await element!.screenshot({type: 'png', omitBackground: true}));
}

/**
 * Runs in the page: returns the largest difference of two pictures, from 0 to 255, in the means of squares; 255 when
 * they are not of one size.
 */
async function differenceOf(one: string, other: string, square: number): Promise<number> {
  const [first, second] = await Promise.all(
    [one, other].map(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
      canvas.fillStyle = 'white'; // Corners are rounded.
      canvas.fillRect(0, 0, image.width, image.height);
      canvas.drawImage(image, 0, 0);
      return canvas.getImageData(0, 0, image.width, image.height);
    }),
  );
  const {width, height, data} = first!;
  if (second!.width !== width || second!.height !== height) return 255;
  const across = Math.ceil(width / square);
  const [sums, counts] = [0, 1].map(() => new Float64Array(across * Math.ceil(height / square) * 4));
  data.forEach((value, index) => {
    const [x, y] = [(index >> 2) % width, Math.floor((index >> 2) / width)];
    const place = (Math.floor(y / square) * across + Math.floor(x / square)) * 4 + (index & 3);
    sums![place]! += value - second!.data[index]!;
    counts![place]!++;
  });
  return sums!.reduce((most, sum, place) => Math.max(most, Math.abs(sum / (counts![place] || 1))), 0);
}

const inArimo = (svg: string): string => svg.replace(/font-family="[^"]*"/, 'font-family="Arimo"');

for (const picture of picturesIn(record))
  for (const theme of ['light', 'dark', 'auto'] as const) {
    const svg = renderToSvg(record, {picture, theme});
    for (const dark of theme === 'auto' ? [false, true] : [theme === 'dark'])
      test(`${picture}, ${theme}: the same in <img> as inline, where the page is ${dark ? 'dark' : 'light'}`, async () => {
        const image = await seen(`<img alt="" src="data:image/svg+xml;base64,${base64(svg)}">`, dark);
        const inline = await seen(svg, dark);
        assert.equal(image, inline);
      });
    if (theme !== 'auto')
      test(`${picture}, ${theme}: the same as PNG as in a page with the same font`, async () => {
        const png = base64(await renderToPng(record, {picture, theme, scale: 1}));
        const inline = await seen(inArimo(svg), theme === 'dark', fonts.join(''));
        const worst = await page.evaluate(differenceOf, png, inline, square);
        assert.ok(worst < mostDifference, String(worst));
      });
  }
