import {expect} from '@open-wc/testing';
import {corpus} from '../../model/corpus.js';
import {chartOf, counts, part, parts, record, rowTexts, textOf, warningsOf} from './parts.js';

type Item = {id: string; d?: [string, number | null][]; gen?: number};
const items = await corpus<Item>('series');

describe('What the chart shows', () => {
  for (const {id, d, gen = 0} of items)
    it(`is drawn or said plainly for “${id}”, without a broken number`, async () => {
      const rows = d ?? Array.from({length: gen}, (_, index): [string, number] => [`F${index}`, (index * 7919) % 1000]);
      const data = counts(...rows);
      await warningsOf(async () => {
        const chart = await chartOf(data);
        expect(chart.mode).to.equal(rows.length > 0 ? 'ready' : 'empty');
        expect(chart.shadowRoot!.innerHTML).not.to.match(/NaN|undefined|Infinity/);
        const known = rows.slice(0, 12).filter(([, value]) => value !== null);
        if (gen === 0) expect(parts(chart, '.bar')).to.have.length(known.length);
      });
    });
  for (const [name, data] of [
    ['no columns', {categories: {columns: [], rows: [{name: 'A'}]}}],
    ['text alone', {categories: {columns: [{key: 'n', label: 'note'}], rows: [{name: 'A', n: 'old'}]}}],
    ['no categories', {title: 'Scans'}],
  ] as const)
    it(`is a plain word where there is ${name}`, async () => {
      const chart = await chartOf(data);
      expect([chart.mode, textOf(chart, '.notice')]).to.deep.equal(['empty', 'No data yet']);
    });
  it('is rows without bars where nothing is known', async () => {
    const chart = await chartOf(counts(['A', null], ['B', null]));
    expect(rowTexts(chart)).to.deep.equal(['A —', 'B —']);
    expect(parts(chart, '.bar')).to.have.length(0);
    expect(textOf(chart, 'svg text')).to.equal('0');
  });
  it('is a dash for a name that is missing', async () => {
    await warningsOf(async () => {
      expect(rowTexts(await chartOf(counts(['', 3])))).to.deep.equal(['— 3']);
    });
  });
  it('marks none where it does not mark the unknown', async () => {
    const chart = await chartOf(counts(['A', 0], ['B', null]));
    expect(parts(chart, '.foot')).to.have.length(1);
  });
  it('keeps text that looks like markup', async () => {
    const chart = await chartOf(counts(['<b>A</b>', 1]));
    expect(rowTexts(chart)).to.deep.equal(['<b>A</b> 1']);
    expect(part(chart, 'b')).to.equal(null);
  });
  it('says to all senses that figures are illustrative', async () => {
    const chart = await chartOf(record);
    expect(textOf(chart, '.kind')).to.equal('illustrative figures');
    expect(part(chart, '.plot')!.getAttribute('aria-label')).to.equal(
      'Findings: annotated volumes. illustrative figures',
    );
  });
  it('is named by the measure when there is no title', async () =>
    expect(part(await chartOf(counts(['A', 1])), '.plot')!.getAttribute('aria-label')).to.equal('volumes'));
  it('stays when its source fails', async () => {
    const chart = await chartOf(record);
    await warningsOf(async () => {
      chart.src = '/mock/json?status=404';
      await new Promise((resolve) => chart.addEventListener('dataset-error', resolve));
    });
    expect(chart.mode).to.equal('stale');
    expect(rowTexts(chart)).to.have.length(3);
  });
  it('is the largest of ten thousand and the sum of the others', async () => {
    const rows = Array.from({length: 10_000}, (_, index): [string, number] => [`F${index}`, index]);
    const data = counts(...rows);
    const chart = await chartOf(data);
    expect(rowTexts(chart).at(-1)).to.equal('Other (9,988) 49,875,078');
  });
});
