import {expect} from '@open-wc/testing';
import {typed} from '../../kit/keyboard.js';
import type {DownloadSparkline} from '../../../src/elements/download-sparkline/download-sparkline.js';
import {chartOf, part, parts, record, sparklineFrom, textOf} from './parts.js';

async function pressed(chart: DownloadSparkline, ...keys: string[]): Promise<string> {
  part(chart, '.plot')!.focus();
  await typed(...keys);
  await chart.updateComplete;
  return textOf(chart, '.reading');
}

async function pointed(chart: DownloadSparkline, type: 'pointermove' | 'click', x: number): Promise<string> {
  const box = part(chart, '.area')!.getBoundingClientRect();
  const place = {clientX: box.left + x * box.width, clientY: box.top + 5, bubbles: true, composed: true};
  part(chart, '.area')!.dispatchEvent(new PointerEvent(type, place));
  await chart.updateComplete;
  return textOf(chart, '.reading');
}

describe('Reading a period', () => {
  it('says period, value and measure', async () =>
    expect(await pressed(await chartOf(record), 'ArrowRight', 'ArrowRight')).to.equal(
      'February 2024, 448 downloads, 2 of 4; largest',
    ));
  it('says one download', async () =>
    expect(await pressed(await chartOf(record), 'Home')).to.equal('January 2024, 1 download, 1 of 4; smallest'));
  it('says that a value is unknown', async () =>
    expect(await pressed(await chartOf(record), 'End', 'ArrowLeft')).to.equal('March 2024, unknown, 3 of 4'));
  it('says that a period is not complete', async () =>
    expect(await pressed(await chartOf(record), 'End')).to.equal(
      'April 2024, 12 downloads, not complete, 4 of 4; second largest',
    ));
  it('comes to the largest and the smallest', async () => {
    const chart = await chartOf(record);
    expect(await pressed(chart, 'Shift+ArrowUp')).to.contain('448 downloads, 2 of 4; largest');
    expect(await pressed(chart, 'Shift+ArrowDown')).to.contain('1 download, 1 of 4; smallest');
  });
  it('tells a screen reader which period is read', async () => {
    const chart = await chartOf(record);
    const active = () => part(chart, '.plot')!.getAttribute('aria-activedescendant');
    expect(active()).to.equal(null);
    const said = await pressed(chart, 'End');
    expect(part(chart, `#${active()}`)!.ariaLabel).to.equal(said);
    expect(parts(chart, '[role=option][aria-selected=true]').map(({id}) => id)).to.deep.equal([active()]);
  });
  it('has a period for a screen reader where it is drawn', async () => {
    const chart = await chartOf(record);
    const areas = parts(chart, '[role=option]').map((option) => option.getBoundingClientRect());
    for (const mark of [0, 1, 3]) {
      await pressed(chart, 'Home', ...Array<string>(mark).fill('ArrowRight'));
      const {x, width} = part(chart, 'circle.read')!.getBoundingClientRect();
      expect(x + width / 2).to.be.within(areas[mark]!.left - 1, areas[mark]!.right + 1);
    }
  });
  it('holds of many only what is read and what lies beside it', async () => {
    const values = Array.from({length: 1000}, (_, index) => index);
    const chart = await chartOf({series: [{measure: 'downloads', period: 'day', start: '2020-01-01', values}]});
    const places = () => parts(chart, '[role=option]').map((option) => [option.ariaPosInSet, option.ariaSetSize]);
    expect(places()).to.deep.equal([
      ['1', '1000'],
      ['2', '1000'],
    ]);
    expect(await pressed(chart, 'End')).to.equal('September 26, 2022, 999 downloads, 1,000 of 1,000; largest');
    expect(places()).to.deep.equal([
      ['999', '1000'],
      ['1000', '1000'],
    ]);
  });
  it('draws a rule, and a dot where there is a value', async () => {
    const chart = await chartOf(record);
    await pressed(chart, 'End');
    expect([part(chart, '.rule')?.getAttribute('x1'), part(chart, '.read')?.getAttribute('cx')]).to.deep.equal([
      '100%',
      '100%',
    ]);
    await pressed(chart, 'ArrowLeft');
    expect(part(chart, '.rule')).not.to.equal(null);
    expect(part(chart, '.read')).to.equal(null);
    await pressed(chart, 'Escape');
    expect(part(chart, '.rule')).to.equal(null);
  });
  it('follows the pointer to the nearest period', async () => {
    const chart = await chartOf(record);
    expect(await pointed(chart, 'pointermove', 0.4)).to.contain('February 2024');
    expect(await pointed(chart, 'pointermove', 1.5)).to.contain('April 2024');
  });
  it('tells the page which period was chosen', async () => {
    const chart = await chartOf(record);
    const chosen: unknown[] = [];
    chart.addEventListener('dataset-select', (event) => chosen.push((event as CustomEvent<unknown>).detail));
    await pointed(chart, 'click', 0.34);
    await pressed(chart, 'End', 'ArrowLeft', 'Enter');
    expect(chosen).to.deep.equal([
      {period: '2024-02', value: 448, measure: 'downloads'},
      {period: '2024-03', value: null, measure: 'downloads'},
    ]);
  });
  it('says nothing of a period that is gone', async () => {
    const chart = await chartOf(record);
    await pressed(chart, 'End');
    let chosen = 0;
    chart.addEventListener('dataset-select', () => chosen++);
    chart.data = {series: [{measure: 'downloads', period: 'year', points: [['2024', 1]]}]};
    await chart.updateComplete;
    expect(textOf(chart, '.reading')).to.equal('');
    expect(part(chart, '.rule')).to.equal(null);
    await pressed(chart, 'Enter');
    expect(chosen).to.equal(0);
  });
  it('is not there in an empty chart and in a word', async () => {
    const chart = await chartOf({});
    chart.click();
    expect(part(chart, '.plot')).to.equal(null);
    const word = await sparklineFrom('<download-sparkline points="2020: 1; 2021: 2"></download-sparkline>');
    word.dispatchEvent(new PointerEvent('pointermove'));
    expect(part(word, '.reading')).to.equal(null);
  });
  it('tells the keyboard how', async () =>
    expect(textOf(await chartOf(record), '#how')).to.contain('Arrow keys read the values'));
});
