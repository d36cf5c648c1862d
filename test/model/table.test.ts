import {expect} from '@open-wc/testing';
import {complaintText} from '../../src/model/complaint.js';
import {recordOfTable} from '../../src/model/reading.js';

const read = (header: string[], ...rows: string[][]) => recordOfTable({header, rows});
const cells = (header: string[], ...rows: string[][]) =>
  read(header, ...rows).record.categories?.rows.map((row) => ({...row}));

describe('A table', () => {
  it('names categories in its first column and measures in the others', () => {
    const table = {title: 'T', header: ['Pathology', 'Volumes', 'Share (%)'], rows: [['Nodule', '4,210', '26.8']]};
    const {record, complaints} = recordOfTable(table, {name: 'The table'});
    expect(complaints).to.deep.equal([]);
    expect(record.sources).to.deep.equal({table: {name: 'The table'}});
    expect(record.categories).to.deep.include({label: 'Pathology', title: 'T', source: 'table'});
    expect(record.categories?.columns).to.deep.equal([
      {key: 'volumes', label: 'Volumes'},
      {key: 'share', label: 'Share', unit: '%'},
    ]);
    expect(record.categories?.rows.map((row) => ({...row}))).to.deep.equal([
      {name: 'Nodule', volumes: 4210, share: 26.8},
    ]);
    expect(record.series).to.be.undefined;
  });
  it('writes units in brackets, as a percent sign, or in the cells', () => {
    const {columns} = read(['x', 'Size [mm]', 'Share %', 'Rate', 'Note %x', '(mm)'], ['a', '1', '2', '3%', '4', '5'])
      .record.categories!;
    expect(columns.map(({label, unit}) => [label, unit])).to.deep.equal([
      ['Size', 'mm'],
      ['Share', '%'],
      ['Rate', '%'],
      ['Note %x', undefined],
      ['(mm)', undefined],
    ]);
  });
  it('gives every column a key of its own', () => {
    const {columns} = read(['x', 'N', 'n', 'Name', '', '—'], ['a']).record.categories!;
    expect(columns.map(({key}) => key)).to.deep.equal(['n', 'n-2', 'name-2', 'column', 'column-2']);
  });
  it('is unknown where a number is missing, and a complaint where one was meant', () => {
    expect(cells(['x', 'n'], ['a', '0'], ['b', '—'], ['c', 'n/a'], ['d', '12 px'])).to.deep.equal([
      {name: 'a', n: 0},
      {name: 'b', n: null},
      {name: 'c', n: null},
      {name: 'd', n: null},
    ]);
    expect(read(['x', 'n'], ['a', '0'], ['d', '12 px']).complaints.map(complaintText)).to.deep.equal([
      'n[1]: expected a number, got "12 px"',
    ]);
  });
  it('keeps a column of words', () =>
    expect(cells(['x', 'n'], ['a', 'CT'], ['b', ''])).to.deep.equal([
      {name: 'a', n: 'CT'},
      {name: 'b', n: null},
    ]));
  it('may have rows that are too short or too long, with a complaint, and empty ones without', () => {
    expect(cells(['x', 'n'], ['a'], ['b', '1', '2'], ['', ' '], [])).to.deep.equal([
      {name: 'a', n: null},
      {name: 'b', n: 1},
    ]);
    expect(read(['x', 'n'], ['a'], ['b', '1', '2'], ['', ' '], []).complaints.map(complaintText)).to.deep.equal([
      'rows[0]: expected 2 cells, got 1',
      'rows[1]: expected 2 cells, got 3',
    ]);
  });
  it('may be empty', () => expect(read([]).record.categories).to.deep.equal({columns: [], rows: []}));
});

describe('A table of periods', () => {
  it('is also a series for each column of numbers', () => {
    const table = {
      title: 'T',
      header: ['Year', 'Count', 'Page views', 'Note'],
      rows: [
        ['2020', '1', '2', 'x'],
        ['2021', '', '3', ''],
      ],
    };
    const {series} = recordOfTable(table, {name: 'S'}).record;
    expect(series).to.deep.equal([
      {
        measure: 'downloads',
        period: 'year',
        title: 'T',
        source: 'table',
        points: [
          ['2020', 1],
          ['2021', null],
        ],
      },
      {
        measure: 'page views',
        period: 'year',
        title: 'T',
        source: 'table',
        points: [
          ['2020', 2],
          ['2021', 3],
        ],
      },
    ]);
  });
  it('has them of one kind', () =>
    expect(read(['x', 'n'], ['2020', '1'], ['2020-05', '2']).record.series).to.be.undefined);
  it('has nothing but them', () =>
    expect(read(['x', 'n'], ['2020', '1'], ['total', '2']).record.series).to.be.undefined);
  it('passes over a row without one', () => {
    expect(read(['x', 'n'], ['2020', '1'], ['', '2']).record.series?.[0]?.points).to.deep.equal([['2020', 1]]);
  });
});
