// Baked pages, served as an author would, and readers who open them in a real browser. Looks at what `npm run build`
// left in dist, so that runs first.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {after, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions, type Page} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';

export const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const textOf = (path: string): string => readFileSync(pathTo(path), 'utf8');

/** What the site serves by path, made by each test. The script is held back until `release` is called. */
export const files = new Map<string, {readonly type: string; readonly body: string; readonly policy?: string}>();
let waiting: (() => void)[] = [];
let isHeld = false;
export const hold = (): void => void (isHeld = true);
export function release(): void {
  isHeld = false;
  waiting.forEach((send) => send());
  waiting = [];
}

const server = createServer(({url = ''}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  const send = (): void => {
    const file = files.get(pathname);
    if (!file) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    response.setHeader('Content-Type', `${file.type}; charset=utf-8`);
    if (file.policy) response.setHeader('Content-Security-Policy', file.policy);
    response.end(file.body);
  };
  if (isHeld && pathname.endsWith('.js')) waiting.push(send);
  else send();
});
let browser: Browser;
export let base = '';

before(async () => {
  files.set('/dataset-elements.js', {type: 'text/javascript', body: textOf('dist/dataset-elements.js')});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
});

after(async () => {
  await browser.close();
  server.close();
});

/** A page with some HTML in it, and the script in its head. */
export const pageOf = (body: string, head = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Baked</title>
    <link rel="stylesheet" href="/page.css">
    ${head}
    <script defer src="/dataset-elements.js"></script>
  </head>
  <body>${body}</body>
</html>`;

/** What a page did from its first frame on; where the script is held back, from the first frame with the whole page. */
export interface Watched {
  /** Sizes of the layout shifts that the browser counts. */
  readonly shifts: readonly number[];
  /** Heights that the first element of the body had in any frame, and whether there was text in its shadow. */
  readonly frames: readonly string[];
}

const watcher = `
  window.watched = {shifts: [], frames: new Set(), since: 0};
  new PerformanceObserver((list) => {
    for (const {value, startTime} of list.getEntries()) if (startTime > window.watched.since) window.watched.shifts.push(value);
  }).observe({type: 'layout-shift', buffered: true});
  (function look() {
    const element = document.body?.firstElementChild;
    const isEmpty = !element?.shadowRoot?.querySelector('[part]');
    if (element) window.watched.frames.add((isEmpty ? 'empty ' : '') + element.getBoundingClientRect().height);
    requestAnimationFrame(look);
  })();
  document.addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI}) =>
    console.error(violatedDirective + ' violated by ' + blockedURI));
`;

export interface Reader {
  readonly page: Page;
  /** All that the console, the network and the policy complain of. */
  readonly trouble: string[];
  readonly loaded: Promise<unknown>;
  readonly watched: () => Promise<Watched>;
  /**
   * The document as HTML with its shadow roots: without style sheets, comments and doubled spaces, attributes sorted; and
   * without what an element has read of the page's colours (src/kit/ground.ts), which no server knows.
   */
  readonly drawn: () => Promise<string>;
}

const sortedTag = (tag: string): string =>
  tag.replace(/^<([\w-]+)((?:\s+[^\s=>]+(?:="[^"]*")?)*)\s*>$/, (_, name: string, attributes: string) => {
    const list = attributes.match(/[^\s=]+(?:="[^"]*")?/g) ?? [];
    return `<${[name, ...list.map((each) => each.replace(/\s+/g, ' ').replace(/ "$|(?<==") /g, (end) => end.trim())).sort()].join(' ')}>`;
  });

const normal = (html: string): string =>
  html
    .replace(/<style>[^]*?<\/style>|<link rel="stylesheet"[^>]*>|<!--[^]*?-->/g, '')
    .replace(/(<div class="root [^>]*?) style="[^"]*"/g, '$1')
    .replace(/<[^>]+>/g, sortedTag)
    .replace(/\s+/g, ' ')
    .replace(/> (?=<)|(?<=>) (?=<)/g, '>')
    .replaceAll('><', '>\n<');

/** A page that comes in pieces is painted in pieces: what it did before it was there is forgotten. */
const parsed = `new Promise((done) => {
  (function look() {
    if (document.readyState === 'loading') return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => {
      window.watched.shifts.length = 0;
      window.watched.frames.clear();
      window.watched.since = performance.now();
      done();
    }));
  })();
})`;

/** Opens a page in a window of its own. */
export async function read(path: string, {javascript = true, width = 1000, colour = 'light'} = {}): Promise<Reader> {
  const page = await (await browser.createBrowserContext()).newPage();
  const trouble: string[] = [];
  await page.setViewport({width, height: 900});
  await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: colour}]);
  await page.setJavaScriptEnabled(javascript);
  page.on('console', (message) => trouble.push(message.text()));
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('requestfailed', (request) => trouble.push(`${request.url()} failed`));
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.url()}: ${response.status()}`);
  });
  await page.evaluateOnNewDocument(watcher);
  const loaded = page.goto(base + path, {waitUntil: 'networkidle0'});
  // The script that is held back keeps the page from being loaded, not from being painted.
  if (!isHeld) await loaded;
  else {
    await page.waitForFunction('performance.getEntriesByName("first-contentful-paint").length > 0');
    await page.evaluate(parsed);
  }
  return {
    page,
    trouble,
    loaded,
    watched: async () =>
      (await page.evaluate('({shifts: window.watched.shifts, frames: [...window.watched.frames]})')) as Watched,
    drawn: async () =>
      normal(
        (await page.evaluate(`{
          const roots = [document];
          for (const root of roots) for (const {shadowRoot} of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
          document.body.getHTML({shadowRoots: roots.slice(1)});
        }`)) as string,
      ),
  };
}
