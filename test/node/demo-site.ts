// The demo as it is published, and a reader who opens its pages in a real browser. Looks at dist for the hashes that
// the builder writes, so `npm run build` runs first.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {extname, join} from 'node:path';
import {after, afterEach, before} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type BrowserContext, type LaunchOptions, type Page} from 'puppeteer-core';
import {build} from 'vite';
import {findChrome} from '../../scripts/chrome.mjs';

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
export const textOf = (path: string): string => readFileSync(pathTo(path), 'utf8');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.csv': 'text/csv',
};

const site = mkdtempSync(join(tmpdir(), 'dataset-elements-demo-'));
/** How often the address that fails once was asked for. */
export const flaky = {asked: 0};
const server = createServer(({url = ''}, response) => {
  const {pathname} = new URL(url, 'http://localhost');
  if (pathname === '/fails-once.json' && flaky.asked++ === 0) {
    response.writeHead(404).end();
    return;
  }
  const file = pathname === '/fails-once.json' ? '/data/rad-chestct.json' : pathname.replace(/\/$/, '/index.html');
  try {
    const body = readFileSync(join(site, file));
    response.setHeader('Content-Type', types[extname(file)] ?? 'text/plain').end(body);
  } catch {
    response.writeHead(404).end();
  }
});
let browser: Browser;
let base = '';
export let hashes: Record<string, string> = {};
const readers: BrowserContext[] = [];

before(async () => {
  hashes = JSON.parse(textOf('dist/integrity.json')) as Record<string, string>;
  const configFile = pathTo('vite.config.ts');
  await build({configFile, mode: 'demo', logLevel: 'warn', build: {outDir: site, emptyOutDir: true}});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
});

afterEach(async () => {
  for (const reader of readers.splice(0)) await reader.close();
});

after(async () => {
  await browser.close();
  server.close();
  rmSync(site, {recursive: true});
});

const large = {width: 1200, height: 9000}; // what is far is not drawn

/** Opens a page for one reader, who lets pages write to the clipboard or does not. */
export async function open(path: string, clipboard: 'granted' | 'denied' = 'granted', viewport = large): Promise<Page> {
  const context = await browser.createBrowserContext();
  readers.push(context);
  const page = await context.newPage();
  await page.setViewport(viewport);
  for (const permission of ['clipboard-write', 'clipboard-read'] as const)
    await context.setPermission(base, {permission: {name: permission}, state: clipboard});
  await page.goto(base + path, {waitUntil: 'load'});
  return page;
}

export const pasted = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
export const textAt = (page: Page, selector: string): Promise<string> =>
  page.$eval(selector, (element) => element.textContent.trim());
/** Returns once the text at the selector, shadow roots pierced, has these words. */
export async function says(page: Page, selector: string, words: string): Promise<void> {
  let text: string | undefined;
  for (let turn = 0; turn < 100; turn++) {
    const found = await page.$(selector);
    text = await found?.evaluate((element) => element.textContent);
    if (text?.includes(words)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail(`${selector} does not say “${words}” but “${text ?? 'nothing'}”`);
}

/** Presses Tab until the focus is on the element, shadow roots pierced; a reader would give up sooner. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const isThere = await page.evaluate((wanted) => {
      let active = document.activeElement;
      while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
      return active?.matches(wanted) ?? false;
    }, selector);
    if (isThere) return;
  }
  assert.fail(`Tab does not reach ${selector}`);
}
