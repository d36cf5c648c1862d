import {expect, oneEvent} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {typed} from '../../kit/keyboard.js';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import {chartOf, counts, part, parts, record, textOf} from './parts.js';

async function pressed(chart: PathologyChart, ...keys: string[]): Promise<string> {
  part(chart, '.plot')!.focus();
  await typed(...keys);
  await chart.updateComplete;
  return textOf(chart, '.reading');
}

/** Points at a place of the plot, from its top (0) to its bottom (1): at what the browser finds there. */
async function pointed(chart: PathologyChart, type: 'pointermove' | 'click', y: number): Promise<string> {
  const box = part(chart, '.area')!.getBoundingClientRect();
  const [clientX, clientY] = [box.left + 5, box.top + y * box.height];
  const target = chart.shadowRoot!.elementFromPoint(clientX, clientY) ?? chart;
  target.dispatchEvent(new PointerEvent(type, {clientX, clientY, bubbles: true, composed: true}));
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
  it('comes to the largest and the smallest of one category, not of several', async () => {
    const chart = await chartOf(counts(['A', 5], ['B', 4], ['C', 9], ['D', 4], ['E', 4], ['F', 4]));
    chart.limit = 3;
    await chart.updateComplete;
    expect(await pressed(chart, 'Shift+ArrowDown')).to.equal('B, 4 volumes, 2 of 4; smallest');
    expect(await pressed(chart, 'Shift+ArrowUp')).to.equal('C, 9 volumes, 3 of 4; largest');
  });
  it('tells a screen reader which bar is read', async () => {
    const chart = await chartOf(record);
    const active = () => part(chart, '.plot')!.getAttribute('aria-activedescendant');
    expect(active()).to.equal(null);
    const said = await pressed(chart, 'ArrowDown', 'ArrowDown');
    expect(part(chart, `#${active()}`)!.ariaLabel!.replace(/[\u2068\u2069]/g, '')).to.equal(said);
    expect(parts(chart, '[role=option][aria-selected=true]').map(({id}) => id)).to.deep.equal([active()]);
  });
  it('ends with Escape', async () => {
    const chart = await chartOf(record);
    expect(await pressed(chart, 'End')).to.contain('3 of 3');
    expect(parts(chart, '.read')).to.have.length(1);
    expect(await pressed(chart, 'Escape')).to.equal('');
    expect(part(chart, '.read')).to.equal(null);
  });
  it('follows the pointer by its row, and ends below the last', async () => {
    const chart = await chartOf(record);
    expect(await pointed(chart, 'pointermove', 0.1)).to.contain('1 of 3');
    expect(await pointed(chart, 'pointermove', 0.5)).to.contain('2 of 3');
    expect(await pointed(chart, 'pointermove', 0.9)).to.contain('3 of 3');
    expect(await pointed(chart, 'pointermove', 1.1)).to.equal('');
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
