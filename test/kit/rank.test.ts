import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {rankOf} from '../../src/kit/rank.js';
import {marks} from '../../src/words/en/marks.js';

const ranks = (...values: number[]): string[] => values.map((value) => rankOf(value, Float64Array.from(values), marks));

describe('The rank of a value', () => {
  it('is told for three from either end', () =>
    expect(ranks(70, 10, 60, 20, 50, 30, 40)).to.deep.equal([
      'largest',
      'smallest',
      'second largest',
      'second smallest',
      'third largest',
      'third smallest',
      '',
    ]));
  it('counts from the nearer end', () =>
    expect(ranks(3, 2, 1)).to.deep.equal(['largest', 'second largest', 'smallest']));
  it('is shared by equal ones, and leaves out the place after them', () =>
    expect(ranks(9, 9, 5, 4, 3, 2, 1)).to.deep.equal([
      'largest',
      'largest',
      'third largest',
      '',
      'third smallest',
      'second smallest',
      'smallest',
    ]));
  it('is none where all are equal, or alone', () =>
    expect([...ranks(5, 5), ...ranks(7), ...ranks()]).to.deep.equal(['', '', '']));
  it('is none of the unknown', () => expect(ranks(NaN, 1, 2)).to.deep.equal(['', 'smallest', 'largest']));

  it('is looked for no further than where three lie on either side: else marks cost their number squared', () => {
    const read = new Set<unknown>();
    const listed = Array.from({length: 1000}, (_, index) => index % 20);
    const values = new Proxy(listed, {get: (target, key) => (read.add(key), Reflect.get(target, key) as unknown)});
    expect(rankOf(10, values as unknown as Float64Array, marks)).to.equal('');
    expect(read.size).to.be.at.most(20);
  });

  it('is what counting the others says', () =>
    fc.assert(
      fc.property(fc.array(fc.integer({min: -9, max: 9}), {minLength: 1, maxLength: 30}), (values) => {
        const above = (value: number) => values.filter((other) => other > value).length;
        const below = (value: number) => values.filter((other) => other < value).length;
        const expected = values.map((value) => {
          if (above(value) + below(value) === 0) return '';
          return (
            (below(value) < above(value) ? marks.ranks.smallest[below(value)] : marks.ranks.largest[above(value)]) ?? ''
          );
        });
        expect(ranks(...values)).to.deep.equal(expected);
      }),
    ));
});
