import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {part, parts, settled} from '../drawn.js';
import {counts, pressed, record, tableOf} from './parts.js';

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
  for (const press of names) await sendKeys({press});
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
    await keys(table, 'ArrowUp');
    expect(read(table)).to.deep.equal([]);
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
    await keys(table, 'ArrowRight', 'End');
    expect(read(table)).to.deep.equal([]);
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
