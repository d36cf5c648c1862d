import {aTimeout, expect, oneEvent} from '@open-wc/testing';
import type {DatasetCard} from '../../../src/elements/dataset-card/dataset-card.js';
import {cardOf, full, shown} from './card.js';

function withClipboard(clipboard: object | undefined): void {
  before(() => Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true}));
  after(() => Reflect.deleteProperty(navigator, 'clipboard'));
}

const button = (card: Element, selector: string) => card.shadowRoot!.querySelector<HTMLButtonElement>(selector)!;

async function opened(): Promise<DatasetCard> {
  const card = await cardOf(full);
  button(card, '[part=cite]').click();
  await card.updateComplete;
  return card;
}

/** Presses Copy; resolves when the reader has been told. */
async function copied(card: DatasetCard): Promise<void> {
  button(card, '.citation button').click();
  await aTimeout(0);
  await card.updateComplete;
}

describe('The citation', () => {
  it('stays behind its switch until it is asked for', async () => {
    const card = await cardOf(full);
    const panel = card.shadowRoot!.querySelector<HTMLElement>('.citation')!;
    const cite = button(card, '[part=cite]');
    expect([panel.offsetHeight, cite.ariaExpanded]).to.deep.equal([0, 'false']);
    cite.click();
    await card.updateComplete;
    expect(panel.offsetHeight).to.be.above(20);
    expect(cite.ariaExpanded).to.equal('true');
    cite.click();
    await card.updateComplete;
    expect(panel.offsetHeight).to.equal(0);
  });

  describe('with a clipboard', () => {
    const written: string[] = [];
    withClipboard({writeText: (text: string) => Promise.resolve(void written.push(text))});

    it('is copied, said and told', async () => {
      const card = await opened();
      const told = oneEvent(card, 'dataset-copy');
      await copied(card);
      const {detail, bubbles, composed} = (await told) as CustomEvent<{text: string}>;
      expect(written).to.deep.equal([shown(card, '.reference')]);
      expect(detail).to.deep.equal({text: written[0], format: 'datacite'});
      expect([bubbles, composed]).to.deep.equal([true, true]);
      expect(shown(card, '[role=status].status')).to.equal('Copied.');
    });

    it('that has changed since is not called copied', async () => {
      const card = await opened();
      await copied(card);
      card.setAttribute('heading', 'Ice');
      await card.updateComplete;
      expect(shown(card, '.status')).to.equal('');
    });
  });

  const refusals: readonly [name: string, clipboard: object | undefined][] = [
    ['that says no', {writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError'))}],
    ['that is missing', undefined],
  ];
  for (const [name, clipboard] of refusals)
    describe(`with a clipboard ${name}`, () => {
      withClipboard(clipboard);
      it('is selected for the reader, who is told the keys', async () => {
        const card = await opened();
        let events = 0;
        card.addEventListener('dataset-copy', () => events++);
        await copied(card);
        expect(getSelection()?.toString().trim()).to.equal(shown(card, '.reference'));
        expect(shown(card, '.status')).to.equal('Press Ctrl+C to copy it.');
        expect(events).to.equal(0);
      });
    });

  describe('on a Mac', () => {
    withClipboard(undefined);
    before(() => Object.defineProperty(navigator, 'platform', {value: 'MacIntel', configurable: true}));
    after(() => Reflect.deleteProperty(navigator, 'platform'));
    it('is copied with other keys', async () => {
      const card = await opened();
      await copied(card);
      expect(shown(card, '.status')).to.equal('Press ⌘C to copy it.');
    });
  });
});
