import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {decimated} from '../../../src/kit/trajectory/decimation.js';

const known = fc.integer({min: -50, max: 50});
const values = fc
  .array(fc.oneof({weight: 4, arbitrary: known}, fc.constant(NaN)), {minLength: 1, maxLength: 200})
  .map((list) => Float64Array.from(list));
/** Times that ascend by uneven steps, as long as the values. */
const timed = values.chain((list) =>
  fc.array(fc.integer({min: 1, max: 9}), {minLength: list.length, maxLength: list.length}).map((steps) => ({
    values: list,
    times: Float64Array.from(
      steps,
      (
        (sum) => (step: number) =>
          (sum += step)
      )(0),
    ),
  })),
);
const columns = fc.integer({min: 1, max: 20});

const knownIn = (list: Float64Array, indices: readonly number[]) =>
  indices.filter((index) => !Number.isNaN(list[index]));

/** Indices of known values by the column of time that they lie in, worked out the slow way. */
function columnsOf(times: Float64Array, list: Float64Array, count: number): number[][] {
  const [start, width] = [times[0]!, (times.at(-1)! - times[0]!) / count];
  const found = new Map<number, number[]>();
  for (const index of knownIn(list, [...list.keys()])) {
    const column = Math.floor((times[index]! - start) / width);
    found.set(column, [...(found.get(column) ?? []), index]);
  }
  return [...found.values()];
}

describe('decimation', () => {
  it('keeps every value when there are no more than columns', () => {
    expect(decimated(Float64Array.of(1, 2, 3), Float64Array.of(5, NaN, 7), 3)).to.deep.equal([0, 1, 2]);
  });

  it('keeps nothing of a long series in which nothing is known', () => {
    expect(decimated(Float64Array.of(1, 2, 3), Float64Array.of(NaN, NaN, NaN), 2)).to.deep.equal([]);
  });

  it('gives indices in ascending order, each once', () => {
    fc.assert(
      fc.property(timed, columns, ({times, values}, count) => {
        const kept = decimated(times, values, count);
        return kept.every((index, place) => place === 0 || index > kept[place - 1]!);
      }),
    );
  });

  it('keeps the first, lowest, highest and last known value of each column', () => {
    fc.assert(
      fc.property(timed, columns, ({times, values}, count) => {
        const kept = decimated(times, values, count);
        for (const column of columnsOf(times, values, count)) {
          const all = column.map((index) => values[index]!);
          const left = column.filter((index) => kept.includes(index)).map((index) => values[index]!);
          expect(left[0]).to.equal(all[0]);
          expect(left.at(-1)).to.equal(all.at(-1));
          expect(left.toSorted((a, b) => a - b)[0]).to.equal(all.toSorted((a, b) => a - b)[0]);
          expect(left.toSorted((a, b) => b - a)[0]).to.equal(all.toSorted((a, b) => b - a)[0]);
        }
      }),
    );
  });

  it('keeps an unknown between two kept values exactly when one stood there', () => {
    fc.assert(
      fc.property(timed, columns, ({times, values}, count) => {
        const kept = decimated(times, values, count);
        const shown = knownIn(values, kept);
        shown.slice(1).forEach((index, place) => {
          const before = shown[place]!;
          const stood = values.slice(before, index).some(Number.isNaN);
          expect(kept.some((one) => one > before && one < index)).to.equal(stood);
        });
      }),
    );
  });

  it('keeps at most four values a column, and the gaps between them', () => {
    fc.assert(
      fc.property(timed, columns, ({times, values}, count) => {
        // The last time lies on the edge of one column more.
        expect(decimated(times, values, count).length).to.be.at.most(Math.max(count, 8 * (count + 1)));
      }),
    );
  });

  it('takes ten times the values in some ten times the time', () => {
    const timeOf = (length: number) => {
      const list = Float64Array.from({length}, (_, index) => Math.sin(index) * index);
      const times = Float64Array.from(list.keys());
      const rounds = Array.from({length: 5}, () => {
        const start = performance.now();
        decimated(times, list, 1000);
        return performance.now() - start;
      });
      return rounds.reduce((least, time) => Math.min(least, time));
    };
    timeOf(1e5);
    // A second pass for each column or value would be a thousand times as long.
    expect(timeOf(1e6)).to.be.below(60 * timeOf(1e5) + 50);
  });
});
