// Elements that were drawn by a server: what is seen before the script, without it, and when it has come.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import type {LitElement} from 'lit';
import type * as Server from '../../src/server/index.js';
import {formatOf} from '../../src/words/format.js';
import {files, hold, pageOf, pathTo, read, release, textOf} from './baked-site.js';
import {cellsOf, pointsOf, records} from './form-records.js';
import {missingIn, textWithin} from './story-text.js';

// The published file, which has no types beside it.
const {elementNames, renderToEmbed, renderToHtml, styleHash, styleText} = (await import(
  pathTo('dist/server/index.js')
)) as typeof Server;
const record: unknown = JSON.parse(textOf('demo/data/rad-chestct.json'));

const page = 'body { margin: 0; padding: 16px; font-family: sans-serif; } :root { color-scheme: light dark; }';
files.set('/page.css', {type: 'text/css', body: page});
for (const element of elementNames)
  files.set(`/${element}.html`, {type: 'text/html', body: pageOf(renderToHtml(record, {element}))});

after(release);

for (const element of elementNames)
  test(`<${element}> is taken over by its script without a change that can be seen`, async () => {
    hold();
    const {page, trouble, drawn, watched, loaded} = await read(`/${element}.html`);
    const before = await drawn();
    release();
    await loaded;
    await page.waitForSelector(`${element}:defined`);
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    const {shifts, frames} = await watched();
    // What the script finds out of the page's ground mends colours where they could not be seen; here none needs it.
    assert.equal((await drawn()).replace(/ style="[^"]*"/g, ''), before);
    assert.equal(await page.$eval(element, (drawn) => 'mode' in drawn && drawn.mode), 'ready');
    assert.deepEqual(shifts, []);
    assert.equal(frames.length, 1, frames.join());
    assert.doesNotMatch(frames[0]!, /^empty|^0/);
    assert.deepEqual(trouble, []);
  });

test('the baked story shows every part of the story where no script runs', async () => {
  const {page, trouble} = await read('/dataset-story.html', {javascript: false});
  assert.deepEqual(missingIn(await page.$eval('dataset-story', textWithin)), []);
  const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;
  for (const drawing of ['pathology-chart >>> .bar', 'download-sparkline >>> path', 'dataset-table >>> tbody tr'])
    assert.ok(await page.$eval(`dataset-story >>> ${drawing}`, isSeen), drawing);
  assert.deepEqual(trouble, []);
});

test('a baked chart offers to be kept once there is a script, and only then', async () => {
  const isOffered = (taking: Element) => taking.checkVisibility();
  for (const element of ['pathology-chart', 'download-sparkline'])
    for (const javascript of [true, false]) {
      const {page, loaded} = await read(`/${element}.html`, {javascript});
      if (javascript) await loaded;
      assert.equal(await page.$eval(`${element} >>> .taking`, isOffered), javascript, element);
    }
});

/** Runs in the page: returns all that an element says of a record, its tables opened. */
async function saidOf(record: unknown): Promise<Element> {
  const element = Object.assign(document.createElement('dataset-story') as LitElement, {data: record});
  element.setAttribute('loading', 'eager');
  document.body.replaceChildren(element);
  await element.updateComplete;
  for (const part of element.shadowRoot!.querySelectorAll<LitElement>('pathology-chart, download-sparkline')) {
    await part.updateComplete;
    for (const details of part.shadowRoot!.querySelectorAll('details')) details.open = true;
  }
  await new Promise(requestAnimationFrame);
  await new Promise((done) => setTimeout(done));
  return element;
}

test('the script prints the same numbers as every other form, for forty records', async () => {
  files.set('/numbers.html', {type: 'text/html', body: pageOf('')});
  const {page} = await read('/numbers.html');
  const {number} = formatOf('en');
  for (const [name, one] of Object.entries(records)) {
    const element = await page.evaluateHandle(saidOf, one);
    const text = await element.evaluate(textWithin);
    // A story tells downloads; of views and citations only their own elements tell.
    const [downloads = []] = [one.usage?.downloads?.value ?? undefined];
    for (const value of [downloads, ...cellsOf(one), ...pointsOf(one)].flat())
      assert.ok(text.includes(number(value)), `${name}: ${number(value)}`);
  }
});

const listener = `addEventListener('message', ({source, data}) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (data.type === 'dataset-embed' && frame.contentWindow === source) frame.height = data.height;
});`;

test('a frame without an origin shows its element and tells how high it is', async () => {
  files.set('/embed.js', {type: 'text/javascript', body: textOf('dist/embed.js')});
  files.set('/frame.html', {type: 'text/html', body: renderToEmbed(record)});
  const frame = '<iframe sandbox="allow-scripts" width="640" height="50" src="/frame.html"></iframe>';
  files.set('/around.html', {type: 'text/html', body: `<!doctype html><script>${listener}</script>${frame}`});
  const {page, trouble} = await read('/around.html');
  await page.waitForFunction('document.querySelector("iframe").height > 200');
  assert.deepEqual(trouble, []);
});

test('a strict policy lets the style stand by its hash, or in a file', async () => {
  const policy = (style: string) => `default-src 'none'; script-src 'self'; style-src ${style}`;
  const html = (options: Server.HtmlOptions) => pageOf(renderToHtml(record, {element: 'dataset-card', ...options}));
  const head = /<link rel="stylesheet" href="\/page.css">/;
  const type = 'text/html';
  files.set('/hash.html', {type, body: html({}).replace(head, ''), policy: policy(styleHash('dataset-card'))});
  files.set('/link.html', {type, body: html({styleHref: (element) => `/${element}.css`}), policy: policy("'self'")});
  files.set('/dataset-card.css', {type: 'text/css', body: styleText('dataset-card')});
  for (const path of ['/hash.html', '/link.html']) {
    const {trouble, watched} = await read(path);
    assert.deepEqual(trouble, [], path);
    assert.deepEqual((await watched()).shifts, [], path);
  }
});
