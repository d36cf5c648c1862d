import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import {chartOf, counts, part, record, textOf, texts} from './parts.js';

const marked = (chart: PathologyChart) => texts(chart, '.row.read');
async function keys(chart: PathologyChart, ...names: string[]): Promise<unknown[]> {
  const told: unknown[] = [];
  chart.addEventListener('dataset-highlight', (event) => told.push((event as CustomEvent<unknown>).detail));
  part(chart, '.plot')!.focus();
  for (const press of names) await sendKeys({press});
  await chart.updateComplete;
  return told;
}

describe('A bar that is read elsewhere', () => {
  it('is marked by its row in the record, whatever the order, and says nothing', async () => {
    const chart = await chartOf(record);
    expect(marked(chart)).to.deep.equal([]);
    chart.sort = 'ascending';
    chart.highlight = 0;
    await chart.updateComplete;
    expect(marked(chart)).to.deep.equal(['Nodule 4,210']);
    expect(textOf(chart, '.reading')).to.equal('');
    chart.highlight = -1;
    await chart.updateComplete;
    expect(marked(chart)).to.deep.equal([]);
  });

  it('gives way to the one that is read here', async () => {
    const chart = await chartOf(record);
    chart.highlight = 0;
    await keys(chart, 'End');
    expect(marked(chart)).to.deep.equal(['Fracture 1,520']);
  });

  it('is not the rest, whatever is asked for', async () => {
    const chart = await chartOf(counts(['A', 1], ['B', 2], ['C', 3]));
    chart.limit = 1;
    chart.highlight = null;
    await chart.updateComplete;
    expect(marked(chart)).to.deep.equal([]);
  });
});

describe('A bar that is read here', () => {
  it('is told by its row in the record, once', async () => {
    const chart = await chartOf(record);
    chart.sort = 'ascending';
    await chart.updateComplete;
    expect(await keys(chart, 'End', 'ArrowDown', 'Escape')).to.deep.equal([
      {name: 'Nodule', index: 0},
      {name: null, index: -1},
    ]);
  });

  it('is told as none where it is the rest', async () => {
    const chart = await chartOf(counts(['A', 1], ['B', 2], ['C', 3]));
    chart.limit = 1;
    await chart.updateComplete;
    expect(await keys(chart, 'Home', 'End')).to.deep.equal([
      {name: 'C', index: 2},
      {name: null, index: -1},
    ]);
  });
});
