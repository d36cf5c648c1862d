// Serves the bench's folder, and opens its pages in one browser.
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {extname, join} from 'node:path';
import puppeteer from 'puppeteer-core';
import {findChrome} from '../scripts/chrome.mjs';
import {pageOf} from './bundles.mjs';

const types = {'.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html'};

/** Runs `work` with `open(contender)`, which returns a new page in a context of its own; closes everything after. */
export async function withSite(folder, work) {
  const server = createServer(({url}, response) => {
    const {pathname} = new URL(url, 'http://localhost');
    try {
      const body = extname(pathname) === '.html' ? pageOf(pathname.slice(1, -5)) : readFileSync(join(folder, pathname));
      response.setHeader('Content-Type', types[extname(pathname)] ?? 'text/plain').end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {args, ...chrome} = await findChrome();
  const browser = await puppeteer.launch({
    ...chrome,
    args: [...args, '--disable-background-networking', '--js-flags=--expose-gc'],
    protocolTimeout: 120_000,
  });
  const open = async (contender) => {
    const page = await browser.newPage();
    page.setDefaultTimeout(120_000);
    await page.setViewport({width: 1280, height: 800});
    await page.goto(`http://127.0.0.1:${server.address().port}/${contender}.html`, {waitUntil: 'load'});
    await page.waitForFunction('globalThis.bench !== undefined');
    return page;
  };
  try {
    return await work(open);
  } finally {
    await browser.close();
    server.close();
  }
}
