// The page of one record as `bake` leaves it, with all that stands around the story.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {files, hold, pathTo, read, release} from './baked-site.js';
import {missingIn, textWithin} from './story-text.js';

const folder = mkdtempSync(join(tmpdir(), 'dataset-elements-page-'));
const types: Readonly<Record<string, string>> = {html: 'text/html', js: 'text/javascript', json: 'application/json'};
/** Where the page is served. */
let place = '';

before(() => {
  const [list, out] = [join(folder, 'list.txt'), join(folder, 'out')];
  writeFileSync(list, pathTo('demo/data/rad-chestct.json'));
  execFileSync(process.execPath, [pathTo('dist/server/cli.js'), '--quiet', 'bake', list, out, '--forms', 'page']);
  for (const part of readdirSync(out, {withFileTypes: true}).filter((each) => each.isDirectory()))
    for (const name of readdirSync(join(out, part.name))) {
      if (name === 'index.html') place = `/${part.name}/`;
      const body = readFileSync(join(out, part.name, name), 'utf8');
      files.set(`/${part.name}/${name}`, {type: types[name.split('.').at(-1)!]!, body});
    }
});
after(() => {
  release();
  rmSync(folder, {recursive: true, force: true});
});

test('where no script runs, the baked page shows every part of the story, on a phone and on a desk', async () => {
  for (const width of [320, 1200]) {
    const {page, trouble} = await read(`${place}index.html`, {javascript: false, width});
    assert.deepEqual(missingIn(await page.$eval('dataset-story', textWithin)), []);
    const isSeen = (element: Element) => element.getBoundingClientRect().height > 0;
    for (const drawing of ['pathology-chart >>> .bar', 'download-sparkline >>> path', 'dataset-table >>> tbody tr'])
      assert.ok(await page.$eval(`dataset-story >>> ${drawing}`, isSeen), `${drawing} at ${width}`);
    assert.equal(await page.$eval('html', ({scrollWidth}) => scrollWidth), width);
    assert.deepEqual(trouble, []);
  }
});

test('when the script comes, the baked page is what it was: nothing moves, and the console is silent', async () => {
  for (const [width, colour] of [
    [320, 'light'],
    [1200, 'dark'],
  ] as const) {
    hold();
    const {page, trouble, drawn, watched, loaded} = await read(`${place}index.html`, {width, colour});
    const before = await drawn();
    release();
    await loaded;
    await page.waitForSelector('dataset-story:defined');
    await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    // What the script finds out of the page's ground, which no server knows.
    const known = (await drawn()).replace(/ (style="[^"]*"|data-up="")/g, '');
    assert.equal(known, before);
    assert.deepEqual((await watched()).shifts, []);
    assert.deepEqual(trouble, []);
  }
});

/** Asked of the page: what each element is painted with, as bytes. */
const coloursOf = `{
  const context = Object.assign(document.createElement('canvas'), {width: 1, height: 1}).getContext('2d');
  const bytesOf = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = '#0000';
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const elementsIn = (root) =>
    [...root.querySelectorAll('*:not(style)')].flatMap((each) => [each, ...(each.shadowRoot ? elementsIn(each.shadowRoot) : [])]);
  elementsIn(document.body).flatMap((element) => {
    const {color, fill, stroke, borderTopColor, textDecorationColor} = getComputedStyle(element);
    return [color, fill, stroke, borderTopColor, textDecorationColor].map(bytesOf);
  });
}`;

test('when the script comes, no colour of the baked page changes that an eye would see', async () => {
  for (const colour of ['light', 'dark'] as const) {
    hold();
    const {page, loaded} = await read(`${place}index.html`, {colour});
    const before = (await page.evaluate(coloursOf)) as number[][];
    release();
    await loaded;
    await page.waitForFunction('document.querySelector("dataset-story").shadowRoot.querySelector(".root[style]")');
    await page.evaluate('new Promise((done) => setTimeout(done, 300))');
    const after = (await page.evaluate(coloursOf)) as number[][];
    assert.ok(before.length > 1000 && after.length === before.length, `${before.length}, ${after.length}`);
    const steps = after.flatMap((bytes, index) =>
      bytes.map((byte, channel) => Math.abs(byte - before[index]![channel]!)),
    );
    const largest = steps.reduce((most, step) => Math.max(most, step));
    assert.ok(largest <= 20, `${colour}: ${largest} of 255`);
  }
});

test('a frame of the baked page works without an origin of its own', async () => {
  files.set('/around.html', {
    type: 'text/html',
    body: `<!doctype html><iframe sandbox="allow-scripts" width="640" height="50" src="${place}embed.html"></iframe>
<script>addEventListener('message', ({data}) => (document.querySelector('iframe').height = data.height))</script>`,
  });
  const {page, trouble} = await read('/around.html');
  await page.waitForFunction('document.querySelector("iframe").height > 200');
  assert.deepEqual(trouble, []);
});

test('where no script runs, quiet words are seen on a dark page, too', async () => {
  const {page} = await read(`${place}index.html`, {javascript: false, colour: 'dark'});
  const colour = await page.$eval('dataset-story >>> .meta', (quiet) => getComputedStyle(quiet).color);
  const channels = /^color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)$/.exec(colour)?.slice(1).map(Number) ?? [];
  assert.ok(channels.length === 3 && Math.min(...channels) > 0.6, colour);
});
