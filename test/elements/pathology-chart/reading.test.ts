import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import {chartOf, counts, part, parts, record, textOf} from './parts.js';

async function pressed(chart: PathologyChart, ...keys: string[]): Promise<string> {
  part(chart, '.plot')!.focus();
  for (const press of keys) await sendKeys({press});
  await chart.updateComplete;
  return textOf(chart, '.reading');
}

async function pointed(chart: PathologyChart, type: 'pointermove' | 'click', y: number): Promise<string> {
  const box = part(chart, '.area')!.getBoundingClientRect();
  const place = {clientX: box.left + 5, clientY: box.top + y * box.height, bubbles: true, composed: true};
  part(chart, '.area')!.dispatchEvent(new PointerEvent(type, place));
  await chart.updateComplete;
  return textOf(chart, '.reading');
}

describe('Reading a bar', () => {
  it('says name, exact value, measure and place', async () =>
    expect(await pressed(await chartOf(record), 'ArrowDown')).to.equal(
      'Nodule, 4,210 annotated volumes, 1 of 3; largest',
    ));
  it('says that a value is unknown, not that it is none', async () => {
    const chart = await chartOf(record);
    expect(await pressed(chart, 'ArrowDown', 'ArrowDown')).to.equal('Mass, 0 annotated volumes, 2 of 3; smallest');
    chart.measure = 'prevalence';
    await chart.updateComplete;
    expect(textOf(chart, '.reading')).to.equal('Mass, prevalence unknown, 2 of 3');
  });
  it('tells equal names apart', async () =>
    expect(await pressed(await chartOf(counts(['A', 1], ['A', 2])), 'End')).to.equal(
      'A (2), 2 volumes, 2 of 2; largest',
    ));
  it('ends with Escape', async () => {
    const chart = await chartOf(record);
    expect(await pressed(chart, 'End')).to.contain('3 of 3');
    expect(parts(chart, '.read')).to.have.length(2);
    expect(await pressed(chart, 'Escape')).to.equal('');
    expect(part(chart, '.read')).to.equal(null);
  });
  it('follows the pointer by its row, and stays at the last below it', async () => {
    const chart = await chartOf(record);
    expect(await pointed(chart, 'pointermove', 0.1)).to.contain('1 of 3');
    expect(await pointed(chart, 'pointermove', 0.5)).to.contain('2 of 3');
    expect(await pointed(chart, 'pointermove', 1.2)).to.contain('3 of 3');
    expect(await pointed(chart, 'pointermove', -0.1)).to.contain('1 of 3');
  });
  it('says nothing of a bar that is gone', async () => {
    const chart = await chartOf(record);
    await pressed(chart, 'End');
    chart.data = counts(['A', 1]);
    await chart.updateComplete;
    expect(textOf(chart, '.reading')).to.equal('');
    chart.addEventListener('dataset-select', () => expect.fail('chosen'));
    await sendKeys({press: 'Enter'});
  });
  it('does not change the size of the plot', async () => {
    const chart = await chartOf(record);
    const before = part(chart, '.plot')!.getBoundingClientRect().height;
    await pressed(chart, 'End');
    expect(part(chart, '.plot')!.getBoundingClientRect().height).to.equal(before);
  });
});

describe('Choosing a bar', () => {
  it('is told with its row in the record, whatever the order', async () => {
    const chart = await chartOf(record);
    chart.sort = 'ascending';
    await chart.updateComplete;
    const told = oneEvent(chart, 'dataset-select');
    await pointed(chart, 'click', 0.9);
    const {detail} = (await told) as CustomEvent<unknown>;
    expect(detail).to.deep.equal({name: 'Nodule', index: 0, value: 4210, measure: 'volumes'});
  });
  it('is told of the rest as of no row', async () => {
    const chart = await chartOf(record);
    chart.limit = 1;
    await chart.updateComplete;
    const told = oneEvent(chart, 'dataset-select');
    expect(await pressed(chart, 'End', 'Enter')).to.equal('Other (2), 1,520 annotated volumes, 2 of 2');
    const {detail} = (await told) as CustomEvent<unknown>;
    expect(detail).to.deep.equal({name: '', index: null, value: 1520, measure: 'volumes'});
  });
});
