import {expect} from '@open-wc/testing';
import {citationText} from '../../../src/kit/citation/styles.js';
import {titleCase} from '../../../src/kit/citation/title-case.js';

describe('titles', () => {
  it('get no second mark where they end with one', () => {
    expect(citationText({title: 'Is it so?'}, 'chicago')).to.equal('“Is It So?” n.d.');
    expect(citationText({title: 'Is it so?'}, 'harvard')).to.equal('‘Is it so?’ (no date).');
  });

  it('have single quotation marks within double ones', () => {
    expect(citationText({title: 'The "small" set'}, 'ieee')).to.equal('“The ‘small’ set.”');
  });

  it('are capitalised at first, at last and after a colon, however small the word', () => {
    expect(titleCase('the data: an end to look for')).to.equal('The Data: An End to Look For');
  });

  it('keep the capitals, versions and single letters that they have', () => {
    expect(titleCase('iPhone scans v2 of credit-g')).to.equal('iPhone Scans v2 of Credit-g');
  });

  it('are left alone in another language', () => {
    const title = 'Interacciones entre diatomeas en películas antárticas';
    expect(titleCase(title)).to.equal(title);
    expect(titleCase('maps of the rio Jacuípe')).to.equal('Maps of the Rio Jacuípe');
  });
});
