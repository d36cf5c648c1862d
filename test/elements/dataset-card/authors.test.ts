import {expect} from '@open-wc/testing';
import {spokenName} from '../../../src/kit/names.js';
import {corpus} from '../../model/corpus.js';
import {cardOf, link, shown} from './card.js';

const names = (await corpus<{n: string}>('names')).map(({n}) => n).filter(Boolean);

describe('The authors of a card', () => {
  const spoken: readonly [given: string, text: string][] = [
    ['Draelos, Rachel Lea', 'Rachel Lea Draelos'],
    ['King, Martin Luther, Jr.', 'Martin Luther King, Jr.'],
    ['Barnes and Noble, Inc.', 'Barnes and Noble, Inc.'],
    ['Doe, J.; Roe, R.', 'Doe, J.; Roe, R.'],
    ['World Health Organization', 'World Health Organization'],
    ['李, 小龙', '李小龙'],
    ['Doe,', 'Doe,'],
  ];
  for (const [given, text] of spoken)
    it(`“${given}” is read as “${text}”`, () => expect(spokenName({name: given})).to.equal(text));

  it('are read from family and given name where the record has them', () =>
    expect(spokenName({name: 'R. L. D.', familyName: 'Draelos', givenName: 'Rachel'})).to.equal('Rachel Draelos'));

  it('are left as they are where they are organisations', () =>
    expect(spokenName({name: 'Snow, Ice and Water', nameType: 'Organizational'})).to.equal('Snow, Ice and Water'));

  for (const name of names)
    it(`keep every word of ${name}`, async () => {
      const card = await cardOf({creators: [{name}]});
      for (const word of name.split(/, ?/)) expect(shown(card, '.creators')).to.contain(word);
    });

  it('are joined as the language does', async () => {
    const card = await cardOf({creators: [{name: 'A'}, {name: 'B'}, {name: 'C'}]});
    expect(shown(card, '.creators')).to.equal('A, B, and C');
    card.lang = 'de';
    card.requestUpdate();
    await card.updateComplete;
    expect(shown(card, '.creators')).to.equal('A, B und C');
  });

  it('beyond the third wait behind a button, and fold again', async () => {
    const card = await cardOf({creators: Array.from('ABCDEFG').map((name) => ({name}))});
    const button = card.shadowRoot!.querySelector<HTMLButtonElement>('.creators button')!;
    expect(shown(card, '.creators')).to.equal('A, B, C and 4 more');
    expect(button.ariaExpanded).to.equal('false');
    button.focus();
    button.click();
    await card.updateComplete;
    expect(shown(card, '.creators')).to.equal('A, B, C, D, E, F, and G show fewer');
    expect(button.ariaExpanded).to.equal('true');
    expect(card.shadowRoot!.activeElement).to.equal(button);
    button.click();
    await card.updateComplete;
    expect(shown(card, '.creators')).to.equal('A, B, C and 4 more');
  });

  it('have their ORCID iD beside them, by name', async () => {
    const card = await cardOf({creators: [{name: 'Carberry, Josiah', orcid: '0000-0002-1825-0097'}, {name: 'B'}]});
    expect(link(card, '.orcid')).to.equal('https://orcid.org/0000-0002-1825-0097');
    expect(card.shadowRoot?.querySelector('.orcid')?.ariaLabel).to.equal('ORCID iD of Josiah Carberry');
    expect(card.shadowRoot?.querySelectorAll('.orcid')).to.have.lengthOf(1);
  });
});

describe('The keywords of a card', () => {
  it('beyond the eighth wait behind a button', async () => {
    const card = await cardOf({title: 'A', keywords: Array.from({length: 10}, (_, index) => `k${index}`)});
    const items = () => card.shadowRoot!.querySelectorAll('li').length;
    const button = card.shadowRoot!.querySelector<HTMLButtonElement>('.keywords button')!;
    expect([items(), button.textContent.trim()]).to.deep.equal([8, 'and 2 more']);
    button.click();
    await card.updateComplete;
    expect([items(), button.textContent.trim()]).to.deep.equal([10, 'show fewer']);
  });
});
