import {expect} from '@open-wc/testing';
import {numberOf} from '../../src/model/number.js';
import {formatOf} from '../../src/words/format.js';
import {corpus} from '../model/corpus.js';

const en = formatOf('en');

describe('A number', () => {
  it('is shown as every hard case of the list says', async () => {
    const cases = await corpus<{json: string; shown: string}>('numbers');
    const plain = cases.filter(({shown}) => /^(?:—|~0|[\d,.−%]+)$/.test(shown));
    expect(plain.length).to.be.above(25);
    const shown = plain.map(({json}) => {
      const value: unknown = JSON.parse(json);
      const number = typeof value === 'string' ? numberOf(value) : typeof value === 'number' ? value : null;
      return en.number(number, typeof value === 'string' && value.endsWith('%') ? '%' : '');
    });
    expect(shown).to.deep.equal(plain.map((item) => item.shown));
  });

  for (const [value, shown] of [
    [5_600_000, '5,600,000'],
    [0.87, '0.87'],
    [0.123456, '0.123'],
    [0.000123456, '0.000123'],
    [-0.00012, '−0.00012'],
    [-3, '−3'],
    [-0, '0'],
    [-1e-12, '~0'],
    [2 ** 53, '9,007,199,254,740,992'],
    [1e21, '1E21'],
    [1e308, '1E308'],
    [NaN, '—'],
    [-Infinity, '—'],
    [null, '—'],
    [undefined, '—'],
  ] as const)
    it(`${String(value)} is ${shown}`, () => expect(en.number(value)).to.equal(shown));

  it('is followed by its unit after a space that does not break', () => {
    expect(en.number(3, 'mm')).to.equal('3\u00a0mm');
  });

  it('is followed by % at once', () => expect(en.number(26.8, '%')).to.equal('26.8%'));
  it('has no unit when it is unknown', () => expect(en.number(null, 'mm')).to.equal('—'));
});

describe('A compact number', () => {
  for (const [value, shown] of [
    [5_600_000, '5.6M'],
    [-1234, '−1.2K'],
    [999, '999'],
    [0, '0'],
    [0.5, '0.5'],
    [null, '—'],
  ] as const)
    it(`${String(value)} is ${shown}`, () => expect(en.compact(value)).to.equal(shown));

  it('keeps its unit', () => expect(en.compact(12_000, '%')).to.equal('12K%'));
});

describe('A date', () => {
  it('is written out', () => expect(en.date('2026-11-23')).to.equal('Nov 23, 2026'));
  it('is the same day west of Greenwich, too', () => expect(en.date('2026-01-01')).to.contain('2026'));
  for (const text of ['version 2', '2026-02-30', '23.11.2026', ''])
    it(`is given back when it is none: "${text}"`, () => expect(en.date(text)).to.equal(text));
  it('is nothing when there is none', () => expect(en.date(undefined)).to.equal(''));
});

describe('A period', () => {
  const start = Date.UTC(2026, 4, 14, 9);
  for (const [period, shown] of [
    ['year', '2026'],
    ['quarter', 'Q2 2026'],
    ['month', 'May 2026'],
    ['week', 'May 14, 2026'],
    ['day', 'May 14, 2026'],
    ['hour', 'May 14, 2026, 9:00 AM'],
  ] as const)
    it(`of kind ${period} is ${shown}`, () => expect(en.period(start, period).replace(/\s/g, ' ')).to.equal(shown));
});

describe('The format of a language', () => {
  it('writes as that language does', () => {
    const de = formatOf('de');
    expect([de.number(1234.5), de.date('2026-05-03')]).to.deep.equal(['1.234,5', '03.05.2026']);
  });

  for (const lang of ['en_US', 'not a language', '', 'x', 'tlh', '🔬'])
    it(`is the English one for "${lang}"`, () => expect(formatOf(lang).number(1234.5)).to.equal('1,234.5'));

  it('holds after more languages than are kept', () => {
    const many = Array.from({length: 120}, (_, index) => formatOf(`en-x-a${index}`).number(1234 + index));
    expect(many.at(-1)).to.equal('1,353');
    expect(formatOf('fr').number(1234)).to.equal('1\u202f234');
  });
});
