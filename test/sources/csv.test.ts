import {expect} from '@open-wc/testing';
import {csvTable, isCsv} from '../../src/sources/csv.js';
import {SourceError} from '../../src/sources/errors.js';
import type {Body} from '../../src/sources/load.js';

const body = (text: string, contentType = 'text/csv', url = 'https://a.example/data'): Body => ({
  address: {url, host: 'a.example'},
  contentType,
  text,
  retrieved: '2026-11-23',
});

describe('An answer is CSV', () => {
  it('by its content type', () => expect(isCsv(body('a,b', 'text/csv; charset=utf-8'))).to.be.true);
  it('by the end of its address', () =>
    expect(isCsv(body('a,b', 'text/plain', 'https://a.example/data.CSV?raw=1'))).to.be.true);
  it('not by its text alone', () => expect(isCsv(body('a,b', 'text/plain'))).to.be.false);
  it('not when its address only mentions CSV', () =>
    expect(isCsv(body('a,b', 'text/plain', 'https://a.example/?file=data.csv'))).to.be.false);
  it('not when it is JSON after all', () => expect(isCsv(body(' {"title": "A"}'))).to.be.false);
  it('not when it is a web page', () => expect(isCsv(body('<!doctype html>'))).to.be.false);
});

/** Blank lines are left to the reading of the table. */
const cells = (text: string): (readonly string[])[] => {
  const {header, rows} = csvTable(body(text));
  return [header, ...rows].filter((row) => row.length > 0);
};

describe('A CSV table', () => {
  for (const [name, text] of Object.entries({
    'ends with a line break': 'name,volumes\nNodule,4210\n',
    'ends without one': 'name,volumes\nNodule,4210',
    'has the line breaks of Windows': 'name,volumes\r\nNodule,4210\r\n',
    'has quotes around every cell': '"name","volumes"\r\n"Nodule","4210"\r\n',
  }))
    it(`is read when it ${name}`, () => {
      expect(cells(text)).to.deep.equal([
        ['name', 'volumes'],
        ['Nodule', '4210'],
      ]);
    });

  it('may have commas, quotes and line breaks in quotes', () => {
    expect(cells('a,b\n"Nodule, ""large""\nleft",1')[1]).to.deep.equal(['Nodule, "large"\nleft', '1']);
  });

  it('may end a line with an empty cell', () => {
    expect(cells('a,b,c\nMass,,\nNodule,1,')).to.deep.equal([
      ['a', 'b', 'c'],
      ['Mass', '', ''],
      ['Nodule', '1', ''],
    ]);
  });

  it('may have a header alone', () => {
    expect(cells('a,b\n')).to.deep.equal([['a', 'b']]);
  });

  it('may be empty', () => {
    expect(cells('')).to.deep.equal([]);
  });

  for (const text of ['a;b\n1;2', 'a\tb\n1\t2'])
    it(`says that commas are expected: ${JSON.stringify(text)}`, () => {
      expect(() => csvTable(body(text)))
        .to.throw(SourceError)
        .with.property('detail', 'commas expected between the columns');
    });
});
