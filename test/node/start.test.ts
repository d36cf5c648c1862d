// `npm start` as a reader of the README meets it: the pages that it serves, straight from the sources.
import assert from 'node:assert/strict';
import {spawn} from 'node:child_process';
import {readdirSync} from 'node:fs';
import {after, before, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import puppeteer, {type Browser, type LaunchOptions} from 'puppeteer-core';
import {findChrome} from '../../scripts/chrome.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const server = spawn(process.execPath, ['scripts/start.mjs'], {
  cwd: root,
  stdio: ['ignore', 'pipe', 'inherit'],
  env: {...process.env, NO_COLOR: '1'}, // with CI set, vite colours the port of its address
});
let browser: Browser;
let address = '';

before(async () => {
  for await (const text of server.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    address = /http:\/\/localhost:\d+\//.exec(text)?.[0] ?? '';
    if (address) break;
  }
  browser = await puppeteer.launch((await findChrome()) as LaunchOptions);
});

after(async () => {
  server.kill();
  await browser.close();
});

/** The gallery asks for what is not there on purpose. */
const pages = readdirSync(`${root}demo`).filter((file) => file.endsWith('.html') && file !== 'gallery.html');

for (const file of pages)
  test(`npm start serves ${file} with all that it asks for, and its elements are drawn`, async () => {
    const page = await browser.newPage();
    await page.setViewport({width: 1200, height: 9000}); // what is far is not drawn
    const missing: string[] = [];
    page.on('response', (response) => response.status() >= 400 && missing.push(response.url()));
    await page.goto(address + file, {waitUntil: 'networkidle2'});
    assert.deepEqual(missing, []);
    const isDrawn = () =>
      [...document.querySelectorAll(':defined')].some(
        ({localName, shadowRoot}) =>
          /^(dataset|download|pathology)-/.test(localName) && shadowRoot?.querySelector('.root'),
      );
    await page.waitForFunction(isDrawn, {timeout: 20_000});
    await page.close();
  });
