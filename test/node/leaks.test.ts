// What an element leaves behind when it goes: nothing. `npm run test:leaks` does it a thousand times with each.
// Looks at what `npm run build` left in dist, so that runs first.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type CDPSession, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';
import {whole} from './record-examples.js';

const times = Number(process.env.MOUNTS ?? 10);
/** What the browser keeps for itself, of all elements together: code, caches; and a weak reference to what a frame took along. */
const mostBytes = 1_000_000 + 100 * times;
const script = readFileSync(fileURLToPath(new URL('../../dist/dataset-elements.js', import.meta.url)));
const tags = [
  ...['dataset-card', 'dataset-citation', 'dataset-impact', 'dataset-share', 'dataset-stat', 'dataset-story'],
  ...['dataset-table', 'download-sparkline', 'pathology-chart'],
];

/** How an element comes into the page. */
const ways = ['with its data', 'with an address', 'in a story', 'in a shadow', 'in a frame'] as const;

/** Runs in the page: mounts an element so many times, lets it draw, opens what can be opened, and removes it. */
async function mount(tag: string, way: (typeof ways)[number], count: number, record: object): Promise<void> {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  for (let index = 0; index < count; index++) {
    const element = Object.assign(document.createElement(tag), {loading: 'eager'});
    const holder = document.createElement(
      way === 'in a story' ? 'dataset-story' : way === 'in a frame' ? 'iframe' : 'div',
    );
    document.body.append(holder);
    const place = {
      'in a shadow': () => holder.attachShadow({mode: 'open'}),
      'in a frame': () => (holder as HTMLIFrameElement).contentDocument!.body,
    }[way as string];
    if (way === 'with an address') element.setAttribute('src', `/data.json?${index}`);
    else Object.assign(way === 'in a story' ? holder : element, {data: record});
    (place?.() ?? holder).append(element);
    await (element as unknown as {updateComplete: Promise<unknown>}).updateComplete;
    for (const summary of element.shadowRoot!.querySelectorAll('summary')) summary.click();
    if (index % 10 === 0) await frame();
    // Half of them go while their answer is on its way.
    if (way === 'with an address' && index % 2) await new Promise((resolve) => setTimeout(resolve, 5));
    holder.remove();
  }
  await frame();
}

interface Left {
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes. */
  readonly heap: number;
}

async function weigh(devtools: CDPSession): Promise<Left> {
  for (let turn = 0; turn < 3; turn++) await devtools.send('HeapProfiler.collectGarbage');
  const {metrics} = await devtools.send('Performance.getMetrics');
  const of = (name: string) => metrics.find((metric) => metric.name === name)!.value;
  return {nodes: of('Nodes'), listeners: of('JSEventListeners'), heap: of('JSHeapUsedSize')};
}

const server = createServer(({url = ''}, response) => {
  if (url === '/elements.js') response.writeHead(200, {'Content-Type': 'text/javascript'}).end(script);
  else if (url.startsWith('/data'))
    response.writeHead(200, {'Content-Type': 'application/json'}).end(JSON.stringify(whole));
  else
    response
      .writeHead(200, {'Content-Type': 'text/html'})
      .end('<!doctype html><title>Page</title><script type="module" src="/elements.js"></script>');
});
let browser: Browser;
let page: Page;

before(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
  page = await browser.newPage();
  // The compiler of these tests names functions by this one.
  await page.evaluateOnNewDocument('globalThis.__name = (named) => named');
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
after(async () => {
  await browser.close();
  server.close();
});

const weights = (left: Left): string => `${left.nodes} nodes, ${left.listeners} listeners, ${left.heap} bytes`;

/** Until the last timer of a request has run out: that of its deadline. */
const patience = 11;

for (const way of ways)
  test(`nothing is left of ${times} of each element that came ${way} and went`, async (context) => {
    const devtools = await page.createCDPSession();
    await devtools.send('Performance.enable');
    const record: object = {...whole, image: undefined};
    for (const tag of tags) await page.evaluate(mount, tag, way, 5, record);
    const before = await weigh(devtools);
    for (const tag of tags) await page.evaluate(mount, tag, way, times, record);
    let left = before;
    for (let second = 0; second <= patience; second++) {
      const now = await weigh(devtools);
      const grown = (key: keyof Left) => now[key] - before[key];
      left = {nodes: grown('nodes'), listeners: grown('listeners'), heap: grown('heap')};
      if (left.nodes <= 0 && left.listeners <= 0) break;
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
    await devtools.detach();
    context.diagnostic(weights(left));
    assert.ok(left.nodes <= 0 && left.listeners <= 0 && left.heap < mostBytes, weights(left));
  });
