// Elements that were drawn by a server: what is seen before the script, without it, and when it has come.
import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import type * as Server from '../../src/server/index.js';
import {files, hold, pageOf, pathTo, read, release, textOf} from './baked-site.js';

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

test('the baked story shows every part where no script runs', async () => {
  const {page} = await read('/dataset-story.html', {javascript: false});
  const tree = JSON.stringify(await page.accessibility.snapshot({interestingOnly: false}));
  for (const words of ['The Chest CT Dataset', '5.6M', 'Pulmonary Nodule', '4,210', '26.8', 'annotated volumes'])
    assert.ok(tree.includes(words), words);
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
