import {expect} from '@open-wc/testing';
import {typed} from '../../kit/keyboard.js';
import {part, parts, settled} from '../drawn.js';
import {counts, names, pressed, record, tableOf} from './parts.js';

const read = (table: Element) => parts(table, 'tr.read').map((row) => row.querySelector('th')!.textContent.trim());
const toldBy = (table: Element): unknown[] => {
  const told: unknown[] = [];
  table.addEventListener('dataset-highlight', (event) => told.push((event as CustomEvent<unknown>).detail));
  return told;
};
async function point(table: Element, type: string, selector: string): Promise<void> {
  part(table, selector)!.dispatchEvent(new PointerEvent(type, {bubbles: true, composed: true}));
  await settled(table);
}
async function keys(table: Element, ...names: string[]): Promise<void> {
  await typed(...names);
  await settled(table);
}

describe('A row of the table', () => {
  it('is marked when a script says so, by its place in the record', async () => {
    const table = await tableOf(record);
    expect(read(table)).to.deep.equal([]);
    const told = toldBy(table);
    table.highlight = 2;
    await pressed(table, 0);
    expect(read(table)).to.deep.equal(['Fracture']);
    table.highlight = -1;
    await settled(table);
    expect(read(table)).to.deep.equal([]);
    expect(told).to.deep.equal([]);
  });

  it('is marked under the pointer, and told by its place in the record', async () => {
    const table = await tableOf(record);
    await pressed(table, 0);
    const told = toldBy(table);
    await point(table, 'pointerover', 'tbody tr:nth-child(2) td bdi');
    expect(read(table)).to.deep.equal(['Fracture']);
    await point(table, 'pointerover', 'tbody tr:nth-child(2) th');
    await point(table, 'pointerover', 'thead button');
    expect(read(table)).to.deep.equal([]);
    expect(told).to.deep.equal([
      {name: 'Fracture', index: 2},
      {name: null, index: -1},
    ]);
  });

  it('is let go of when the pointer leaves', async () => {
    const table = await tableOf(record);
    await point(table, 'pointerover', 'tbody tr');
    table.dispatchEvent(new PointerEvent('pointerleave'));
    await settled(table);
    expect(read(table)).to.deep.equal([]);
  });

  it('is come to with the arrow keys, and let go of with the focus', async () => {
    const table = await tableOf(record);
    const told = toldBy(table);
    part(table, '.scroll')!.focus();
    await keys(table, 'ArrowDown', 'ArrowDown');
    expect(read(table)).to.deep.equal(['Mass']);
    await keys(table, 'ArrowUp', 'ArrowUp');
    expect(read(table)).to.deep.equal(['Nodule']);
    part(table, '.scroll')!.blur();
    await settled(table);
    expect(read(table)).to.deep.equal([]);
    expect(told).to.have.length(4);
  });

  it('leaves other keys, and those on buttons, to the page', async () => {
    const table = await tableOf(record);
    parts(table, 'thead button')[0]!.focus();
    await keys(table, 'ArrowDown');
    part(table, '.scroll')!.focus();
    await keys(table, 'ArrowRight', 'PageDown', 'Enter');
    expect(read(table)).to.deep.equal([]);
  });

  it('is come to by Home and End, let go of with Escape', async () => {
    const table = await tableOf(record);
    part(table, '.scroll')!.focus();
    await keys(table, 'End');
    const [last] = read(table);
    await keys(table, 'Home');
    expect([read(table)[0], last]).to.deep.equal(['Nodule', names(table).at(-1)]);
    await keys(table, 'Escape');
    expect(read(table)).to.deep.equal([]);
  });

  it('is come to by its size: of the column that the rows are sorted by, else of the first with numbers', async () => {
    const table = await tableOf(record);
    part(table, '.scroll')!.focus();
    await keys(table, 'Shift+ArrowUp');
    const first = read(table);
    await keys(table, 'Shift+ArrowDown');
    expect([first, read(table)]).to.deep.equal([['Fracture'], ['Effusion']]);
    await pressed(table, 2);
    part(table, '.scroll')!.focus();
    await keys(table, 'Shift+ArrowUp');
    expect(read(table)).to.deep.equal(['Nodule']);
  });

  it('is brought into sight, below the head', async () => {
    const rows = Array.from({length: 60}, (_, index) => [`F${index}`, index] as const);
    const table = await tableOf(counts(...rows));
    const box = part(table, '.scroll')!;
    box.focus();
    await keys(table, 'ArrowDown');
    box.scrollTop = 400;
    await keys(table, 'ArrowDown');
    expect(read(table)).to.deep.equal(['F1']);
    const head = part(table, 'thead')!.getBoundingClientRect();
    expect(part(table, 'tr.read')!.getBoundingClientRect().top).to.be.at.least(head.bottom - 1);
  });

  it('is forgotten when newer data has fewer', async () => {
    const table = await tableOf(record);
    await point(table, 'pointerover', 'tbody tr:nth-child(4)');
    const told = toldBy(table);
    table.data = counts(['A', 1]);
    await settled(table);
    expect(told).to.deep.equal([{name: null, index: -1}]);
  });
});
