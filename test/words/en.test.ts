import {expect} from '@open-wc/testing';
import {en} from '../../src/words/en.js';
import {listOf} from '../../src/words/list.js';

describe('The English sentence of a failure', () => {
  for (const [code, sentence] of Object.entries(en.errors))
    it(`is whole for ${code}`, () => {
      expect(sentence('zenodo.org', '7'))
        .to.match(/^[\w“].*\.$/)
        .and.not.match(/undefined|\s{2}/);
    });

  it('is whole where the place of broken data is not known', () => {
    expect(en.errors.malformed('a.example', '')).to.equal('The data from a.example is incomplete.');
  });

  it('names line and column of broken data', () => {
    expect(en.errors.malformed('a.example', 'line 3, column 1')).to.contain('broken (line 3, column 1).');
  });

  it('says that a page over https needs https', () => {
    expect(en.errors['bad-address']('http://a.example/', 'https')).to.contain('over https');
    expect(en.errors['bad-address']('data:,', '')).not.to.contain('over');
  });
});

describe('A list', () => {
  const textOf = (count: number, comma = ''): string =>
    listOf('en', count, comma)
      .map((part) => (typeof part === 'number' ? 'ABC'.charAt(part) : part))
      .join('');

  it('ends with "and" when it is whole', () => expect(textOf(3)).to.equal('A, B, and C'));
  it('ends with a comma’s pause when more follow', () => expect(textOf(3, en.comma)).to.equal('A, B, C'));
});
