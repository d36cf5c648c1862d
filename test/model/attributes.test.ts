import {expect} from '@open-wc/testing';
import {creatorsOf, keywordsOf, pairsOf, valuesOf} from '../../src/model/attributes.js';
import {complaintText} from '../../src/model/complaint.js';

describe('Lists in attributes', () => {
  it('hold creators, persons with a comma', () => {
    expect(creatorsOf(' Draelos, Rachel Lea; King, Martin Luther, Jr. ;; WHO ')).to.deep.equal([
      {name: 'Draelos, Rachel Lea', familyName: 'Draelos', givenName: 'Rachel Lea'},
      {name: 'King, Martin Luther, Jr.', familyName: 'King', givenName: 'Martin Luther, Jr.'},
      {name: 'WHO'},
    ]);
  });
  it('hold keywords', () => expect(keywordsOf(' a, b,, ')).to.deep.equal(['a', 'b']));
  it('hold names with numbers, divided by the last colon', () => {
    const {items, complaints} = pairsOf('A: 4,210; B: c: 0; D: ; ', 'values');
    expect(items).to.deep.equal([
      ['A', 4210],
      ['B: c', 0],
      ['D', null],
    ]);
    expect(complaints).to.deep.equal([]);
  });
  it('complain about a name without a number, and a number that is none', () => {
    const {items, complaints} = pairsOf('A; B: x', 'values');
    expect(items).to.deep.equal([
      ['A', null],
      ['B', null],
    ]);
    expect(complaints.map(complaintText)).to.deep.equal([
      'values[0]: expected a name, a colon and a number, got "A"',
      'values[1]: expected a number or nothing, got "x"',
    ]);
  });
  it('hold numbers, unknown between two commas', () => {
    expect(valuesOf('3, 0, , 560', 'values')).to.deep.equal({items: [3, 0, null, 560], complaints: []});
    expect(valuesOf(' ', 'values').items).to.deep.equal([]);
    expect(valuesOf('1, x', 'values').complaints.map(complaintText)).to.deep.equal([
      'values[1]: expected a number or nothing, got "x"',
    ]);
  });
});
