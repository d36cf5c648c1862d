// What a reader takes of a chart in a page whose policy is as strict as it can be.
import {aTimeout, expect} from '@open-wc/testing';
import {classicTag, closePages, pageOf, strict, type Page} from './page.js';

const chart = '<pathology-chart loading="eager" categories="Mass: 3; Cyst: 1"></pathology-chart>';

async function until(isSo: () => boolean): Promise<void> {
  for (let turn = 0; turn < 100 && !isSo(); turn++) await aTimeout(20);
}

/** The names of the files that the page gives its reader, and what it says to them, after a button has been pressed. */
async function taken(page: Page, label: string): Promise<{names: string[]; said: string}> {
  const {document, window} = page;
  const root = () => document.querySelector('pathology-chart')?.shadowRoot;
  const status = () => root()?.querySelector('.taking [role="status"]')?.textContent ?? '';
  await until(() => Boolean(root()?.querySelector('.taking')));
  const names: string[] = [];
  window.HTMLAnchorElement.prototype.click = function () {
    names.push(this.download);
  };
  const buttons = [...root()!.querySelectorAll<HTMLElement>('.taking button')];
  buttons.find(({textContent}) => textContent.includes(label))!.click();
  await until(() => names.length > 0 || status() !== '');
  await aTimeout(50);
  return {names, said: status()};
}

describe('Under a strict policy, a reader', () => {
  afterEach(closePages);

  for (const [label, name] of [
    ['SVG', 'dataset.svg'],
    ['CSV', 'dataset.csv'],
    ['JSON', 'dataset.json'],
  ] as const)
    it(`takes a chart as ${label} without a violation`, async () => {
      const page = await pageOf(classicTag, chart);
      expect(await taken(page, label)).to.deep.equal({names: [name], said: ''});
      expect(page.trouble).to.deep.equal([]);
    });

  it('who asks for PNG gets SVG, and is told why', async () => {
    const page = await pageOf(classicTag, chart);
    const {names, said} = await taken(page, 'PNG');
    expect(names).to.deep.equal(['dataset.svg']);
    expect(said).to.contain('PNG');
    expect(page.trouble).to.deep.equal(['img-src blob']);
  });

  it('gets PNG where the policy allows pictures of the page’s own making', async () => {
    const page = await pageOf(classicTag, chart, strict.replace("img-src 'self'", "img-src 'self' blob:"));
    expect((await taken(page, 'PNG')).names).to.deep.equal(['dataset.png']);
    expect(page.trouble).to.deep.equal([]);
  });

  it('hears a chart without a violation', async () => {
    const page = await pageOf(classicTag, chart);
    expect((await taken(page, 'sound')).said).to.contain('Sound');
    expect(page.trouble).to.deep.equal([]);
  });
});
