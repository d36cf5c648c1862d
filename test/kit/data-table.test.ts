import {expect, fixture, html} from '@open-wc/testing';
import {dataTableView} from '../../src/kit/data-table.js';

const columns = [
  {label: 'site', numeric: false},
  {label: 'n', numeric: true},
  {label: 'note', numeric: false},
];

const tableOf = (
  ...more: Parameters<typeof dataTableView> extends [unknown, unknown, unknown, ...infer Rest] ? Rest : never
) =>
  fixture(
    html`<div>
      ${dataTableView(
        'Sites',
        columns,
        [
          ['Basel', '3', 'first'],
          ['<b>Chur</b>', '—', ''],
        ],
        ...more,
      )}
    </div>`,
  );

describe('A data table', () => {
  it('has heads for its columns and rows', async () => {
    const box = await tableOf();
    const heads = [...box.querySelectorAll('th')].map((head) => [head.scope, head.textContent.trim()]);
    expect(heads).to.deep.equal([
      ['col', 'site'],
      ['col', 'n'],
      ['col', 'note'],
      ['row', 'Basel'],
      ['row', '<b>Chur</b>'],
    ]);
  });

  it('aligns numbers, heads and cells', async () => {
    const box = await tableOf();
    expect([...box.querySelectorAll('.number')].map((cell) => cell.textContent.trim())).to.deep.equal(['n', '3', '—']);
  });

  it('scrolls in a box that keys can reach, by its name', async () => {
    const box = (await tableOf()).querySelector('[role=region]');
    expect([box?.getAttribute('tabindex'), box?.getAttribute('aria-label')]).to.deep.equal(['0', 'Sites']);
  });

  it('has no button when all rows are there', async () => {
    expect((await tableOf()).querySelector('button')).to.be.null;
  });

  it('brings more rows by a button', async () => {
    let shown = 0;
    const box = await tableOf({label: 'Show 5 more rows', show: () => shown++});
    const button = box.querySelector('button')!;
    button.click();
    expect([button.textContent, shown]).to.deep.equal(['Show 5 more rows', 1]);
  });

  it('is accessible', async () => {
    await expect(await tableOf()).to.be.accessible();
  });
});
