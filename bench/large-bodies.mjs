/* global customElements, document, requestIdleCallback, window */
// npm run bench:large: answers that are too large, on the wire or only behind it, in the built file and a real browser.
// Says when the element gave up, and how long the page was held up, in the quietest of five rounds; more than 50 ms fails.
import puppeteer from 'puppeteer-core';
import {createServer} from 'node:http';
import {readFileSync} from 'node:fs';
import {findChrome} from '../scripts/chrome.mjs';
import {pathTo} from '../build/bundle.mjs';
import {faultServer} from '../test/kit/fault-server.mjs';

const rounds = 5;
const most = 50;
const cases = {'300 MB of JSON': 'json-300MB', '300 MB in 300 kB of gzip': 'gzip-bomb'};

const page = `<!doctype html><title>Large</title><script type="module" src="/dataset-elements.js"></script>
<script>
  window.tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration))).observe({type: 'longtask'});
</script>`;
const server = createServer(({url}, response) => {
  const isScript = url === '/dataset-elements.js';
  response.setHeader('Content-Type', isScript ? 'text/javascript' : 'text/html');
  response.end(isScript ? readFileSync(pathTo('dist/dataset-elements.js')) : page);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const {origin} = await faultServer();
const browser = await puppeteer.launch(await findChrome());

/** One element, one answer; a task of under 50 ms is no long one, so 0 stands for all of these. */
async function round(fault) {
  const tab = await browser.newPage();
  await tab.goto(`http://127.0.0.1:${server.address().port}/`);
  await tab.waitForFunction(() => customElements.get('dataset-card'));
  const result = await tab.evaluate(async (src) => {
    await new Promise((resolve) => requestIdleCallback(resolve));
    window.tasks.length = 0;
    const began = performance.now();
    const card = document.createElement('dataset-card');
    const failed = new Promise((resolve) => card.addEventListener('dataset-error', ({detail}) => resolve(detail.code)));
    Object.assign(card, {src});
    document.body.append(card);
    const code = await failed;
    const elapsed = performance.now() - began;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return {code, elapsed, longest: Math.max(0, ...window.tasks)};
  }, `${origin}/${fault}?id=${Math.random()}`);
  await tab.close();
  return result;
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

for (const [name, fault] of Object.entries(cases)) {
  const results = [];
  for (let count = 0; count < rounds; count++) results.push(await round(fault));
  // What the page itself does it does in every round; a busy machine holds up some.
  const held = Math.min(...results.map(({longest}) => longest));
  const codes = [...new Set(results.map(({code}) => code))].join();
  const elapsed = median(results.map((result) => result.elapsed)).toFixed(0);
  console.log(
    `${name}: ${codes} after ${elapsed} ms; longest task ${held ? `${held.toFixed(0)} ms` : `under ${most} ms`}`,
  );
  if (codes !== 'too-large' || held > most) process.exitCode = 1;
}
await browser.close();
server.close();
process.exit();
