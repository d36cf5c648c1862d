import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {indexAt, plotGeometry, timeTicks} from '../../../src/elements/download-sparkline/geometry.js';
import type {Period} from '../../../src/model/record.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {formatOf} from '../../../src/words/format.js';

const lineOf = (period: Period, start: string, values: readonly (number | null)[]) =>
  timelineOf({measure: 'downloads', period, start, values});
const run = (period: Period, start: string, length: number) => lineOf(period, start, new Array<number>(length).fill(1));
const labels = (period: Period, start: string, length: number) =>
  timeTicks(run(period, start, length)).map((tick) => formatOf('en').period(tick.time, tick.period));

const starts: Record<Period, string> = {
  hour: '2024-03-31T05',
  day: '2024-02-28',
  week: '2024-W05',
  month: '2021-06',
  quarter: '2021-Q2',
  year: '1971',
};

describe('The time axis', () => {
  it('names years at their starts', () =>
    expect(labels('month', '2021-06', 52)).to.deep.equal(['2022', '2023', '2024', '2025']));
  it('names every second year when there are more than seven', () =>
    expect(labels('year', '2019', 8)).to.deep.equal(['2020', '2022', '2024', '2026']));
  it('names months', () => expect(labels('day', '2024-01-20', 60)).to.deep.equal(['Feb 2024', 'Mar 2024']));
  it('names days', () =>
    expect(labels('day', '2024-02-28', 3)).to.deep.equal(['Feb 28, 2024', 'Feb 29, 2024', 'Mar 1, 2024']));
  it('names both ends of some hours', () => expect(labels('hour', '2024-01-01T09', 4)).to.have.length(2));
  it('names a lone period', () => expect(labels('quarter', '2024-Q2', 1)).to.deep.equal(['Q2 2024']));
  it('names both ends of two hundred thousand years', () => expect(labels('year', '2000', 200_000)).to.have.length(2));
  it('puts one to seven labels inside, in order, whatever the span', () => {
    const period = fc.constantFrom<Period>('hour', 'day', 'week', 'month', 'quarter', 'year');
    fc.assert(
      fc.property(period, fc.integer({min: 1, max: 5000}), (kind, length) => {
        const ticks = timeTicks(run(kind, starts[kind], length));
        expect(ticks.length).to.be.within(1, 7);
        ticks.forEach(({x}, index) => expect(x).to.be.within(index ? ticks[index - 1]!.x + 1 : 0, 100));
      }),
    );
  });
});

describe('The value axis', () => {
  it('has evenly spaced round levels from the bottom to the top', () => {
    const value = fc.oneof(fc.integer(), fc.double({noNaN: true, min: -1e300, max: 1e300}));
    fc.assert(
      fc.property(fc.array(value, {minLength: 1, maxLength: 20}), (values) => {
        const {levels, domain} = plotGeometry(lineOf('year', '2000', values));
        const [bottom, top] = domain;
        const step = (top - bottom) / (levels.length - 1);
        expect(levels.length).to.be.at.least(2);
        levels.forEach((level, index) => expect(level).to.be.closeTo(bottom + index * step, Math.abs(step) / 1000));
      }),
    );
  });
  it('ends at a level when a small count is not whole', () =>
    expect(plotGeometry(lineOf('year', '2000', [0, 2.0001])).levels).to.deep.equal([0, 1, 2, 3]));
  it('has no halves for small counts', () =>
    expect(plotGeometry(lineOf('year', '2000', [0, 2, 1])).levels).to.deep.equal([0, 1, 2]));
  it('has a floor and a top when nothing is known', () =>
    expect(plotGeometry(lineOf('year', '2000', [null])).levels).to.deep.equal([0, 1]));
});

describe('The dots of the plot', () => {
  const dotsOf = (length: number, partial: readonly string[] = []) =>
    plotGeometry({...run('day', '2024-01-01', length), partial: new Set(partial.map(Number))}).dots.split('M').length -
    1;
  it('are at each of sixty values', () => expect(dotsOf(60)).to.equal(60));
  it('are left out when they would touch', () => expect(dotsOf(61)).to.equal(0));
  it('leave a hollow mark empty', () => expect(dotsOf(5, ['4'])).to.equal(4));
  it('are at a lone value among many', () => {
    const values = Array.from({length: 100}, (_, index) => (index === 50 ? null : index % 50 === 49 ? 3 : null));
    expect(plotGeometry(lineOf('day', '2024-01-01', values)).dots.split('M')).to.have.length(3);
  });
});

describe('The nearest period', () => {
  const {times} = run('day', '2024-01-01', 5);
  it('is found from a fraction of the width', () =>
    expect([0, 0.1, 0.13, 0.5, 0.9, 1].map((x) => indexAt(times, x))).to.deep.equal([0, 0, 1, 2, 4, 4]));
  it('is an end beyond the ends', () => expect([indexAt(times, -3), indexAt(times, 3)]).to.deep.equal([0, 4]));
  it('is none of none', () => expect(indexAt(new Float64Array(), 0.5)).to.equal(-1));
});
