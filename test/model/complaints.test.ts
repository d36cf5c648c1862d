import {expect} from '@open-wc/testing';
import {complaintText, gotText} from '../../src/model/complaint.js';
import {readRecord} from '../../src/model/reading.js';

describe('A complaint', () => {
  it('names the place, what was expected, and what stood there', () => {
    const [complaint] = readRecord({usage: {downloads: {value: '12k'}}}).complaints;
    expect(complaintText(complaint!)).to.equal('usage.downloads.value: expected a whole number ≥ 0 or null, got "12k"');
  });

  it('says what stood there in a few words', () => {
    const values = [undefined, null, true, 12.5, NaN, 'x', [1], new Float64Array(1), {}, Symbol('x'), 10n];
    expect(values.map(gotText)).to.deep.equal([
      'nothing',
      'null',
      'true',
      '12.5',
      'NaN',
      '"x"',
      'a list',
      'a list',
      'an object',
      'a symbol',
      'a bigint',
    ]);
  });

  it('cuts a long text to forty characters, and never through a pair of surrogates', () => {
    const cut = gotText('x'.repeat(36) + '😀'.repeat(9));
    expect(cut).to.have.length(40);
    expect(cut).to.match(/x\uFFFD…"$/);
    expect(gotText('x'.repeat(38))).to.equal(`"${'x'.repeat(38)}"`);
  });

  it('is one of a hundred at most, and a last one counts the others', () => {
    const keywords = Array.from({length: 117}, () => 3);
    const {complaints} = readRecord({keywords});
    expect(complaints).to.have.length(101);
    expect(complaintText(complaints[100]!)).to.equal('record: expected at most 100 faults, got 17 more');
  });
});
