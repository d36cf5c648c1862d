import {expect} from '@open-wc/testing';
import {cardOf, full} from './card.js';

const languagesIn = (card: Element, selector: string) =>
  Array.from(card.shadowRoot!.querySelectorAll(selector), (each) => each.getAttribute('lang'));

describe('The language of a card’s words', () => {
  it('marks title and keywords, and nothing that is ours', async () => {
    const card = await cardOf({...full, language: 'pt-BR'});
    expect(languagesIn(card, '.title')).to.deep.equal(['pt-BR']);
    expect(languagesIn(card, '.keywords bdi')).to.deep.equal(['pt-BR', 'pt-BR']);
    expect(languagesIn(card, '.meta, .count, .view')).not.to.include('pt-BR');
  });

  it('is not that of a title that the page gives', async () => {
    const card = await cardOf({...full, language: 'pt-BR'});
    card.heading = 'Depth of snow';
    await card.updateComplete;
    expect(languagesIn(card, '.title')).to.deep.equal([null]);
  });

  it('is not marked where nobody told it', async () => {
    expect(languagesIn(await cardOf(full), '.title, .keywords bdi')).to.deep.equal([null, null, null]);
  });
});
