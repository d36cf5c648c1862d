import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {barsGeometry} from '../../../src/elements/pathology-chart/geometry.js';
import {corpus} from '../../model/corpus.js';

type Item = {id: string; d?: [string | null, number | null][]; gen?: number};
const items = await corpus<Item>('series');

const valuesOf = ({d, gen = 0}: Item) =>
  d?.map(([, value]) => value) ?? Array.from({length: gen}, (_, index) => (index * 7919) % 1000);

const numbersOf = (values: readonly (number | null)[]): number[] => {
  const {bars, ticks, zero} = barsGeometry(values);
  return [
    zero,
    ...ticks.flatMap(({x}) => x),
    ...bars.flatMap((bar) => (bar ? [bar.x, bar.width, bar.x + bar.width] : [])),
  ];
};
const inside = (percent: number) => percent >= 0 && percent <= 100.001;
const labels = (...values: (number | null)[]) => barsGeometry(values).ticks.map(({value}) => value);
const widths = (...values: (number | null)[]) => barsGeometry(values).bars.map((bar) => bar?.width ?? null);

describe('The geometry of bars', () => {
  for (const item of items)
    it(`lays out “${item.id}” inside the plot`, () => {
      const values = valuesOf(item);
      expect(barsGeometry(values).bars).to.have.length(values.length);
      expect(numbersOf(values).every(inside)).to.be.true;
    });

  it('lays out any numbers inside the plot', () => {
    const value = fc.option(fc.oneof(fc.double({noNaN: true, noDefaultInfinity: true}), fc.integer()));
    fc.assert(
      fc.property(fc.array(value, {maxLength: 20}), (values) => {
        const {ticks} = barsGeometry(values);
        return (
          numbersOf(values).every(inside) &&
          ticks.every((tick) => Number.isFinite(tick.value)) &&
          ticks.length <= 9 &&
          ticks.filter(({isBetween}) => !isBetween).length <= 5
        );
      }),
      {numRuns: 300},
    );
  });
  it('makes widths as the values are to each other', () => {
    const value = fc.integer({min: 10_000, max: 1_000_000});
    fc.assert(
      fc.property(value, value, (a, b) => {
        const [first, second] = widths(a, b);
        return Math.abs(first! * b - second! * a) <= 0.002 * Math.max(a, b);
      }),
    );
  });
  it('starts every bar at zero and ends the scale in a round number', () => {
    const {bars, zero} = barsGeometry([4210, 2500]);
    expect(zero).to.equal(0);
    expect(bars).to.deep.equal([
      {x: 0, width: 84.2},
      {x: 0, width: 50},
    ]);
  });
  it('draws a negative value towards the start, up to zero', () => {
    const {bars, zero} = barsGeometry([-5, 5]);
    expect(zero).to.be.closeTo(50, 0.001);
    expect(bars[0]!.x + bars[0]!.width).to.be.closeTo(zero, 0.001);
    expect(bars[1]!.x).to.equal(zero);
  });
  it('keeps zero at the end when all is below it', () => expect(barsGeometry([-5, -3]).zero).to.equal(100));
  it('has no bar for an unknown value and one of no width for none', () =>
    expect(widths(null, 0, 4)).to.deep.equal([null, 0, 100]));
  it('keeps a sliver of a value that is small beside the others', () =>
    expect(widths(1, 1e12, -1)).to.deep.equal([0.4, widths(1, 1e12, -1)[1], 0.4]));
  it('keeps a sliver of a value that is too small for arithmetic, on either side of zero', () => {
    expect(widths(5e-324)).to.deep.equal([0.4]);
    expect(barsGeometry([-5e-324]).bars[0]!.x).to.equal(0);
    expect(barsGeometry([5e-324, -6]).bars[0]!.x).to.equal(99.6);
  });
  it('draws the largest numbers that there are', () => {
    expect(numbersOf([Number.MAX_VALUE, -Number.MAX_VALUE]).every(inside)).to.be.true;
    expect(labels(1e308).every(Number.isFinite)).to.be.true;
    expect(widths(1e308, 5e307)[0]).to.be.closeTo(2 * (widths(1e308, 5e307)[1] ?? 0), 0.01);
  });
  it('has only zero on the axis when nothing is known or all is none', () => {
    expect(labels()).to.deep.equal([0]);
    expect(labels(null)).to.deep.equal([0]);
    expect(labels(0, 0)).to.deep.equal([0]);
  });
  const sparse = (...values: number[]) =>
    barsGeometry(values).ticks.flatMap(({value, isBetween}) => (isBetween ? [] : value));
  it('has ticks to the end of the scale, and at most five where there is little room', () => {
    expect(labels(4210)).to.deep.equal([0, 1000, 2000, 3000, 4000, 5000]);
    expect(sparse(4210)).to.deep.equal([0, 2000, 4000]);
    expect(sparse(26.8)).to.deep.equal([0, 10, 20, 30]);
    expect(labels(26.8)).to.deep.equal([0, 10, 20, 30]);
    expect(sparse(1000)).to.deep.equal([0, 400, 800]);
  });
  it('keeps zero among the ticks when every second one is left out', () => {
    expect(labels(-5, 3)).to.deep.equal([-6, -4, -2, 0, 2, 4]);
    expect(sparse(-5, 3)).to.deep.equal([-4, 0, 4]);
  });
  it('does not count halves where values are whole', () => {
    expect(labels(1)).to.deep.equal([0, 1]);
    expect(labels(0.5)).to.include(0.2);
  });
});
