// What happens to a whole page: it is left and come back to, it lies behind another, it may store nothing.
// Looks at what `npm run build` left in dist, so that runs first.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, beforeEach, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';

const script = readFileSync(fileURLToPath(new URL('../../dist/dataset-elements.js', import.meta.url)));
const framed = (origin: string) =>
  `<script src="${origin}/elements.js"></script><dataset-card cache="1d" src="${origin}/data.json"></dataset-card>`;
const sandboxed = (html: string) =>
  `<!doctype html><title>Frame</title><iframe width="700" height="900" sandbox="allow-scripts" srcdoc="${html.replaceAll('"', '&quot;')}">`;
/** A page that tells whether it was kept. */
const telling = (src: string) =>
  `<!doctype html><title>Page</title><script type="module" src="/elements.js"></script>
   <script>addEventListener('pageshow', ({persisted}) => { window.wasKept = persisted; });</script>
   <dataset-card src="${src}"></dataset-card>`;
const bodies: Record<string, () => [type: string, body: string | Buffer]> = {
  '/elements.js': () => ['text/javascript', script],
  '/data.json': () => ['application/json', '{"title": "Chest CT"}'],
  '/other': () => ['text/html', '<!doctype html><title>Other</title>'],
  '/': () => ['text/html', telling('/data.json')],
  '/late': () => ['text/html', telling('/late.json')],
  '/frame': () => ['text/html', sandboxed(framed(origin()))],
  '/copying': () => [
    'text/html',
    sandboxed(`<script src="${origin()}/elements.js"></script>
      <dataset-card heading="Chest CT" doi="10.5281/zenodo.6406114"></dataset-card>
      <dataset-citation heading="Chest CT" doi="10.5281/zenodo.6406114"></dataset-citation>
      <dataset-share heading="Chest CT" doi="10.5281/zenodo.6406114"></dataset-share>`),
  ],
};
/** What waits for its answer until the test gives it. */
const late: (() => void)[] = [];

let asked = 0;
const server = createServer(({url = ''}, response) => {
  if (/\.json$/.test(url)) asked++;
  const [type, body] = bodies[url]?.() ?? ['application/json', '{"title": "Chest CT"}'];
  if (url === '/late.json') {
    late.push(() => response.writeHead(200, {'Content-Type': type}).end(body));
    return;
  }
  // Of a frame without an origin nothing is the own server.
  response.writeHead(200, {'Content-Type': type, 'Access-Control-Allow-Origin': '*'}).end(body);
});
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const chrome = (await findChrome()) as LaunchOptions;
/** The Chromium that npm brings has no window. */
const skip =
  chrome.headless === 'shell' && 'chrome-headless-shell keeps no page that is left, and puts none behind another';
let browser: Browser;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // The driver switches off that a page is kept when it is left.
  browser = await puppeteer.launch({...chrome, ignoreDefaultArgs: ['--disable-back-forward-cache']});
});
after(async () => {
  await browser.close();
  server.close();
});
beforeEach(() => {
  asked = 0;
  late.length = 0;
});
const answerAll = () => late.splice(0).forEach((answer) => answer());

/** Opens a page; `trouble` gathers what its console is told. */
async function open(path: string): Promise<{page: Page; trouble: string[]}> {
  const page = await browser.newPage();
  const trouble: string[] = [];
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  await page.goto(origin() + path);
  return {page, trouble};
}

const title = 'dataset-card >>> .title';

test('a page that is come back to shows what it showed, and asks for nothing', {skip}, async () => {
  const {page, trouble} = await open('/');
  await page.waitForSelector(title);
  await page.goto(`${origin()}/other`);
  await page.goBack();
  await page.waitForSelector(title);
  assert.deepEqual([await page.evaluate('wasKept'), asked, trouble], [true, 1, []]);
});

test('a page behind another loads what stands at its top', {skip}, async () => {
  const {page} = await open('/other');
  const cover = await browser.newPage();
  await cover.bringToFront();
  await page.goto(`${origin()}/`);
  await page.waitForFunction('document.querySelector("dataset-card").mode === "ready"', {polling: 100});
  assert.equal(await page.evaluate('document.visibilityState'), 'hidden');
  await cover.close();
});

test('a frame that may store nothing works without a word', async () => {
  const {page, trouble} = await open('/frame');
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector(title);
  assert.equal(await frame.evaluate('origin'), 'null');
  await assert.rejects(frame.evaluate('caches.open("a")'));
  assert.deepEqual([asked, trouble], [1, []]);
});

async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 10_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 20)))
    assert.ok(Date.now() < end, 'never so');
}

/** Leaves a page whose card waits for its answer, and comes back to it; `away` happens in between. */
async function comeBack(away: () => unknown): Promise<{page: Page; trouble: string[]}> {
  const opened = await open('/late');
  await opened.page.waitForSelector('dataset-card >>> .notice');
  await until(() => late.length === 1);
  await opened.page.goto(`${origin()}/other`);
  await away();
  await opened.page.goBack();
  await opened.page.waitForSelector('dataset-card');
  assert.equal(await opened.page.evaluate('wasKept'), true);
  return opened;
}

test('a page that is left while it waits shows what was answered meanwhile', {skip}, async () => {
  const {page, trouble} = await comeBack(answerAll);
  await page.waitForSelector(title);
  assert.deepEqual([asked, trouble], [1, []]);
});

test('a page that is left while it waits shows what is answered when it is come back to', {skip}, async () => {
  const {page, trouble} = await comeBack(() => undefined);
  answerAll();
  await page.waitForSelector(title);
  assert.deepEqual([asked, trouble], [1, []]);
});

test(
  'a page that is left for longer than an answer may take asks once more, and says nothing of it',
  {skip},
  async () => {
    const {page, trouble} = await comeBack(() => new Promise((resolve) => setTimeout(resolve, 11_000)));
    await until(() => late.length === 2);
    answerAll();
    await page.waitForSelector(title);
    assert.deepEqual([asked, trouble], [2, []]);
  },
);

const copied = {
  'dataset-card': ['Cite', 'Copy citation'],
  'dataset-citation': ['Copy citation'],
  'dataset-share': ['Copy link'],
};
for (const [tag, names] of Object.entries(copied))
  test(`a ${tag} in a frame that may write nothing to the clipboard selects its text, and tells the keys`, async () => {
    const {page, trouble} = await open('/copying');
    const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
    for (const name of names) await (await frame.waitForSelector(`${tag} >>> ::-p-aria([name="${name}"])`))!.click();
    await frame.waitForFunction(
      (localName) =>
        [...document.querySelector(localName)!.shadowRoot!.querySelectorAll('[role=status]')].some(
          ({textContent}) => textContent === 'Press Ctrl+C to copy it.',
        ),
      {},
      tag,
    );
    assert.match(
      (await frame.evaluate('getSelection().toString()')) as string,
      /https:\/\/doi\.org\/10\.5281\/zenodo\.6406114$/,
    );
    // What the browser itself says of its clipboard cannot be kept from the console.
    assert.deepEqual(
      trouble.filter((each) => !each.startsWith('Permissions policy violation')),
      [],
    );
  });
