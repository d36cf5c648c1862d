import {expect, html} from '@open-wc/testing';
import '../../../src/elements/dataset-stat/define.js';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {drawn, part, settled, textOf} from '../drawn.js';

const record = (value: number | null) => ({
  sources: {story: {name: 'The story', retrieved: '2026-11-23', kind: 'illustrative'}},
  usage: {
    downloads: {value, source: 'story', scope: 'all-versions', unique: true},
    views: {value: 1},
  },
});
const statOf = (value: number | null, notation?: string) =>
  drawn(html`<dataset-stat .data=${record(value)} .notation=${notation}></dataset-stat>`);
const figureOf = (stat: Element) => [
  textOf(stat, '.number'),
  part(stat, 'data')!.getAttribute('value'),
  textOf(stat, '.label'),
];

describe('A headline figure', () => {
  useRecordedConsole();

  it('is short for the eye, exact for the ear and for machines', async () => {
    expect(figureOf(await statOf(5_600_000))).to.deep.equal(['5.6M (5,600,000)', '5600000', 'total downloads']);
  });

  it('is exact when it is pressed, and short again', async () => {
    const stat = await statOf(5_600_000);
    const button = part(stat, '.number button')!;
    expect(button.title).to.equal('5,600,000');
    button.click();
    await settled(stat);
    expect([button.textContent, button.title]).to.deep.equal(['5,600,000', '5.6M']);
    button.click();
    await settled(stat);
    expect(button.textContent).to.equal('5.6M (5,600,000)');
  });

  it('is exact from the start when its author asks for that', async () => {
    const stat = await statOf(5_600_000, 'standard');
    expect(textOf(stat, '.number')).to.equal('5,600,000');
    expect(part(stat, '.number button')).to.be.null;
  });

  it('has no button when it is short as it is', async () => {
    const stat = await statOf(987);
    expect(figureOf(stat)).to.deep.equal(['987', '987', 'total downloads']);
    expect(part(stat, '.number button')).to.be.null;
  });

  it('is 0 where there was none', async () => {
    expect(figureOf(await statOf(0))).to.deep.equal(['0', '0', 'total downloads']);
  });

  it('is a dash for the eye and “unknown” for all where nobody told us', async () => {
    const stat = await statOf(null);
    expect(figureOf(stat)).to.deep.equal(['—', null, 'downloads unknown']);
    expect(part(stat, '.number span')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('carries its source, day, scope, way of counting and kind', async () => {
    expect(textOf(await statOf(3), '.provenance')).to.equal(
      'Source: The story · Nov 23, 2026 · all versions · unique · illustrative figures',
    );
  });

  it('is another one by its measure', async () => {
    const stat = await drawn(html`<dataset-stat .data=${record(3)} measure="views"></dataset-stat>`);
    expect(figureOf(stat)).to.deep.equal(['1', '1', 'view']);
  });

  it('is written as the page’s language writes it', async () => {
    const page = await drawn(html`<div lang="de"><dataset-stat value="5600000"></dataset-stat></div>`);
    const stat = page.firstElementChild!;
    part(stat, 'button')!.click();
    await settled(stat);
    expect(textOf(stat, '.number')).to.equal('5.600.000');
  });

  it('is set smaller when it is long', async () => {
    const sizeOf = async (value: number) =>
      parseFloat(getComputedStyle(part(await statOf(value, 'standard'), '.number')!).fontSize);
    expect(await sizeOf(123_456_789_012)).to.be.below(await sizeOf(5_600_000));
  });

  for (const width of [240, 320])
    it(`stands in one line ${width} px wide`, async () => {
      const page = await drawn(
        html`<div><dataset-stat .data=${record(5_600_000)} notation="standard"></dataset-stat></div>`,
      );
      page.style.inlineSize = `${width}px`;
      const number = part(page.firstElementChild!, '.number')!;
      expect(number.offsetHeight).to.be.below(1.5 * parseFloat(getComputedStyle(number).fontSize));
      expect(page.scrollWidth).to.equal(width);
    });

  it('keeps its place in a row that shares its width by content', async () => {
    const row = await drawn(
      html`<div>
        <dataset-stat value="3"></dataset-stat>
        <p>words</p>
      </div>`,
    );
    row.style.display = 'flex';
    expect(row.firstElementChild!.clientWidth).to.be.above(100);
  });
});
