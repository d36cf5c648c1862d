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
const bodies: Record<string, () => [type: string, body: string | Buffer]> = {
  '/elements.js': () => ['text/javascript', script],
  '/data.json': () => ['application/json', '{"title": "Chest CT"}'],
  '/other': () => ['text/html', '<!doctype html><title>Other</title>'],
  '/': () => [
    'text/html',
    `<!doctype html><title>Page</title><script type="module" src="/elements.js"></script>
     <script>addEventListener('pageshow', ({persisted}) => { window.wasKept = persisted; });</script>
     <dataset-card src="/data.json"></dataset-card>`,
  ],
  '/frame': () => [
    'text/html',
    `<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" srcdoc="${framed(origin()).replaceAll('"', '&quot;')}">`,
  ],
};

let asked = 0;
const server = createServer(({url = ''}, response) => {
  if (url === '/data.json') asked++;
  const [type, body] = bodies[url]?.() ?? ['text/plain', ''];
  // Of a frame without an origin nothing is the own server.
  response.writeHead(200, {'Content-Type': type, 'Access-Control-Allow-Origin': '*'}).end(body);
});
const origin = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
let browser: Browser;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const options = (await findChrome()) as LaunchOptions;
  // The driver switches off that a page is kept when it is left.
  browser = await puppeteer.launch({...options, ignoreDefaultArgs: ['--disable-back-forward-cache']});
});
after(async () => {
  await browser.close();
  server.close();
});
beforeEach(() => (asked = 0));

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

test('a page that is come back to shows what it showed, and asks for nothing', async () => {
  const {page, trouble} = await open('/');
  await page.waitForSelector(title);
  await page.goto(`${origin()}/other`);
  await page.goBack();
  await page.waitForSelector(title);
  assert.deepEqual([await page.evaluate('wasKept'), asked, trouble], [true, 1, []]);
});

test('a page behind another loads what stands at its top', async () => {
  const {page} = await open('/other');
  const cover = await browser.newPage();
  await cover.bringToFront();
  await page.goto(`${origin()}/`);
  await page.waitForFunction('document.querySelector("dataset-card").mode === "ready"', {polling: 100});
  assert.equal(await page.evaluate('document.visibilityState'), 'hidden');
});

test('a frame that may store nothing works without a word', async () => {
  const {page, trouble} = await open('/frame');
  const frame = await (await page.waitForSelector('iframe'))!.contentFrame();
  await frame.waitForSelector(title);
  assert.equal(await frame.evaluate('origin'), 'null');
  await assert.rejects(frame.evaluate('caches.open("a")'));
  assert.deepEqual([asked, trouble], [1, []]);
});
