import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {cardOf, full, shown} from './card.js';

/** Elements that take room but have nothing in them. */
function emptyBoxes(card: Element): string[] {
  const boxes = card.shadowRoot?.querySelectorAll<HTMLElement>(
    '.card *:not(svg, svg *, img, slot, :empty[role=status])',
  );
  return [...(boxes ?? [])]
    .filter((box) => box.textContent.trim() === '' && !box.querySelector('svg, img, slot') && box.offsetHeight > 0)
    .map(({outerHTML}) => outerHTML);
}

describe('A card with holes in its record', () => {
  it('shows no undefined, no separator at an end and no empty box, whatever is missing', async () => {
    const names = Object.keys(full);
    const card = await cardOf(full);
    await fc.assert(
      fc.asyncProperty(fc.subarray(names), async (kept) => {
        card.data = Object.fromEntries(
          Object.entries(full).filter(([name]) => kept.includes(name) || name === 'sources'),
        );
        await card.updateComplete;
        expect(shown(card)).not.to.match(/undefined|null|NaN|\[object/);
        for (const part of ['.meta', '.provenance', '.creators', '.keywords'])
          expect(shown(card, part)).not.to.match(/^·|·$|^,|,$|· ·/);
        expect(emptyBoxes(card)).to.deep.equal([]);
      }),
      {numRuns: 200},
    );
  });

  it('is a card as soon as there is a title, a DOI, a creator or a figure', async () => {
    for (const data of [{title: 'A'}, {doi: '10.5555/a'}, {creators: [{name: 'A'}]}, {usage: {downloads: {value: 0}}}])
      expect((await cardOf(data)).mode).to.equal('ready');
  });

  it('is none with less', async () => {
    for (const data of [{}, {publicationYear: 2000}, {creators: []}, {usage: {downloads: {value: null}}}])
      expect((await cardOf(data)).mode).to.equal('empty');
  });

  it('stands for itself by the first letter of the first author, else of the title, else by nothing', async () => {
    const initial = async (data: object) => shown(await cardOf({doi: '10.5555/a', ...data}), '.initial');
    expect(await initial(full)).to.equal('C');
    expect(await initial({title: '“élan”'})).to.equal('É');
    expect(await initial({title: 'x', creators: [{name: '李, 小龙'}]})).to.equal('李');
    const card = await cardOf({doi: '10.5555/a', title: '…'});
    expect(card.shadowRoot?.querySelector('.mark')).to.equal(null);
  });
});
