import {expect} from '@open-wc/testing';
import type {DownloadSparkline} from '../../../src/elements/download-sparkline/download-sparkline.js';
import {chartOf, part, parts, record, texts, textOf} from './parts.js';

async function opened(chart: DownloadSparkline): Promise<DownloadSparkline> {
  part(chart, '[part="summary"]')!.click();
  await new Promise((resolve) => setTimeout(resolve, 20));
  await chart.updateComplete;
  return chart;
}

describe('The table of the sparkline', () => {
  it('is not made before it is asked for', async () => expect(part(await chartOf(record), 'table')).to.equal(null));

  it('has the numbers of the chart, with what is unknown or not complete', async () => {
    const chart = await opened(await chartOf(record));
    expect(texts(chart, 'tbody th')).to.deep.equal(['Jan 2024', 'Feb 2024', 'Mar 2024', 'Apr 2024 not complete']);
    expect(texts(chart, 'tbody td')).to.deep.equal(['1', '448', '—', '12']);
  });

  it('says in its head what kind of figures it has', async () => {
    const chart = await opened(await chartOf(record));
    expect(texts(chart, 'thead th')).to.deep.equal(['period', 'downloads (illustrative figures)']);
    expect(part(chart, '.scroll')!.getAttribute('aria-label')).to.contain(
      'Downloads by month: downloads per month. Source: The story',
    );
  });

  it('shows two hundred rows, then two hundred more, then the rest', async () => {
    const values = Array.from({length: 450}, (_, index) => index);
    const chart = await opened(
      await chartOf({series: [{measure: 'downloads', period: 'day', start: '2024-01-01', values}]}),
    );
    const seen: [number, string][] = [];
    for (let turn = 0; turn < 3; turn++) {
      seen.push([parts(chart, 'tbody tr').length, textOf(chart, '.scroll ~ button')]);
      part(chart, '.scroll ~ button')?.click();
      await chart.updateComplete;
    }
    expect(seen).to.deep.equal([
      [200, 'Show 200 more rows'],
      [400, 'Show 50 more rows'],
      [450, ''],
    ]);
  });
});
