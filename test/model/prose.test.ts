import {expect} from '@open-wc/testing';
import {phrasesOf, type Phrase} from '../../src/model/prose.js';
import hostile from '../fixtures/corpora/strings.json' with {type: 'json'};

const textOf = (phrases: readonly Phrase[]): string => phrases.map(({text}) => text).join('');

describe('Prose', () => {
  it('has emphasis, strong emphasis and links', () => {
    expect(phrasesOf('One *two* **three** [four](https://example.org/) five')).to.deep.equal([
      {text: 'One '},
      {text: 'two', is: 'em'},
      {text: ' '},
      {text: 'three', is: 'strong'},
      {text: ' '},
      {text: 'four', href: 'https://example.org/'},
      {text: ' five'},
    ]);
  });

  for (const text of ['5 * 3 * 2', '* one', 'a ** b', '[a] (b)', '[](https://a.org)', '**', '*', '<b>A</b>', '&amp;'])
    it(`is as it stands in ${text}`, () => expect(phrasesOf(text)).to.deep.equal([{text}]));

  it('is nothing where there is none', () => expect(phrasesOf('')).to.deep.equal([]));

  for (const address of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,A',
    'vbscript:a',
    'https://a:b@c.org',
  ])
    it(`is not a link to ${address}`, () =>
      expect(phrasesOf(`[A](${address.replace('(1)', '`1`')})`)).to.deep.equal([{text: 'A', href: undefined}]));

  it('links to a DOI', () => {
    const [phrase] = phrasesOf('[A](doi:10.5281/zenodo.6406114)');
    expect(phrase?.href).to.equal('https://doi.org/10.5281/zenodo.6406114');
  });

  it('loses nothing of a hostile text without marks', () => {
    const texts = hostile.items.map(({s}) => s).filter((text) => !/[*[]/.test(text));
    expect(texts).not.to.be.empty;
    for (const text of texts) expect(textOf(phrasesOf(text))).to.equal(text);
  });

  for (const mark of ['*', '**', '[', '[a](', '*a', '**a ', '[a]'])
    // Were it work as their number squared, the runner would not wait for its end.
    it(`of a hundred thousand ${mark} is read to its end`, () => {
      const text = mark.repeat(1e5);
      const letters = (said: string) => said.replaceAll('*', '');
      expect(letters(textOf(phrasesOf(text))) === letters(text)).to.equal(true);
    });
});
