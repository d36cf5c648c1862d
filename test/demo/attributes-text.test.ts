import {expect} from '@open-wc/testing';
import {attributesOf} from '../../demo/attributes-text.js';

const known = ['heading', 'structured-data', 'year'];

describe('attributes as text', () => {
  it('are read as HTML writes them', () =>
    expect(attributesOf(`heading="A 'b' &amp; c"\n  structured-data year=2020`, known)).to.deep.equal({
      attributes: {heading: "A 'b' & c", 'structured-data': '', year: '2020'},
      complaints: [],
    }));

  it('in single quotes may hold double ones', () =>
    expect(attributesOf(`heading='say "a"'`, known).attributes).to.deep.equal({heading: 'say "a"'}));

  it('that the element has not are named and left out', () =>
    expect(attributesOf('onclick="alert(1)" year="1"', known)).to.deep.equal({
      attributes: {year: '1'},
      complaints: ['onclick is no attribute of this element'],
    }));

  it('that cannot be read are named', () =>
    expect(attributesOf('heading="open', known).complaints).to.deep.equal(['cannot be read: heading="open']));
});
