import {expect, html} from '@open-wc/testing';
import type {DatasetTable} from '../../../src/elements/dataset-table/dataset-table.js';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {drawn, part, parts, settled, textOf} from '../drawn.js';
import {counts, lines, record, tableOf} from './parts.js';

describe('The table', () => {
  const warnings = useRecordedConsole();

  it('has every column, units in its head and a dash for the unknown', async () => {
    expect(lines(await tableOf(record))).to.deep.equal([
      ['pathology', 'volumes', 'prevalence (%)', 'note'],
      ['Nodule', '421', '26.8', 'round'],
      ['Mass', '—', '9.7', '—'],
      ['Fracture', '1,520', '9.7', 'old'],
      ['Effusion', '0', '−1', 'äußere'],
    ]);
  });

  it('has title, caption and source', async () => {
    const table = await tableOf(record);
    expect(['.title', '.caption', '.provenance'].map((name) => textOf(table, name))).to.deep.equal([
      'Findings',
      'By two readers.',
      'Source: The story · Nov 23, 2026 · illustrative figures',
    ]);
    expect(part(table, '.scroll')!.getAttribute('aria-label')).to.equal(
      'Findings. Source: The story · Nov 23, 2026 · illustrative figures',
    );
  });

  it('has those that its author gives instead', async () => {
    const table = await drawn(
      html`<dataset-table .data=${record} heading="Mine" caption="By us." source-name="Us"></dataset-table>`,
    );
    expect(['.title', '.caption', '.provenance'].map((name) => textOf(table, name))).to.deep.equal([
      'Mine',
      'By us.',
      'Source: Us · Nov 23, 2026 · illustrative figures',
    ]);
  });

  it('does without what nobody gives', async () => {
    const table = await tableOf(counts(['A', 1]));
    expect([part(table, '.title'), part(table, '.caption')]).to.deep.equal([null, null]);
    expect(textOf(table, 'thead th')).to.equal('category');
  });

  it('is named by the record where its categories have no title', async () => {
    expect(textOf(await tableOf({title: 'Scans', ...counts(['A', 1])}), '.title')).to.equal('Scans');
  });

  it('is made of attributes alone', async () => {
    const table = await drawn(html`<dataset-table categories="A: 3; B:" measure="volumes"></dataset-table>`);
    expect(lines(table)).to.deep.equal([
      ['category', 'volumes'],
      ['A', '3'],
      ['B', '—'],
    ]);
    const unnamed = await drawn(html`<dataset-table categories="A: 3"></dataset-table>`);
    expect(lines(unnamed)[0]).to.deep.equal(['category', 'value']);
  });

  it('is made of a table inside the tag', async () => {
    const table = await drawn(
      html`<dataset-table
        ><table>
          <tr>
            <th>site</th>
            <th>n (mm)</th>
          </tr>
          <tr>
            <td>Basel</td>
            <td>1,200</td>
          </tr>
        </table></dataset-table
      >`,
    );
    await settled(table);
    expect(lines(table)).to.deep.equal([
      ['site', 'n (mm)'],
      ['Basel', '1,200'],
    ]);
  });

  it('brings 200 rows at a time', async () => {
    const rows = Array.from({length: 450}, (_, index) => [`F${index}`, index] as const);
    const table = await tableOf(counts(...rows));
    const more = () => part(table, '.scroll + button');
    const seen = async () => {
      const label = more()!.textContent;
      more()!.click();
      await settled(table);
      return [label, parts(table, 'tbody tr').length];
    };
    expect(parts(table, 'tbody tr')).to.have.length(200);
    expect(await seen()).to.deep.equal(['Show 200 more rows', 400]);
    expect(await seen()).to.deep.equal(['Show 50 more rows', 450]);
    expect(more()).to.be.null;
  });

  it('keeps its head in sight while its rows scroll', async () => {
    const rows = Array.from({length: 60}, (_, index) => [`F${index}`, index] as const);
    const table = await tableOf(counts(...rows));
    const [box, head] = [part(table, '.scroll')!, part(table, 'thead th')!];
    box.scrollTop = 300;
    expect(box.scrollTop).to.equal(300);
    expect(head.getBoundingClientRect().top).to.be.closeTo(box.getBoundingClientRect().top, 1);
    expect(getComputedStyle(head).backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
  });

  it('scrolls sideways in its own box', async () => {
    const columns = Array.from({length: 12}, (_, index) => ({key: `c${index}`, label: `measure ${index}`}));
    const page = await drawn(html`<div><dataset-table></dataset-table></div>`);
    page.style.inlineSize = '320px';
    const table = page.firstElementChild as DatasetTable;
    table.data = {
      categories: {columns, rows: [Object.fromEntries([['name', 'A'], ...columns.map(({key}) => [key, 1e9])])]},
    };
    await settled(table);
    const box = part(table, '.scroll')!;
    expect(page.scrollWidth).to.equal(320);
    expect(box.scrollWidth).to.be.above(box.clientWidth);
    expect(box.tabIndex).to.equal(0);
  });

  for (const [name, data] of [
    ['no rows', {categories: {columns: [{key: 'n', label: 'n'}], rows: []}}],
    ['no categories', {title: 'Scans'}],
  ] as const)
    it(`is a plain word where there are ${name}`, async () => {
      const table = await tableOf(data);
      expect([table.mode, textOf(table, '.notice')]).to.deep.equal(['empty', 'No data yet']);
    });

  it('is still there, without what could not be read, and says so', async () => {
    const table = await drawn(html`<dataset-table categories="A: 3; B"></dataset-table>`);
    expect(lines(table)).to.have.length(3);
    expect(textOf(table, 'li')).to.equal('categories[1]: expected a name, a colon and a number, got "B"');
    expect(warnings).to.have.lengthOf(1);
  });
});
