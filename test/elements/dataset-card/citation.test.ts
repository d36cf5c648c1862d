import {expect} from '@open-wc/testing';
import {cardOf, full, shown} from './card.js';

describe('The citation of a card', () => {
  it('is what DataCite recommends', async () =>
    expect(shown(await cardOf(full), '.reference')).to.equal(
      'Carberry, Josiah; Snow Lab (2016). Snow depth (Version 2.1) [Data set]. Archive. https://doi.org/10.5555/snow',
    ));

  const uncitable: readonly [trouble: string, record: object][] = [
    ['has a title alone', {title: 'A'}],
    ['has no title', {creators: [{name: 'B'}], doi: '10.1/x'}],
  ];
  for (const [trouble, record] of uncitable)
    it(`is not offered for what ${trouble}`, async () =>
      expect((await cardOf(record)).shadowRoot?.querySelector('[part=cite]')).to.equal(null));
});
