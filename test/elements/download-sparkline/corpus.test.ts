import {expect} from '@open-wc/testing';
import timeseries from '../../fixtures/corpora/timeseries.json' with {type: 'json'};
import snowpack from '../../fixtures/records/snowpack.json' with {type: 'json'};
import {chartOf, labelOf, parts, texts, textOf, warningsOf} from './parts.js';

const broken = new Set(['bad-date', 'formats', 'two-same-day']);

const daily = (length: number): [string, number][] =>
  Array.from({length}, (_, day) => [new Date(86_400_000 * (16_000 + day)).toISOString().slice(0, 10), day % 97]);

describe('Hard series', () => {
  for (const item of timeseries.items)
    it(`draws ${item.id} without a hole`, async () => {
      const points = item.gen === undefined ? item.d : daily(item.gen);
      const told = await warningsOf(async () => {
        const chart = await chartOf({series: [{measure: 'downloads', period: 'day', points}]});
        const drawn = parts(chart, 'path')
          .map((path) => path.getAttribute('d'))
          .join('');
        const all = drawn + labelOf(chart) + texts(chart, '.plot').join('');
        expect(all).not.to.match(/NaN|undefined|Infinity|Invalid/);
        expect(chart.mode).to.equal(item.id === 'empty' || item.id === 'bad-date' ? 'empty' : 'ready');
      });
      expect(told !== '').to.equal(broken.has(item.id));
    });

  it('draws a real series with its gaps', async () => {
    const chart = await chartOf(snowpack);
    expect(labelOf(chart)).to.contain(
      'This line chart shows downloads per month from June 2021 to September 2025; 8 values are unknown. The line goes up and down between 0 in January 2025 and 448 in March 2023, and ends at 26 in September 2025.',
    );
    expect(textOf(chart, '.provenance')).to.equal('Source: DataCite');
  });
});

describe('A million values', () => {
  it('are drawn with paths that a page can hold', async () => {
    const values = Float64Array.from({length: 1e6}, (_, hour) => Math.round(hour / 500 + 100 * Math.sin(hour)));
    const data = {series: [{measure: 'downloads', period: 'hour', start: '1912-10-21T00', values}]};
    await chartOf(data);
    const chart = await chartOf({...data});
    expect(
      parts(chart, 'path')
        .map((path) => path.getAttribute('d')!.length)
        .every((length) => length < 200_000),
    ).to.be.true;
  });
});
