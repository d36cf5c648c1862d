import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {ordinalStart, periodOf, periodOrdinal, periodStart, periodText} from '../../src/model/period.js';
import type {Period} from '../../src/model/record.js';

const day = (text: string) => Date.parse(`${text}T00:00:00Z`);
const nextPeriod = (ms: number, period: Period) => ordinalStart(periodOrdinal(ms, period) + 1, period);
const periods: readonly Period[] = ['hour', 'day', 'week', 'month', 'quarter', 'year'];

describe('A period', () => {
  for (const [text, period, start, next] of [
    ['2020', 'year', '2020-01-01', '2021'],
    ['0001', 'year', '0001-01-01', '0002'],
    ['2999', 'year', '2999-01-01', '3000'],
    ['2020-Q4', 'quarter', '2020-10-01', '2021-Q1'],
    ['2020-12', 'month', '2020-12-01', '2021-01'],
    ['0050-02', 'month', '0050-02-01', '0050-03'],
    ['2020-W01', 'week', '2019-12-30', '2020-W02'],
    ['2020-W53', 'week', '2020-12-28', '2021-W01'],
    ['2021-W01', 'week', '2021-01-04', '2021-W02'],
    ['2026-W53', 'week', '2026-12-28', '2027-W01'],
    ['2024-02-29', 'day', '2024-02-29', '2024-03-01'],
    ['1969-12-31', 'day', '1969-12-31', '1970-01-01'],
  ] as const)
    it(`${text} is a ${period} from ${start} to before ${next}`, () => {
      expect(periodOf(text)).to.equal(period);
      expect(periodStart(text, period)).to.equal(day(start));
      expect(periodText(day(start), period)).to.equal(text);
      expect(periodText(nextPeriod(day(start), period), period)).to.equal(next);
    });

  it('of an hour is in UTC, whatever minutes are written', () => {
    for (const text of ['2020-05-14T09', '2020-05-14T09:30', '2020-05-14T09:30:15.5Z'])
      expect(periodStart(text, 'hour')).to.equal(day('2020-05-14') + 9 * 3_600_000);
    expect(periodText(day('2020-05-14') + 3_600_001, 'hour')).to.equal('2020-05-14T01');
    expect(periodStart('2020-05-14T09:30+02:00', 'hour')).to.be.NaN;
  });
  it('of a day may be written as a full date-time, and is the day written', () => {
    expect(periodStart('2020-05-14T23:30:00-11:00', 'day')).to.equal(day('2020-05-14'));
  });
  it('is guessed to be an hour when one is written', () => {
    expect(periodOf('2020-05-14T09:30:00Z')).to.equal('hour');
  });
  it('has the name that its middle gives it', () => {
    expect(periodText(day('2021-01-03'), 'week')).to.equal('2020-W53');
    expect(periodText(day('2020-05-14'), 'quarter')).to.equal('2020-Q2');
  });
  for (const text of [
    '2024-02-30',
    '2021-W53',
    '2020-W00',
    '2020-Q5',
    '2020-13',
    '01/02/2024',
    '',
    '20200',
    'x',
    '1704067200',
  ])
    it(`is not named by ${JSON.stringify(text)}`, () => expect(periodOf(text)).to.be.null);
  it('of one kind is none of another', () => {
    const texts = ['2020', '2020-Q2', '2020-05', '2020-W07', '2020-05-14', '2020-05-14T09Z'];
    const kinds = texts.map((text) => periods.filter((period) => !Number.isNaN(periodStart(text, period))).join());
    expect(kinds).to.deep.equal(['year', 'quarter', 'month', 'week', 'day', 'hour,day']);
  });
  it('holds every moment from its start to before the next, and is found by its name', () => {
    const moment = fc.integer({min: Date.parse('0002-01-01T00:00:00Z'), max: Date.parse('9998-01-01T00:00:00Z')});
    fc.assert(
      fc.property(moment, fc.constantFrom(...periods), (ms, period) => {
        const text = periodText(ms, period);
        const start = periodStart(text, period);
        expect(periodOf(text)).to.equal(period);
        expect(start <= ms && ms < nextPeriod(start, period)).to.be.true;
      }),
      {numRuns: 300},
    );
  });
});
