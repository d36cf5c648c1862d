import {expect} from '@open-wc/testing';
import {csvTable, isCsv} from '../../src/sources/csv.js';
import {decoded} from '../../src/sources/decoding.js';
import {SourceError} from '../../src/sources/errors.js';
import {bodyOf} from './body.js';

const body = (text: string, contentType = 'text/csv', url?: string) => bodyOf(text, contentType, url);

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

  for (const [name, text] of Object.entries({
    semicolons: 'name;volumes\r\n"Nodule; large, left";4210\r\n',
    tabs: 'name\tvolumes\n"Nodule; large, left"\t4210',
    'semicolons, and tabs in cells': 'name;volumes\n"Nodule; large, left";4210\n',
  }))
    it(`may have ${name} between its columns`, () => {
      expect(cells(text)).to.deep.equal([
        ['name', 'volumes'],
        ['Nodule; large, left', '4210'],
      ]);
    });

  it('keeps semicolons in its cells when commas separate', () => {
    expect(cells('a;b,c\n1;2,3')[1]).to.deep.equal(['1;2', '3']);
  });

  for (const text of ['a;b\nMass;4,210', 'a\tb\nMass\t26,8'])
    it(`says that commas are expected where a comma may mean two things: ${JSON.stringify(text)}`, () => {
      expect(() => csvTable(body(text)))
        .to.throw(SourceError)
        .with.property('detail', 'commas expected between the columns');
    });
});

/** What csv-spectrum says of this file is not what is in it: another number, and no row. */
const misread: Partial<Record<string, unknown>> = {
  location_coordinates: [['2095257564', '37\uFFFD36\'37.8"N 121\uFFFD2\'17.9"W', 'Modesto', 'Stanislaus']],
};
const spectrum =
  'comma_in_quotes empty empty_crlf escaped_quotes json location_coordinates newlines newlines_crlf ' +
  'quotes_and_newlines simple simple_crlf utf8';

describe('The files of csv-spectrum', () => {
  const answer = (path: string) => fetch(new URL(`../fixtures/csv-spectrum/${path}`, import.meta.url));
  for (const name of spectrum.split(' '))
    it(`are read with any line break, with and without a byte order mark: ${name}`, async () => {
      const text = await (await answer(`csvs/${name}.csv`)).text();
      // Line breaks within cells come out as one kind.
      const json = (await (await answer(`json/${name}.json`)).text()).replaceAll('\\r', '');
      const objects = JSON.parse(json) as readonly object[];
      const expected = misread[name] ?? objects.map((row) => Object.values(row) as string[]);
      for (const lineBreak of ['\n', '\r\n', '\r'])
        for (const mark of ['', '\uFEFF']) {
          const bytes = new TextEncoder().encode(mark + text.replaceAll(/\r?\n/g, lineBreak));
          const [, ...rows] = cells(decoded(bytes, 'text/csv').text);
          expect(rows).to.deep.equal(expected);
        }
    });
});
