import {expect} from '@open-wc/testing';
import {readRecord} from '../../src/model/reading.js';

describe('Keys that objects inherit', () => {
  const input: unknown = JSON.parse(`{
    "__proto__": {"title": "inherited"},
    "sources": {"__proto__": {"name": "P"}, "constructor": {"name": "C"}},
    "usage": {"downloads": {"value": 1, "source": "__proto__"}},
    "categories": {
      "columns": [{"key": "__proto__", "label": "P"}, {"key": "toString", "label": "T"}],
      "rows": [{"name": "constructor", "__proto__": 7, "toString": 8}, {"name": "x"}]
    }
  }`);

  it('are keys and labels like any other', () => {
    const {record, complaints} = readRecord(input);
    expect(complaints).to.deep.equal([]);
    expect(record.title).to.be.undefined;
    expect(Object.keys(record.sources!)).to.deep.equal(['__proto__', 'constructor']);
    expect(record.usage?.downloads?.source).to.equal('__proto__');
    const key: string = 'toString';
    const [first, second] = record.categories!.rows;
    expect([first!.name, first!['__proto__'], first![key]]).to.deep.equal(['constructor', 7, 8]);
    expect([second!['__proto__'], second![key]]).to.deep.equal([null, null]);
  });

  it('leave the prototype of objects as it was', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    readRecord(input);
    expect(Object.getOwnPropertyNames(Object.prototype)).to.have.length(before);
    expect(({} as {title?: string}).title).to.be.undefined;
  });

  it('do not count when the input only inherits them', () => {
    expect(readRecord(Object.create({title: 'inherited'})).record).to.deep.equal({});
  });
});

describe('Depth', () => {
  it('does not matter where the format ends', () => {
    let deep: unknown = 0;
    for (let i = 0; i < 100_000; i++) deep = [deep];
    const {record, complaints} = readRecord({title: 'T', unknown: deep, $schema: deep, description: deep});
    expect(record).to.deep.equal({title: 'T'});
    expect(complaints).to.deep.equal([{path: 'description', expected: 'text', got: 'a list'}]);
  });

  it('does not matter in a record that holds itself', () => {
    const input: Record<string, unknown> = {title: 'T'};
    input.story = input;
    expect(readRecord(input)).to.deep.equal({record: {title: 'T'}, complaints: []});
  });
});
