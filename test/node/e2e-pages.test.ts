// What a reader does with the elements on the demo's pages, and what holds for every page.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {flaky, open, pasted, says, tabTo, textAt, textOf} from './demo-site.js';
import {missingIn, textWithin} from './story-text.js';

test('Retry asks again after a failure, and then draws', async () => {
  const page = await open('builder.html#dataset-card?src=fails-once.json');
  const retry = '#builder dataset-card >>> .notice button';
  await page.locator(retry).click();
  await says(page, '#builder dataset-card >>> .title', 'RAD-ChestCT Dataset');
  assert.equal(flaky.asked, 2);
});

test('the chart’s table opens and closes, by mouse and by keyboard', async () => {
  const page = await open('blog.html');
  const isOpen = () =>
    page.$eval('pathology-chart >>> [part="details"]', (details) => (details as HTMLDetailsElement).open);
  await page.locator('pathology-chart >>> [part="summary"]').click();
  assert.equal(await isOpen(), true);
  await says(page, 'pathology-chart >>> table', '18.3');
  await page.keyboard.press('Enter');
  assert.equal(await isOpen(), false);
});

test('the story’s page misses nothing of the story’s text', async () => {
  const page = await open('index.html');
  // The last of its elements to be drawn, which a frame's share of time leaves to the next frames.
  await says(page, 'dataset-story >>> dataset-share >>> .root', 'Share this story');
  assert.deepEqual(missingIn(await page.$eval('dataset-story', textWithin)), []);
});

/** Returns what moved in a page since it was opened, as the browser counts it: https://wicg.github.io/layout-instability/. */
const shiftsOf = `new Promise((done) => {
  const seen = [];
  new PerformanceObserver((list) => seen.push(...list.getEntries().map(({value}) => value)))
    .observe({type: 'layout-shift', buffered: true});
  setTimeout(() => done(seen), 300);
})`;

for (const [path, drawn] of [
  ['index.html', 'dataset-story:defined'],
  ['lab.html', 'dataset-card >>> .title'],
  ['blog.html', 'article > download-sparkline >>> figure'],
] as const)
  test(`nothing moves in ${path} while it comes, on a phone and on a desk`, async () => {
    for (const width of [360, 768, 1350]) {
      const page = await open(path, 'granted', {width, height: 800});
      await page.waitForSelector(drawn);
      assert.deepEqual(await page.evaluate(shiftsOf), [], `${width} px`);
    }
  });

const example = 'builder.html#dataset-table?src=data/rad-chestct.json';

test('the table is put in order, by mouse and by keyboard', async () => {
  const page = await open(example);
  const first = 'dataset-table >>> tbody tr:first-child';
  await says(page, first, 'Pulmonary Nodule');
  const kappa = 'dataset-table >>> thead th:last-child';
  await page.locator(`${kappa} button`).click();
  const order = () => page.$eval(kappa, (head) => head.getAttribute('aria-sort'));
  const byMouse = [await order(), await textAt(page, first)];
  await page.keyboard.press('Enter');
  const byKeyboard = [await order(), await textAt(page, first)];
  const [highest, lowest] = byMouse[0] === 'descending' ? [byMouse, byKeyboard] : [byKeyboard, byMouse];
  assert.deepEqual([highest[0], lowest[0]], ['descending', 'ascending']);
  assert.match(highest[1] ?? '', /^Pleural Effusion/);
  assert.match(lowest[1] ?? '', /^Atelectasis/);
});

test('a link is shared by keyboard, and nothing is asked of anyone', async () => {
  const page = await open('builder.html#dataset-share?doi=10.5281/zenodo.6406114');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await says(page, 'dataset-share >>> .controls', 'Copy');
  await tabTo(page, '#link.target');
  await page.keyboard.press('Enter');
  await says(page, 'dataset-share >>> [role="status"]', 'Copied');
  assert.equal(await pasted(page), 'https://doi.org/10.5281/zenodo.6406114');
  assert.deepEqual(asked, []);
});

