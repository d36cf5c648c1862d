// demo/plain beside a copied dist/dataset-elements.js, over http, as an author's site would serve them.
// Looks at what `npm run build` left in dist, so that runs first.
import assert from 'node:assert/strict';
import {copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const pages = ['module', 'classic', 'csp'];
const script = /<script (?:type="module"|defer).*<\/script>/;
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

/** What each element of the page must say, by its id. */
const shown: Record<string, string> = {
  'card-attributes': 'RAD-ChestCT Dataset',
  'chart-attributes': 'Pulmonary Nodule',
  'sparkline-attributes': '',
  'card-json': 'RAD-ChestCT Dataset',
  'chart-json': 'Atelectasis',
  'sparkline-json': '2025',
  'chart-table': 'Emphysema',
  'sparkline-table': '2024',
  'card-src': 'RAD-ChestCT Dataset',
  'chart-src': 'Consolidation',
  'sparkline-src': '2026',
  'chart-csv': 'Pleural Effusion',
  'sparkline-csv': '2023',
};

const site = mkdtempSync(join(tmpdir(), 'dataset-elements-'));
const server = createServer(({url = ''}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  try {
    const body = readFileSync(join(site, pathname));
    response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  }
});
let browser: Browser;

before(async () => {
  mkdirSync(join(site, 'dist'));
  copyFileSync(pathTo('dist/dataset-elements.js'), join(site, 'dist/dataset-elements.js'));
  cpSync(pathTo('demo/plain'), join(site, 'lab/page'), {recursive: true});
  const html = readFileSync(pathTo('demo/plain/module.html'), 'utf8');
  const twice = html.replace(script, (tag) => `${tag}\n<script defer src="../../dist/dataset-elements.js"></script>`);
  writeFileSync(join(site, 'lab/page/twice.html'), twice);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
});

after(async () => {
  await browser.close();
  server.close();
  rmSync(site, {recursive: true});
});

/** Opens a page of the site; `trouble` gathers all that the console, the network and the policy complain of. */
async function open(name: string, javascript = true): Promise<{page: Page; trouble: string[]}> {
  const page = await browser.newPage();
  await page.setViewport({width: 1200, height: 20_000}); // what is far is not drawn
  const trouble: string[] = [];
  await page.setJavaScriptEnabled(javascript);
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('requestfailed', (request) => trouble.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()}: ${response.status()}`);
  });
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
      console.error(`${violatedDirective} violated by ${blockedURI}`),
    );
  });
  const {port} = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/lab/page/${name}.html`, {waitUntil: 'networkidle0'});
  return {page, trouble};
}

/** Reads the page from top to bottom: data is asked for where it comes into sight. */
async function readThrough(page: Page): Promise<void> {
  await page.$$eval('[src]', async (elements) => {
    for (const element of elements) {
      element.scrollIntoView();
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    }
  });
  await page.waitForNetworkIdle({idleTime: 200});
}

/** What the shadow root of each element shows: its text, and whether it has a drawing with marks in it. */
const drawings = (page: Page) =>
  page.$$eval('dataset-card, pathology-chart, download-sparkline', (elements) =>
    elements.map((element) => ({
      id: element.id,
      text: element.shadowRoot?.textContent ?? '',
      marks: element.shadowRoot?.querySelectorAll('svg rect, svg path[d]').length ?? 0,
      height: element.getBoundingClientRect().height,
    })),
  );

for (const name of [...pages, 'twice'])
  test(`${name}.html draws every element from every way in, without a word in the console`, async () => {
    const {page, trouble} = await open(name);
    await readThrough(page);
    const drawn = await drawings(page);
    assert.deepEqual(
      drawn.map(({id}) => id),
      Object.keys(shown),
    );
    for (const {id, text, marks, height} of drawn) {
      assert.ok(text.includes(shown[id]!), `${id} says ${shown[id]!}`);
      assert.ok(id.startsWith('card') || marks > 0, `${id} has marks`);
      assert.ok(height > 8, `${id} takes room`);
    }
    assert.deepEqual(trouble, []);
  });

for (const name of pages)
  test(`${name}.html is readable with JavaScript off`, async () => {
    const {page} = await open(name, false);
    // Evaluating needs JavaScript: the accessibility tree is what such a reader gets.
    const tree = JSON.stringify(await page.accessibility.snapshot({interestingOnly: false}));
    for (const words of [
      'RAD-ChestCT Dataset, by Draelos, Dov and Mazurowski',
      'Pulmonary nodules are annotated in 4,210 volumes.',
      '(1.3 million in 2025)',
      'Readers agree best on consolidation.',
      'Cardiomegaly',
      'The findings as CSV',
    ])
      assert.ok(tree.includes(words), words);
  });

test('the pages differ in nothing but their head', () => {
  const bodies = pages.map((name) => readFileSync(pathTo(`demo/plain/${name}.html`), 'utf8').split('</head>')[1]);
  assert.equal(new Set(bodies).size, 1);
});
