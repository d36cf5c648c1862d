import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {numberOf} from '../../src/model/number.js';
import {readRecord} from '../../src/model/reading.js';
import {corpus} from './corpus.js';

const numbers = await corpus<{json: string; chart: boolean}>('numbers');

describe('A number', () => {
  for (const [text, number] of [
    ['4,210', 4210],
    ['12%', 12],
    ['12 %', 12],
    ['1e3', 1000],
    ['−5', -5],
    ['-5', -5],
    ['+5', 5],
    [' 12 ', 12],
    ['0.5', 0.5],
    ['4 210', 4210],
    ['4\u00a0210', 4210],
    ['4\u2009210', 4210],
    ['4\u202f210', 4210],
    ['1,234,567.5', 1234567.5],
  ] as const)
    it(`is said by ${JSON.stringify(text)}`, () => expect(numberOf(text)).to.equal(number));
  for (const text of [
    '',
    '—',
    'n/a',
    '12 px',
    '0x10',
    '1.234,5',
    '٣',
    '1,23',
    '0,123',
    '12,34',
    '1e999',
    '--5',
    '.',
    '%',
  ])
    it(`is not said by ${JSON.stringify(text)}`, () => expect(numberOf(text)).to.be.null);
  it('survives being written', () => {
    fc.assert(
      fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (number) => numberOf(String(number)) === number),
      {numRuns: 200},
    );
  });
});

describe('A value of an API', () => {
  for (const {json, chart} of numbers)
    it(`${chart ? 'is' : 'is no'} number that can be drawn: ${json}`, () => {
      const points = [['2020', JSON.parse(json)]];
      const point = readRecord({series: [{measure: 'd', period: 'year', points}]}).record.series?.[0]?.points?.[0];
      expect(point?.[1] !== null).to.equal(chart);
    });
});
