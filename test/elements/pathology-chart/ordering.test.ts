import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {namedColumn} from '../../../src/elements/pathology-chart/choice.js';
import {distinctNames} from '../../../src/kit/category-table.js';
import {isAdditive, largest, ordered, type Bar, type Sort} from '../../../src/elements/pathology-chart/ordering.js';

const barsOf = (...pairs: [string, number | null][]): Bar[] =>
  pairs.map(([name, value], index) => ({name, value, index}));
const names = (bars: readonly Bar[]) => bars.map(({name}) => name).join(' ');
const some = barsOf(['b', 2], ['d', null], ['a10', 1], ['c', 3], ['a9', 1]);
const inOrder = (sort: Sort) => names(ordered(some, sort, 'en'));

describe('The order of bars', () => {
  it('is the record’s unless told', () => expect(inOrder('none')).to.equal('b d a10 c a9'));
  it('can be by size, unknown ones last', () => expect(inOrder('descending')).to.equal('c b a10 a9 d'));
  it('can be by size upwards, unknown ones last all the same', () =>
    expect(inOrder('ascending')).to.equal('a10 a9 b c d'));
  it('can be by name, as people count', () => expect(inOrder('name')).to.equal('a9 a10 b c d'));
  it('follows the language', () => {
    const bars = barsOf(['z', 1], ['ä', 2]);
    expect(names(ordered(bars, 'name', 'de'))).to.equal('ä z');
    expect(names(ordered(bars, 'name', 'sv'))).to.equal('z ä');
  });
  it('loses and changes nothing', () => {
    const value = fc.option(fc.double({noNaN: true, noDefaultInfinity: true}));
    fc.assert(
      fc.property(fc.array(value), fc.constantFrom<Sort>('ascending', 'descending'), (values, sort) => {
        const bars = values.map((each, index) => ({name: '', value: each, index}));
        const sorted = ordered(Object.freeze(bars), sort, 'en').map((bar) => bar.value);
        const known = sorted.filter((each) => each !== null);
        const sign = sort === 'ascending' ? 1 : -1;
        return (
          sorted.length === values.length &&
          sorted.slice(known.length).every((each) => each === null) &&
          known.every((each, index) => index === 0 || sign * each >= sign * known[index - 1]!)
        );
      }),
    );
  });
});

describe('The limit of bars', () => {
  it('is not felt by fewer', () => expect(largest(some, 5, true)).to.deep.equal({bars: some, others: []}));
  it('keeps the largest in the order that they are in', () =>
    expect(names(largest(some, 2, false).bars)).to.equal('b c'));
  it('takes a loss for as large as a gain', () =>
    expect(names(largest(barsOf(['a', 1], ['b', -5], ['c', 2]), 2, false).bars)).to.equal('b c'));
  it('adds up the rest to one bar', () => {
    const {bars, others} = largest(barsOf(['a', 5], ['b', 1], ['c', 2]), 1, true);
    expect(bars.at(-1)).to.deep.equal({name: '', value: 3, index: null});
    expect(others.map(({name}) => name)).to.deep.equal(['b', 'c']);
  });
  it('adds nothing up when one of the rest is unknown', () => {
    const {bars, others} = largest(some, 2, true);
    expect(names(bars)).to.equal('b c');
    expect(others).to.have.length(3);
  });
  it('adds nothing up to a sum that is not exact', () =>
    expect(largest(barsOf(['a', 9e15], ['b', 8e15], ['c', 8e15]), 1, true).bars).to.have.length(1));
  it('keeps the whole of the sum', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1e6)), fc.integer({min: 1, max: 9}), (values, limit) => {
        const bars = values.map((value, index) => ({name: '', value, index}));
        const total = (of: readonly Bar[]) => of.reduce((sum, {value}) => sum + (value ?? NaN), 0);
        const choice = largest(bars, limit, true);
        return total(choice.bars) === total(bars) && choice.bars.length <= limit + 1;
      }),
    );
  });
});

describe('What may be added up', () => {
  const column = {key: 'n', label: 'n'};
  it('is counts', () => expect(isAdditive(barsOf(['a', 1], ['b', null]), column)).to.be.true);
  it('is not shares, scores or losses', () => {
    expect(isAdditive(barsOf(['a', 1]), {...column, unit: '%'})).to.be.false;
    expect(isAdditive(barsOf(['a', 0.5]), column)).to.be.false;
    expect(isAdditive(barsOf(['a', -1]), column)).to.be.false;
  });
});

describe('Names', () => {
  const rows = ['A', '', 'A', 'a', '', 'A'].map((name) => ({name}));
  it('are told apart only where they are equal', () =>
    expect(distinctNames(rows, '—', String)).to.deep.equal(['A', '—', 'A (2)', 'a', '— (2)', 'A (3)']));
  it('of columns are their key or their label, in any case', () => {
    const columns = [{key: 'n', label: 'Annotated volumes'}];
    expect(namedColumn(columns, ' N ')).to.equal(columns[0]);
    expect(namedColumn(columns, 'annotated VOLUMES')).to.equal(columns[0]);
    expect(namedColumn(columns, 'volumes')).to.equal(undefined);
  });
});
