import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {complaintText} from '../../src/model/complaint.js';
import {mergedRecord} from '../../src/model/merging.js';
import {readRecord, recordOfTable} from '../../src/model/reading.js';
import {holesIn, junk, number, numbersIn, record, saidNumbersIn, text} from './arbitraries.js';
import type {Thoroughness} from './thoroughness.js';

/** What a reading may never be, of whatever it is made. */
function checked(input: unknown, reading: ReturnType<typeof readRecord>): void {
  expect(holesIn(reading.record)).to.deep.equal([]);
  expect(reading.complaints.map(complaintText).join('\n')).not.to.match(/undefined|\[object/);
  const known = saidNumbersIn(input);
  const made = [...numbersIn(reading.record)].filter((each) => !Number.isNaN(each) && !known.has(each));
  expect(made).to.deep.equal([]);
}

export function describeReading({many, ...asked}: Thoroughness): void {
  describe(`The reader of records, ${many} times`, () => {
    const runs = {...asked, numRuns: many};

    it('never throws, makes no number and leaves no hole', () => {
      fc.assert(
        fc.property(fc.oneof(record, junk), (input) => checked(input, readRecord(input))),
        runs,
      );
    });

    it('reads what it has read the same again', () => {
      fc.assert(
        fc.property(record, (input) => {
          const once = readRecord(input).record;
          expect(readRecord(once).record).to.deep.equal(once);
        }),
        runs,
      );
    });

    it('does the same with tables', () => {
      const cell = fc.oneof(text, number.map(String), fc.constantFrom('2020', '2021-03', ''));
      const table = fc.record(
        {
          title: text,
          header: fc.array(cell, {maxLength: 4}),
          rows: fc.array(fc.array(cell, {maxLength: 5}), {maxLength: 6}),
        },
        {requiredKeys: ['header', 'rows']},
      );
      fc.assert(
        fc.property(table, (input) => {
          const {record: read, complaints} = recordOfTable(input);
          expect(holesIn(read)).to.deep.equal([]);
          expect(complaints.map(complaintText).join('\n')).not.to.match(/undefined|\[object/);
        }),
        runs,
      );
    });

    it('merges any of them, field by field, the first before the others', () => {
      fc.assert(
        fc.property(fc.array(record, {maxLength: 4}), (inputs) => {
          const records = inputs.map((input) => readRecord(input).record);
          const merged = mergedRecord(records);
          expect(holesIn(merged)).to.deep.equal([]);
          const [first] = records.filter(({title}) => title !== undefined);
          expect(merged.title).to.equal(first?.title);
        }),
        runs,
      );
    });
  });
}
