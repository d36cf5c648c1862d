import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import type {Body} from '../../src/sources/load.js';
import {readRecord, recordOfTable} from '../../src/model/reading.js';
import {readBody as readParts} from '../../src/sources/reading.js';
import {bodyOf} from './body.js';

const parts = {record: readRecord, table: recordOfTable};
const readBody = (body: Body) => readParts(body, parts);

const recordOf = (text: string) => readBody(bodyOf(text)).record;

describe('An answer of JSON', () => {
  for (const text of ['', 'null', '""', '42', 'true', '{}'])
    it(`is an empty record without complaints: ${JSON.stringify(text)}`, () => {
      expect(readBody(bodyOf(text))).to.deep.equal({record: {}, complaints: []});
    });

  for (const mark of ['publicationYear', 'usage', 'series', 'categories', 'story'])
    it(`is a record by its mark ${mark}, whatever else it has`, () => {
      expect(recordOf(`{"title": "A", "foreign": 1, "${mark}": null}`)).to.have.property('title', 'A');
    });

  it('is a record when all of its fields are ours', () => {
    expect(recordOf('{"$schema": "x", "title": "A", "keywords": ["b"]}')).to.deep.equal({title: 'A', keywords: ['b']});
  });

  for (const text of ['{"metadata": {"title": "A"}}', '{"title": "A", "conceptrecid": "1"}', '[]', '[{"title": "A"}]'])
    it(`is not guessed at: ${text}`, () => {
      expect(() => readBody(bodyOf(text)))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });

  it('keeps what is good beside a complaint', () => {
    const {record, complaints} = readBody(bodyOf('{"title": "A", "usage": {"downloads": {"value": "12k"}}}'));
    expect(record.title).to.equal('A');
    expect(complaints.map(({path}) => path)).to.deep.equal(['usage.downloads.value']);
  });

  it('is read once for all elements of a kind', () => {
    const answer = bodyOf('{"title": "A"}');
    expect(readBody(answer)).to.equal(readBody(answer));
  });
});

describe('An answer of CSV', () => {
  it('says nothing to an element that cannot be made of a table', () => {
    const answer = bodyOf('year,value\n2024,10', 'text/csv');
    expect(readParts(answer, {record: readRecord})).to.deep.equal({record: {}, complaints: []});
    expect(readBody(answer).record.series).to.have.length(1);
  });

  it('is a table whose source is its address and day', () => {
    const {record} = readBody(bodyOf('pathology,volumes\nNodule,4210', 'text/csv'));
    const {categories, sources} = record;
    expect(categories?.rows.map(({name, volumes}) => [name, volumes])).to.deep.equal([['Nodule', 4210]]);
    expect(sources?.[categories?.source ?? '']).to.deep.equal({
      name: 'a.example',
      url: 'https://a.example/data',
      retrieved: '2026-11-23',
    });
  });

  it('is a series, too, when its first column is periods', () => {
    const {record} = readBody(bodyOf('year,value\n2024,10\n2025,20', 'text/csv'));
    expect(record.series?.[0]?.points).to.deep.equal([
      ['2024', 10],
      ['2025', 20],
    ]);
  });

  it('has no rows when there are none', () => {
    expect(readBody(bodyOf('', 'text/csv')).record.categories?.rows ?? []).to.deep.equal([]);
  });
});
