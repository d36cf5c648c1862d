import {expect} from '@open-wc/testing';
import {chartFrom, chartOf, counts, part, parts, record, rowTexts, textOf, texts, warningsOf} from './parts.js';

const many = counts(...Array.from({length: 20}, (_, index): [string, number] => [`F${index + 1}`, 20 - index]));

describe('Attributes of the chart', () => {
  it('draw the first column of numbers unless told', async () => {
    const chart = await chartOf(record);
    expect(textOf(chart, '.subtitle')).to.equal('annotated volumes');
    expect(rowTexts(chart)).to.deep.equal(['Nodule 4,210', 'Mass 0', 'Fracture 1,520']);
  });
  for (const measure of ['prevalence', 'Prevalence '])
    it(`draw the measure that “${measure}” names, with its unit`, async () => {
      const chart = await chartOf(record);
      chart.measure = measure;
      await chart.updateComplete;
      expect(textOf(chart, '.subtitle')).to.equal('prevalence (%)');
      expect(rowTexts(chart)).to.deep.equal(['Nodule 26.8%', 'Mass —', 'Fracture 9.7%']);
    });
  for (const [name, value, words] of [
    ['measure', 'kappa', 'measure: expected volumes or prevalence, got "kappa"'],
    ['measure', 'note', 'measure: expected volumes or prevalence, got "note"'],
    ['sort', 'up', 'sort: expected none or descending or ascending or name, got "up"'],
    ['limit', '-3', 'limit: expected a whole number or all, got "-3"'],
  ] as const)
    it(`complain of ${name} “${value}” and draw as if it were not there`, async () => {
      const chart = await chartOf(record);
      const told = await warningsOf(async () => {
        chart.setAttribute(name, value);
        await chart.updateComplete;
      });
      expect(told).to.have.length(1);
      expect(told[0]).to.contain(words);
      expect(textOf(chart, '.notice')).to.contain(words);
      expect(rowTexts(chart)).to.deep.equal(['Nodule 4,210', 'Mass 0', 'Fracture 1,520']);
    });
  it('put the bars in order, and back again when removed', async () => {
    const chart = await chartOf(record);
    chart.setAttribute('sort', 'ascending');
    await chart.updateComplete;
    expect(texts(chart, '.name')).to.deep.equal(['Mass', 'Fracture', 'Nodule']);
    chart.removeAttribute('sort');
    await chart.updateComplete;
    expect(texts(chart, '.name')).to.deep.equal(['Nodule', 'Mass', 'Fracture']);
  });
  it('draw twelve bars and the sum of the others', async () => {
    const chart = await chartOf(many);
    expect(rowTexts(chart)).to.have.length(13);
    expect(rowTexts(chart).at(-1)).to.equal('Other (8) 36');
    expect(parts(chart, '.bar')).to.have.length(13);
    expect(parts(chart, '.bar').at(-1)!.closest('.other') !== null).to.be.true;
  });
  for (const limit of ['all', '0', 0, '20'])
    it(`draw every bar with limit ${JSON.stringify(limit)}`, async () => {
      const chart = await chartOf(many);
      chart.limit = limit;
      await chart.updateComplete;
      expect(parts(chart, '.bar')).to.have.length(20);
      expect(part(chart, '.other')).to.equal(null);
    });
  it('say how many more there are where a sum would not be true', async () => {
    const chart = await chartOf(record);
    chart.measure = 'prevalence';
    chart.limit = 1;
    await chart.updateComplete;
    expect(rowTexts(chart)).to.deep.equal(['Nodule 26.8%']);
    expect(textOf(chart, '.left')).to.equal('and 2 more in the table');
  });
  it('are enough without a record', async () => {
    const chart = await chartFrom('<pathology-chart categories="Nodule: 4,210; Mass: 0; Cyst:"></pathology-chart>');
    expect(rowTexts(chart)).to.deep.equal(['Nodule 4,210', 'Mass 0', 'Cyst —']);
    expect(textOf(chart, '.subtitle')).to.equal('value');
    chart.measure = 'volumes';
    await chart.updateComplete;
    expect(textOf(chart, '.subtitle')).to.equal('volumes');
    expect(part(chart, '.notice')).to.equal(null);
  });
  it('leave the record’s categories alone when they hold none', async () => {
    const chart = await chartOf(record);
    chart.categories = ' ; ';
    await chart.updateComplete;
    expect(rowTexts(chart)).to.have.length(3);
  });
  it('win over the title, caption and source of the record', async () => {
    const chart = await chartOf(record);
    expect([textOf(chart, '.title'), textOf(chart, '.caption')]).to.deep.equal(['Findings', 'By two readers.']);
    Object.assign(chart, {heading: 'Mine', caption: 'My words', sourceName: 'Me', kind: 'derived'});
    await chart.updateComplete;
    expect([textOf(chart, '.title'), textOf(chart, '.caption')]).to.deep.equal(['Mine', 'My words']);
    expect(textOf(chart, '.provenance')).to.equal('Source: Me · Nov 23, 2026 · derived figures');
  });
  it('fall back on the title of the dataset', async () =>
    expect(textOf(await chartOf({title: 'Scans', ...counts(['A', 1])}), '.title')).to.equal('Scans'));
});

describe('Ways into the chart', () => {
  const json = JSON.stringify(counts(['A', 1], ['B', 2]));
  const table = '<table><tr><th>f<th>volumes<tr><td>A<td>1<tr><td>B<td>2</table>';
  const csv = encodeURIComponent('f,volumes\nA,1\nB,2\n');
  for (const [way, markup] of [
    ['a script child', `<pathology-chart><script type="application/json">${json}</script></pathology-chart>`],
    ['a table child', `<pathology-chart>${table}</pathology-chart>`],
  ] as const)
    it(`are ${way}`, async () => expect(rowTexts(await chartFrom(markup))).to.deep.equal(['A 1', 'B 2']));
  for (const [way, query] of [
    ['JSON', `body=${encodeURIComponent(json)}`],
    ['CSV', `type=text/csv&body=${csv}`],
  ] as const)
    it(`are an address of ${way}`, async () => {
      const chart = document.createElement('pathology-chart');
      const loaded = new Promise((resolve) => chart.addEventListener('dataset-load', resolve));
      chart.src = `/mock/json?${query}`;
      document.body.append(chart);
      await loaded;
      expect(rowTexts(chart)).to.deep.equal(['A 1', 'B 2']);
      chart.remove();
    });
});
