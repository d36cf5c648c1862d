// What an author does on the builder, and what the reference hands to it.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {hashes, open, pasted, says, tabTo, textAt} from './demo-site.js';

const record = '{"title": "A <b>bold</b> title", "doi": "10.5281/zenodo.6406114"}';

test('builder by mouse: element, example, option, format, copy, shared link, Back', async () => {
  const page = await open('builder.html');
  await page.select('#tag', 'pathology-chart');
  await page.locator('::-p-aria([name="A CSV table"][role="button"])').click();
  await says(page, '#builder pathology-chart >>> figure', 'Pleural Effusion');
  await page.locator('summary ::-p-text(Of this element)').click();
  await page.select('#option-sort', 'name');
  await page.locator('#option-limit').fill('2');
  await says(page, '#builder pathology-chart >>> .plot', 'Consolidation');
  await page.locator('input[name="stage-theme"][value="dark"]').click();
  await page.locator('#copy').click();
  await says(page, '#copied', 'Copied.');
  const snippet = await pasted(page);
  assert.ok(snippet.includes(`integrity="${hashes['dataset-elements.js']!}"`), snippet);
  assert.match(snippet, /<pathology-chart limit="2" sort="name" src="http:[^"]*data\/pathologies\.csv">/);
  assert.equal(snippet.trim(), await textAt(page, '#snippet'));

  await page.locator('#share').click();
  await says(page, '#shared', 'Copied.');
  const link = new URL(await pasted(page));
  const restored = await open(link.pathname.slice(1) + link.hash);
  assert.equal(await textAt(restored, '#snippet'), snippet.trim());
  assert.ok(await restored.$('.stage.dark'));

  await page.goBack();
  assert.ok(await page.$('.stage.light'), 'Back takes the colours back');
  await page.goBack();
  assert.ok(!(await textAt(page, '#snippet')).includes('limit'), 'Back takes what was typed at once');
});

test('builder in Arabic: the element speaks it at once, and the snippet loads its words by their hash', async () => {
  const page = await open('builder.html');
  await page.select('#language', 'ar');
  await says(page, '#snippet', 'dist/lang/ar.js');
  await says(page, '#snippet', `integrity="${hashes['lang/ar.js']!}"`);
  await says(page, '#snippet', '<dataset-card lang="ar"');
  await says(page, '#builder dataset-card >>> .root', 'الاستشهاد');
});

test('builder by keyboard alone: element, pasted record, option, copy', async () => {
  const page = await open('builder.html');
  await tabTo(page, '#tag');
  await page.keyboard.type('pathology');
  await says(page, '#snippet', '<pathology-chart');
  await page.keyboard.press('Home');
  await says(page, '#snippet', '<dataset-card');
  await tabTo(page, '#src');
  await page.keyboard.press('Backspace');
  await tabTo(page, '#json');
  await page.keyboard.type(`${record.slice(0, -1)}, "year": "x", "access": "secret"}`);
  await says(page, '#complaints', 'access: expected');
  for (let back = 0; back < ', "access": "secret"}'.length; back++) await page.keyboard.press('Backspace');
  await page.keyboard.type('}');
  await page.waitForFunction(() => document.querySelector('#complaints')?.textContent.trim() === '');
  await says(page, '#builder dataset-card >>> .title', 'A <b>bold</b> title');
  await tabTo(page, 'summary');
  await page.keyboard.press('Enter');
  await tabTo(page, '#option-access');
  await page.keyboard.type('res');
  await says(page, '#builder dataset-card >>> .meta', 'restricted');
  await tabTo(page, '#copy');
  await page.keyboard.press('Enter');
  await says(page, '#copied', 'Copied.');
  const snippet = await pasted(page);
  assert.ok(snippet.includes('<dataset-card access="restricted">'), snippet);
  assert.ok(snippet.includes('"title": "A \\u003cb>bold\\u003c/b> title"'), snippet);
  assert.ok(snippet.includes('<a href="https://doi.org/10.5281/zenodo.6406114">A &lt;b&gt;bold'), snippet);
});

test('builder where the clipboard is denied: the snippet is selected, and the keys are named', async () => {
  const page = await open('builder.html', 'denied');
  await page.locator('#copy').click();
  await says(page, '#copied', 'Press Ctrl+C');
  const selected = await page.evaluate(() => String(getSelection()).trim());
  assert.equal(selected, await textAt(page, '#snippet'));
});

test('builder with a DOI for an address: the snippet asks for it, and links to it where no script runs', async () => {
  const page = await open('builder.html');
  await page.locator('#src').fill('doi:10.9999/not-registered');
  await page.keyboard.press('Tab');
  await says(page, '#src-hint', 'each time a reader opens the page');
  await says(page, '#snippet', '<dataset-card src="doi:10.9999/not-registered">');
  await says(page, '#snippet', '<a href="https://doi.org/10.9999/not-registered">The dataset</a>');
});

test('a link to the builder brings no attribute that the element has not', async () => {
  const page = await open('builder.html#dataset-card?heading=A&onclick=alert(1)&_href=javascript:alert(1)');
  const names = await page.$eval('#builder .stage dataset-card', (element) => element.getAttributeNames());
  assert.deepEqual(names, ['heading']);
  assert.equal(await page.$eval('#builder .stage dataset-card > a', (link) => link.getAttribute('href')), '#');
});
