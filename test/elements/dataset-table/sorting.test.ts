import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {part, parts, settled, textOf} from '../drawn.js';
import {counts, names, pressed, record, tableOf} from './parts.js';

const sorts = (table: Element) => parts(table, 'thead th').map((head) => head.getAttribute('aria-sort'));

describe('Sorting the table', () => {
  useRecordedConsole();

  it('begins with the record’s order', async () => {
    const table = await tableOf(record);
    expect(names(table)).to.deep.equal(['Nodule', 'Mass', 'Fracture', 'Effusion']);
    expect(sorts(table)).to.deep.equal(['none', 'none', 'none', 'none']);
  });

  it('goes up, down, and back to the record’s order, the unknown last both ways', async () => {
    const table = await tableOf(record);
    await pressed(table, 1);
    expect(names(table)).to.deep.equal(['Effusion', 'Nodule', 'Fracture', 'Mass']);
    expect(sorts(table)).to.deep.equal(['none', 'ascending', 'none', 'none']);
    await pressed(table, 1);
    expect(names(table)).to.deep.equal(['Fracture', 'Nodule', 'Effusion', 'Mass']);
    expect(sorts(table)[1]).to.equal('descending');
    await pressed(table, 1);
    expect(names(table)).to.deep.equal(['Nodule', 'Mass', 'Fracture', 'Effusion']);
    expect(sorts(table)[1]).to.equal('none');
  });

  it('begins anew with another column', async () => {
    const table = await tableOf(record);
    await pressed(table, 1, 2);
    await pressed(table, 2);
    expect(sorts(table)).to.deep.equal(['none', 'none', 'ascending', 'none']);
  });

  it('leaves equal ones as they were, both ways', async () => {
    const table = await tableOf(record);
    await pressed(table, 2);
    expect(names(table)).to.deep.equal(['Effusion', 'Mass', 'Fracture', 'Nodule']);
    await pressed(table, 2);
    expect(names(table)).to.deep.equal(['Nodule', 'Mass', 'Fracture', 'Effusion']);
  });

  it('takes names and text as a dictionary of the page’s language does', async () => {
    const table = await tableOf(record);
    await pressed(table, 3);
    expect(names(table)).to.deep.equal(['Effusion', 'Fracture', 'Nodule', 'Mass']);
    const numbered = await tableOf(counts(['Site 10', 1], ['Site 9', 2], ['', 3]));
    await pressed(numbered, 0);
    expect(names(numbered)).to.deep.equal(['Site 9', 'Site 10', '—']);
    await pressed(numbered, 0);
    expect(names(numbered)).to.deep.equal(['Site 10', 'Site 9', '—']);
  });

  it('puts text after numbers', async () => {
    const table = await tableOf(counts(['A', 'many'], ['B', 3], ['C', 'few'], ['D', 20], ['E', null]));
    await pressed(table, 1);
    expect(names(table)).to.deep.equal(['B', 'D', 'C', 'A', 'E']);
  });

  it('says what it did', async () => {
    const table = await tableOf(record);
    await pressed(table, 2);
    expect(textOf(table, '.actions [role=status]')).to.equal('Sorted by prevalence, ascending.');
    await pressed(table, 0, 2);
    expect(textOf(table, '.actions [role=status]')).to.equal('Sorted by pathology, descending.');
    await pressed(table, 0);
    expect(textOf(table, '.actions [role=status]')).to.equal('In the original order.');
  });

  it('works by keys alone, and keeps the focus', async () => {
    const table = await tableOf(counts(['B', 1], ['A', 2]));
    const head = parts(table, 'thead button')[0]!;
    head.focus();
    await sendKeys({press: 'Enter'});
    await settled(table);
    expect(names(table)).to.deep.equal(['A', 'B']);
    expect(table.shadowRoot!.activeElement).to.equal(head);
    expect(textOf(table, '.actions [role=status]')).to.equal('Sorted by category, ascending.');
  });

  it('keeps the names of equal rows apart as in the record', async () => {
    const table = await tableOf(counts(['A', 2], ['A', 1]));
    await pressed(table, 1);
    expect(names(table)).to.deep.equal(['A (2)', 'A']);
  });

  it('holds for new data, and falls back to its order where there is no such column', async () => {
    const table = await tableOf(record);
    await pressed(table, 3);
    table.data = counts(['B', 1], ['A', 2]);
    await settled(table);
    expect(names(table)).to.deep.equal(['B', 'A']);
    await pressed(table, 1, 2);
    table.data = counts(['B', 1], ['A', 2], ['C', 3]);
    await settled(table);
    expect(names(table)).to.deep.equal(['C', 'A', 'B']);
  });

  it('puts 10,000 rows in order', async () => {
    const rows = Array.from({length: 10_000}, (_, index) => [`F${index}`, (index * 7919) % 1000] as const);
    const table = await tableOf(counts(...rows));
    expect(part(table, 'tbody tr:nth-child(201)')).to.be.null;
    await pressed(table, 1);
    expect(names(table)[0]).to.equal('F0');
  });
});
