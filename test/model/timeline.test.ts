import {expect} from '@open-wc/testing';
import {periodText} from '../../src/model/period.js';
import type {Period, Series} from '../../src/model/record.js';
import {timelineOf} from '../../src/model/timeline.js';

const drawn = (series: Partial<Series>, period: Period = 'day') => {
  const {times, values, partial} = timelineOf({measure: 'downloads', period, ...series});
  return {names: [...times].map((time) => periodText(time, period)), values: [...values], partial: [...partial]};
};

describe('A timeline of points', () => {
  it('is sorted, and unknown where a period is missing', () => {
    const points = [
      ['2020-03', 3],
      ['2019-12', 0],
      ['2020-01', null],
    ] as const;
    expect(drawn({points}, 'month')).to.deep.equal({
      names: ['2019-12', '2020-01', '2020-02', '2020-03'],
      values: [0, NaN, NaN, 3],
      partial: [],
    });
  });
  it('has one unknown period a gap where the grid would be mostly gaps', () => {
    const points = [
      ['2020-01-01', 1],
      ['0001-01-01', 0],
      ['2020-01-02', 2],
    ] as const;
    expect(drawn({points, partial: ['2020-01-02', '1999-01-01']})).to.deep.equal({
      names: ['0001-01-01', '0001-01-02', '2020-01-01', '2020-01-02'],
      values: [0, NaN, 1, 2],
      partial: [3],
    });
  });
  it('knows an unknown value from a gap there, too', () => {
    const points = [
      ['2020-01-01', 1],
      ['0001-01-01', null],
    ] as const;
    expect(drawn({points}).values).to.deep.equal([NaN, NaN, 1]);
  });
  it('marks the partial periods', () => {
    const points = [
      ['2020', 1],
      ['2021', 2],
    ] as const;
    expect(drawn({points, partial: ['2021', '2022']}, 'year').partial).to.deep.equal([1]);
  });
  it('passes over what is no period', () =>
    expect(
      drawn({
        points: [
          ['May', 1],
          ['2020-01-01', 2],
        ],
      }).values,
    ).to.deep.equal([2]));
  it('is empty without points', () => {
    expect(drawn({points: []})).to.deep.equal({names: [], values: [], partial: []});
    expect(drawn({})).to.deep.equal({names: [], values: [], partial: []});
  });
});

describe('A timeline of columnar values', () => {
  for (const [period, start, third] of [
    ['hour', '2020-12-31T22', '2021-01-01T00'],
    ['day', '2020-02-28', '2020-03-01'],
    ['week', '2020-W52', '2021-W01'],
    ['month', '2020-11', '2021-01'],
    ['quarter', '2020-Q3', '2021-Q1'],
    ['year', '0098', '0100'],
  ] as const)
    it(`goes on by the ${period}`, () => {
      expect(drawn({start, values: [1, null, 3]}, period)).to.deep.include({values: [1, NaN, 3]});
      expect(drawn({start, values: [1, null, 3]}, period).names[2]).to.equal(third);
    });
  it('takes a Float64Array as it is, and copies others', () => {
    const series = {measure: 'd', period: 'day', start: '2020-01-01'} as const;
    const values = new Float64Array([1, NaN]);
    expect(timelineOf({...series, values}).values).to.equal(values);
    expect([...timelineOf({...series, values: new Int32Array([1, 2])}).values]).to.deep.equal([1, 2]);
  });
  it('ends with the last date that there is', () => {
    const {times, values} = timelineOf({
      measure: 'd',
      period: 'year',
      start: '9999',
      values: new Float64Array(300_000),
    });
    expect(values).to.have.length(265_762);
    expect(times).to.have.length(values.length);
    expect(times.at(-1)).to.equal(Date.UTC(275_760, 0, 1));
  });
  it('has a time for each of a million values', () => {
    const values = new Float64Array(1e6);
    expect(timelineOf({measure: 'd', period: 'hour', start: '2000-01-01T00', values}).times).to.have.length(1e6);
  });
});
