import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/dataset-card/define.js';
import {useRecordedConsole} from './recorded-console.js';

type Card = HTMLElementTagNameMap['dataset-card'];
const description = 'Measurements of something, at some place.';
const blocksIn = (host: Element): Element[] => [...host.querySelectorAll('script[type="application/ld+json"]')];
const saidIn = (host: Element): {name?: string} => JSON.parse(blocksIn(host)[0]!.textContent) as {name?: string};
const settled = async (card: Card) => {
  await aTimeout(0);
  await card.updateComplete;
};
const cardOf = (data: object) => fixture<Card>(html`<dataset-card structured-data .data=${data}></dataset-card>`);

describe('A card with structured data', () => {
  const warnings = useRecordedConsole();

  it('has one block in its light DOM, which follows the record', async () => {
    const card = await cardOf({title: 'A', description});
    expect([blocksIn(card).length, saidIn(card).name]).to.deep.equal([1, 'A']);
    card.data = {title: 'B', description};
    await settled(card);
    expect([blocksIn(card).length, saidIn(card).name]).to.deep.equal([1, 'B']);
    expect(warnings).to.deep.equal([]);
  });

  it('does not read its block as data', async () => {
    const card = await cardOf({title: 'A', description});
    card.data = null;
    await settled(card);
    expect([card.mode, card.record]).to.deep.equal(['empty', {}]);
  });

  it('takes the block away with the attribute, or with the title', async () => {
    const card = await cardOf({title: 'A', description});
    card.removeAttribute('structured-data');
    await settled(card);
    expect(blocksIn(card)).to.deep.equal([]);
    card.structuredData = true;
    await settled(card);
    expect(blocksIn(card).length).to.equal(1);
    card.data = {doi: '10.1/a'};
    await settled(card);
    expect(blocksIn(card)).to.deep.equal([]);
  });

  it('has no block unless it is asked for', async () => {
    const card = await fixture<Card>(html`<dataset-card heading="A"></dataset-card>`);
    expect(blocksIn(card)).to.deep.equal([]);
  });

  it('has one in a copy, too, and leaves the author’s own alone', async () => {
    const card = await cardOf({title: 'A', description});
    const own = document.createElement('script');
    own.type = 'application/ld+json';
    own.text = '{"name": "own"}';
    card.prepend(own);
    card.after(card.cloneNode(true));
    const copy = card.nextElementSibling as Card;
    copy.data = {title: 'B', description};
    await settled(copy);
    expect(blocksIn(copy).map(({textContent}) => (JSON.parse(textContent) as {name: string}).name)).to.deep.equal([
      'own',
      'B',
    ]);
  });

  it('cannot be closed by a text', async () => {
    const title = '</script><script>alert(1)</script><!--';
    const card = await cardOf({title, description});
    expect(blocksIn(card)[0]!.textContent).not.to.contain('<');
    expect(saidIn(card).name).to.equal(title);
  });

  it('tells its author once that Google expects a description', async () => {
    const card = await cardOf({title: 'A'});
    card.requestUpdate();
    await settled(card);
    expect(warnings).to.deep.equal(['<dataset-card> structured-data: Google expects a description']);
    expect(saidIn(card)).not.to.have.property('description');
  });
});