test('by touch: an order, a table, a copy', async () => {
  const page = await open(example);
  await page.setViewport({width: 360, height: 6000, hasTouch: true, isMobile: true});
  const head = 'dataset-table >>> thead th:last-child';
  await page.waitForSelector(`${head} button`);
  await (await page.$(`${head} button`))?.tap();
  assert.notEqual(await page.$eval(head, (each) => each.getAttribute('aria-sort')), 'none');
  await page.tap('#copy');
  await says(page, '#copied', 'Copied.');
  const blog = await open('blog.html');
  await blog.setViewport({width: 360, height: 6000, hasTouch: true, isMobile: true});
  await blog.$eval('pathology-chart', (chart) => chart.scrollIntoView());
  await blog.waitForSelector('pathology-chart >>> [part="summary"]');
  await (await blog.$('pathology-chart >>> [part="summary"]'))?.tap();
  await says(blog, 'pathology-chart >>> details[open] table', '18.3');
});

test('the card’s citation is shown and copied in a page of hostile styles, by keyboard', async () => {
  const page = await open('lab.html');
  await tabTo(page, '[part~="cite"]');
  await page.keyboard.press('Enter');
  await tabTo(page, '.citation button');
  await page.keyboard.press('Enter');
  await says(page, 'dataset-card >>> .status', 'Copied');
  assert.match(await pasted(page), /Draelos.*RAD-ChestCT Dataset.*https:\/\/doi\.org\/10\.5281\/zenodo\.6406114/s);
});

test('the card looks in a page of hostile styles as it looks without them', async () => {
  const page = await open('lab.html');
  await says(page, 'dataset-card >>> .title', 'RAD-ChestCT');
  const looks = (isHostile: boolean) =>
    page.$eval(
      'dataset-card',
      (card, hostile) => {
        for (const sheet of document.styleSheets) sheet.disabled = !hostile;
        card.style.cssText = 'display: block; width: 500px';
        return [...(card.shadowRoot?.querySelectorAll('.card, .card *') ?? [])].map((part) => {
          const {display, boxSizing, padding, fontSize, borderTopWidth, textTransform} = getComputedStyle(part);
          return [part.localName, display, boxSizing, padding, fontSize, borderTopWidth, textTransform].join(' ');
        });
      },
      isHostile,
    );
  assert.deepEqual(await looks(true), await looks(false));
});

test('the reference changes an example by its attributes, and hands it to the builder', async () => {
  const page = await open('reference.html');
  await page.locator('#dataset-card-attributes').fill('heading="Mine" onclick="alert(1)" doi="10.1/x"');
  await page.keyboard.press('Tab');
  await says(page, '#dataset-card dataset-card >>> .title', 'Mine');
  assert.equal(await textAt(page, '#dataset-card-complaints'), 'onclick is no attribute of this element');
  await Promise.all([page.waitForNavigation(), page.locator('#dataset-card-builder').click()]);
  await says(page, '#snippet', '<dataset-card doi="10.1/x" heading="Mine">');
});

for (const path of [
  'builder.html',
  'builder.html#pathology-chart?src=data/rad-chestct.json&_theme=dark&_json=x',
  'reference.html',
  'blog.html',
  'lab.html',
])
  test(`axe finds nothing on ${path}`, async () => {
    const page = await open(path);
    await page.$$eval('#builder details', (folds) => folds.forEach((fold) => (fold.open = true)));
    await page.waitForNetworkIdle({idleTime: 200});
    await page.addScriptTag({content: textOf('node_modules/axe-core/axe.min.js')});
    const violations = await page.evaluate(async () => {
      const {axe} = window as unknown as {
        axe: {run(): Promise<{violations: {id: string; nodes: {html: string; failureSummary: string}[]}[]}>};
      };
      const found = await axe.run();
      return found.violations.map(({id, nodes}) => [
        id,
        ...nodes.map(({html, failureSummary}) => html + failureSummary),
      ]);
    });
    assert.deepEqual(violations, []);
  });

for (const path of ['index.html', 'builder.html', 'reference.html', 'blog.html', 'lab.html', 'gallery.html'])
  test(`${path} is no wider than a window of 320 pixels`, async () => {
    const page = await open(path);
    await page.setViewport({width: 320, height: 800});
    await page.waitForNetworkIdle({idleTime: 200});
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
  });
