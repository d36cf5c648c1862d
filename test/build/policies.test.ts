import {aTimeout, expect} from '@open-wc/testing';
import {itWhere} from '../kit/engine.js';
import {classicTag, closePages, moduleTag, pageOf, strict, type Page} from './page.js';

const tags = [
  'dataset-card',
  'dataset-citation',
  'dataset-impact',
  'dataset-share',
  'dataset-stat',
  'dataset-story',
  'dataset-table',
  'download-sparkline',
  'pathology-chart',
];
const all = tags
  .map(
    (tag) =>
      `<${tag} loading="eager" structured-data src="/demo/data/rad-chestct.json"><p>The author’s own words</p></${tag}>`,
  )
  .join('');

/** What of the page's elements is drawn and styled. */
const drawn = ({document, window}: Page): string[] =>
  tags.filter((tag) => {
    const root = document.querySelector(tag)?.shadowRoot?.querySelector('.root.ready');
    return root && window.getComputedStyle(root).boxSizing === 'border-box';
  });

const trusted = (names: string) => `${strict}; require-trusted-types-for 'script'; trusted-types ${names}`;
/** As it is in browsers that cannot sanitize: there, Lit needs a policy of its own. */
const older = '<script nonce="test">delete window.Sanitizer</script>';
const canSanitize = 'Sanitizer' in window;
const itWhereSanitized = itWhere(canSanitize, 'there is no Sanitizer in this browser');
const foreign = '<script type="module" src="/test/build/foreign-lit.ts"></script>';

/** Returns once all of the page is drawn, or will not be. */
async function settled(page: Page): Promise<void> {
  for (let turn = 0; turn < 100 && drawn(page).length < tags.length; turn++) await aTimeout(20);
}

async function drawnUnder(csp: string, head: string): Promise<Page> {
  const page = await pageOf(head, all, csp);
  await settled(page);
  expect([drawn(page), page.trouble]).to.deep.equal([tags, []]);
  return page;
}

async function drawnWithForeign(csp: string, head: string): Promise<void> {
  const {document} = await drawnUnder(csp, `${head}<foreign-element></foreign-element>`);
  expect(document.querySelector('foreign-element')?.shadowRoot?.textContent).to.equal('foreign');
}

afterEach(closePages);

describe('Under a strict policy', () => {
  for (const [kind, tag] of Object.entries({module: moduleTag, classic: classicTag}))
    it(`a ${kind} script draws every element without a violation`, () => drawnUnder(strict, tag));
});

describe('Under Trusted Types', () => {
  it('that allow Lit’s, every element is drawn', () => drawnUnder(trusted('lit-html'), moduleTag));
  it('that allow Lit’s, a browser that cannot sanitize draws every element', () =>
    drawnUnder(trusted('lit-html'), older + moduleTag));

  it('structured data is written without a violation', async () => {
    const {document} = await drawnUnder(trusted(canSanitize ? "'none'" : 'lit-html'), classicTag);
    const blocks = [...document.querySelectorAll('script[type="application/ld+json"]')];
    const names = blocks.map(({textContent}) => (JSON.parse(textContent) as {name: string}).name);
    expect(names).to.deep.equal(Array(2).fill('RAD-ChestCT Dataset'));
  });

  itWhereSanitized('that allow none, every element is drawn', () => drawnUnder(trusted("'none'"), classicTag));

  it('that allow none, the author’s children stay in a browser that cannot sanitize', async () => {
    const page = await pageOf(older + classicTag, all, trusted("'none'"));
    await aTimeout(100);
    const {document, trouble, window} = page;
    expect(window.customElements.get('dataset-card')).to.equal(undefined);
    expect(document.body.innerText).to.contain('The author’s own words');
    // One of the policy, one of the template that was tried, and our own sentence.
    expect(trouble.filter((each) => !/trusted-types/.test(each))).to.deep.equal([
      'dataset-elements: this page (Trusted Types) or browser (before 2023) allows no templates',
    ]);
  });

  for (const [order, head] of Object.entries({'before ours': foreign + moduleTag, 'after ours': moduleTag + foreign})) {
    itWhereSanitized(`that allow one Lit, another script’s ${order} lives beside ours`, () =>
      drawnWithForeign(trusted('lit-html'), head),
    );
    it(`that allow duplicates, another script’s Lit ${order} lives beside ours`, () =>
      drawnWithForeign(trusted("lit-html 'allow-duplicates'"), older + head));
  }
});

describe('In another document', () => {
  it('an element of the built file keeps its style', async () => {
    const [from, to] = [await drawnUnder(strict, moduleTag), await pageOf('', '')];
    const card = to.document.body.appendChild(from.document.querySelector('dataset-card')!);
    const root = card.shadowRoot!.querySelector('.root')!;
    expect(to.window.getComputedStyle(root).boxSizing).to.equal('border-box');
  });
});

describe('In a browser that can construct no style sheet', () => {
  it('nothing is defined, the console is told once, and the author’s children stay', async () => {
    const old =
      '<script nonce="test">CSSStyleSheet = class { constructor() { throw TypeError("Illegal constructor") } }</script>';
    const {document, trouble, window} = await pageOf(old + moduleTag, all);
    await aTimeout(100);
    expect(window.customElements.get('dataset-card')).to.equal(undefined);
    expect(document.body.innerText).to.contain('The author’s own words');
    expect(trouble).to.deep.equal([
      'dataset-elements: this page (Trusted Types) or browser (before 2023) allows no templates',
    ]);
  });
});
