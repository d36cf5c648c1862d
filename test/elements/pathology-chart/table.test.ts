import {expect} from '@open-wc/testing';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import {chartOf, counts, part, parts, record, texts} from './parts.js';

async function opened(data: unknown): Promise<PathologyChart> {
  const chart = await chartOf(data);
  part(chart, '[part="details"]')!.setAttribute('open', '');
  await new Promise((resolve) => setTimeout(resolve));
  await chart.updateComplete;
  return chart;
}
const lines = (chart: PathologyChart) =>
  parts(chart, 'tr').map((row) => [...row.children].map((cell) => cell.textContent.trim()));

describe('The table behind the chart', () => {
  it('is not made before it is opened', async () => expect(part(await chartOf(record), 'table')).to.equal(null));
  it('has every column, units in its head and a dash for the unknown', async () =>
    expect(lines(await opened(record))).to.deep.equal([
      ['pathology', 'note', 'annotated volumes', 'prevalence (%)'],
      ['Nodule', 'round', '4,210', '26.8'],
      ['Mass', '—', '0', '—'],
      ['Fracture', 'old', '1,520', '9.7'],
    ]));
  it('says the numbers that stand beside the bars', async () => {
    const chart = await opened(record);
    expect(
      lines(chart)
        .slice(1)
        .map((line) => line[2]),
    ).to.deep.equal(texts(chart, '.value'));
  });
  it('has the rows that the limit leaves out', async () => {
    const chart = await opened(record);
    chart.limit = 1;
    await chart.updateComplete;
    expect(lines(chart).map(([name, , volumes]) => [name, volumes])).to.deep.equal([
      ['pathology', 'annotated volumes'],
      ['Nodule', '4,210'],
      ['Other (2)', '1,520'],
      ['Mass', '0'],
      ['Fracture', '1,520'],
    ]);
  });
  it('stands in the order of the bars', async () => {
    const chart = await opened(record);
    chart.sort = 'ascending';
    await chart.updateComplete;
    expect(texts(chart, 'tbody th')).to.deep.equal(texts(chart, '.name'));
  });
  it('carries the provenance', async () =>
    expect(part(await opened(record), '.scroll')!.getAttribute('aria-label')).to.equal(
      'Findings: annotated volumes. Source: The story · Nov 23, 2026 · illustrative figures',
    ));
  it('tells equal names apart', async () =>
    expect(lines(await opened(counts(['A', 1], ['A', 2])))).to.deep.equal([
      ['category', 'volumes'],
      ['A', '1'],
      ['A (2)', '2'],
    ]));
  it('shows 200 rows at a time', async () => {
    const chart = await opened(
      counts(...Array.from({length: 450}, (_, index): [string, number] => [`F${index}`, index])),
    );
    const button = () => part(chart, '.scroll ~ button');
    const seen = async () => {
      const label = button()?.textContent ?? '';
      button()?.click();
      await chart.updateComplete;
      return [label, parts(chart, 'tbody tr').length];
    };
    expect(parts(chart, 'tbody tr')).to.have.length(200);
    expect(await seen()).to.deep.equal(['Show 200 more rows', 400]);
    expect(await seen()).to.deep.equal(['Show 51 more rows', 451]);
    expect(button()).to.equal(null);
  });
});
