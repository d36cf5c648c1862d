import {expect} from '@open-wc/testing';
import {complaintText} from '../../src/model/complaint.js';
import {readRecord} from '../../src/model/reading.js';

const columns = [{key: 'n', label: 'N'}];
const read = (fields: object) => readRecord({categories: {columns, rows: [], ...fields}});
const rowsOf = (rows: unknown) => read({rows}).record.categories?.rows.map((row) => [row.name, row.n]);
const complaintsOf = (fields: object) => read(fields).complaints.map(complaintText);

describe('Rows', () => {
  it('of one name are all kept', () => {
    expect(
      rowsOf([
        {name: 'A', n: 1},
        {name: 'A', n: 2},
      ]),
    ).to.deep.equal([
      ['A', 1],
      ['A', 2],
    ]);
  });
  it('without a usable name keep their numbers', () => {
    const rows = [{name: '', n: 1}, {name: 3, n: 2}, {n: 3}];
    expect(rowsOf(rows)).to.deep.equal([
      ['', 1],
      ['', 2],
      ['', 3],
    ]);
    expect(complaintsOf({rows})).to.deep.equal([
      'categories.rows[0].name: expected text, got ""',
      'categories.rows[1].name: expected text, got 3',
      'categories.rows[2].name: expected text, got nothing',
    ]);
  });
  it('are unknown in a column that they do not have', () => {
    expect(read({rows: [{name: 'A'}, {name: 'B', n: ''}]}).complaints).to.deep.equal([]);
    expect(rowsOf([{name: 'A'}, {name: 'B', n: ''}, {name: 'C', n: null}])).to.deep.equal([
      ['A', null],
      ['B', null],
      ['C', null],
    ]);
  });
  it('hold text as well as numbers', () => expect(rowsOf([{name: 'A', n: ' CT '}])).to.deep.equal([['A', 'CT']]));
  it('are unknown where neither stands', () => {
    expect(
      rowsOf([
        {name: 'A', n: NaN},
        {name: 'B', n: true},
      ]),
    ).to.deep.equal([
      ['A', null],
      ['B', null],
    ]);
    expect(complaintsOf({rows: [{name: 'B', n: true}]})).to.deep.equal([
      'categories.rows[0].n: expected a number, text or null, got true',
    ]);
  });
  it('that are no objects are dropped', () => expect(rowsOf([3, {name: 'A', n: 0}])).to.deep.equal([['A', 0]]));
  it('are read quickly by the ten thousand', () => {
    const many = ['a', 'b', 'c', 'd'].map((key) => ({key, label: key}));
    const rows = Array.from({length: 10_000}, (_, index) => ({
      name: `row ${index}`,
      a: index,
      b: 0.5,
      c: 'x',
      d: null,
    }));
    expect(read({columns: many, rows}).record.categories?.rows).to.have.length(10_000);
  });
});

describe('Categories', () => {
  it('without columns or rows are dropped', () => {
    expect(read({columns: undefined}).record).to.deep.equal({});
    expect(complaintsOf({rows: undefined})).to.deep.equal(['categories.rows: expected a list, got nothing']);
    expect(complaintsOf({columns: 3})).to.deep.equal(['categories.columns: expected a list, got 3']);
  });
});
