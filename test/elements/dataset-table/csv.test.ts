import {expect} from '@open-wc/testing';
import {csvOf, fileName} from '../../../src/kit/csv.js';
import {recordOfTable} from '../../../src/model/reading.js';
import {parse} from 'but-csv';
import {record} from './parts.js';

const source = {
  name: 'The story',
  url: 'https://a.example/story',
  retrieved: '2026-11-23',
  kind: 'illustrative',
} as const;
const cellsOf = (name: string, cell: string | number | null = null) =>
  parse(csvOf({columns: [{key: 'n', label: 'n'}], rows: [{name, n: cell}]}, [0], 'category', null))[1]!;

describe('The table as CSV', () => {
  it('has heads with units, exact numbers, nothing for the unknown, and the source of each row', () => {
    expect(csvOf(record.categories, [2, 1], 'category', source)).to.equal(
      'pathology,volumes,prevalence (%),note,source,source-url,retrieved,kind\n' +
        'Fracture,1520,9.7,old,The story,https://a.example/story,2026-11-23,illustrative\n' +
        'Mass,,9.7,,The story,https://a.example/story,2026-11-23,illustrative\n',
    );
  });

  it('leaves the columns of the source empty where nobody states it', () => {
    expect(csvOf({...record.categories, label: undefined}, [0], 'category', null)).to.equal(
      'category,volumes,prevalence (%),note,source,source-url,retrieved,kind\nNodule,421,26.8,round,,,,\n',
    );
  });

  for (const text of ['=1+1', '+SUM(A1)', '-2+3', '@x', '\tx', '\rx', '＝1'])
    it(`makes text of what a spreadsheet would run: ${JSON.stringify(text)}`, () => {
      expect(cellsOf(text)[0]).to.equal(`'${text.replace('\r', '\n')}`);
    });

  for (const number of [-3, 0, 1e21, -1.5e-7])
    it(`leaves the number ${number} a number`, () => {
      expect(cellsOf('A', number)[1]).to.equal(String(number));
    });

  it('leaves text a number that says one', () => {
    expect(cellsOf('-5')[0]).to.equal('-5');
  });

  it('quotes commas, quotes and line ends', () => {
    expect(cellsOf('a "b", c\r\nd', 'e\rf').slice(0, 2)).to.deep.equal(['a "b", c\nd', 'e\nf']);
  });

  it('makes text of a hostile source', () => {
    const text = csvOf(record.categories, [0], 'category', {name: '=cmd()'});
    expect(text).to.contain(`,'=cmd(),`);
  });

  it('can be read back', () => {
    const [header = [], ...rows] = parse(csvOf(record.categories, [0, 2], 'category', source));
    const {record: read} = recordOfTable({header, rows: rows.slice(0, 2)});
    expect(read.categories?.columns[1]).to.include({label: 'prevalence', unit: '%'});
    expect(read.categories?.rows[1]).to.include({name: 'Fracture', volumes: 1520, note: 'old'});
  });

  for (const [title, name] of [
    ['Findings, by site (2026)', 'findings-by-site-2026.csv'],
    ['../../etc/passwd', 'etc-passwd.csv'],
    ['النتائج', 'النتائج.csv'],
    ['?', 'dataset.csv'],
    ['', 'dataset.csv'],
    ['a'.repeat(100), `${'a'.repeat(60)}.csv`],
  ] as const)
    it(`is kept as ${name} when it is called “${title.slice(0, 30)}”`, () => {
      expect(fileName(title)).to.equal(name);
    });
});
