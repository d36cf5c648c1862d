import {expect} from '@open-wc/testing';
import {mergedRecord} from '../../src/model/merging.js';
import type {DatasetRecord, Series} from '../../src/model/record.js';

const years = (measure: string, year: string): Series => ({measure, period: 'year', points: [[year, 1]]});

describe('Merged records', () => {
  it('are the one that holds something, itself', () => {
    const record = {title: 'T'};
    expect(mergedRecord([{}, record, {title: undefined}])).to.equal(record);
    expect(mergedRecord([])).to.deep.equal({});
  });
  it('take each field from the first that has it', () => {
    const records = [
      {title: 'A', version: undefined},
      {title: 'B', version: '2'},
      {version: '3', doi: '10.1/x'},
    ];
    expect(mergedRecord(records)).to.deep.equal({title: 'A', version: '2', doi: '10.1/x'});
  });
  it('take each count for itself, and a known one before an unknown one', () => {
    const first = {usage: {downloads: {value: null}, views: {value: 0}, citations: {value: null, unique: true}}};
    const second = {usage: {downloads: {value: 5}, views: {value: 7}, citations: {value: null}}};
    expect(mergedRecord([first, second]).usage).to.deep.equal({
      downloads: {value: 5},
      views: {value: 0},
      citations: {value: null, unique: true},
    });
    expect(mergedRecord([{usage: {views: undefined}}, second]).usage).to.deep.equal(second.usage);
  });
  it('take each measure per period from the first that has it', () => {
    const records = [
      {series: [years('downloads', '2020')]},
      {series: [years('downloads', '1999'), years('views', '2021')]},
    ];
    expect(mergedRecord(records).series).to.deep.equal([years('downloads', '2020'), years('views', '2021')]);
  });
});

describe('Provenance in merged records', () => {
  const of = (name: string): DatasetRecord => ({
    sources: {s: {name}},
    usage: {downloads: {value: null}, views: {value: 1, source: 's'}},
    series: [{...years(name, '2020'), source: 's'}],
    categories: {columns: [], rows: [], source: 's'},
  });

  it('stays with its figures when two sources have one key', () => {
    const {sources, series, usage, categories} = mergedRecord([{...of('A'), usage: undefined}, of('B'), of('C')]);
    expect({...sources}).to.deep.equal({s: {name: 'A'}, 's-2': {name: 'B'}, 's-3': {name: 'C'}});
    expect(series?.map(({source}) => source)).to.deep.equal(['s', 's-2', 's-3']);
    expect(usage).to.deep.equal({downloads: {value: null}, views: {value: 1, source: 's-2'}});
    expect(categories?.source).to.equal('s');
  });
  it('keeps its key when both mean the same', () => {
    expect(Object.keys(mergedRecord([of('A'), of('A')]).sources!)).to.deep.equal(['s']);
  });
  it('does not take a key of its own record', () => {
    const later = {sources: {'s-2': {name: 'D'}, s: {name: 'B'}}, usage: {views: {value: 1, source: 's'}}};
    const merged = mergedRecord([{title: 'T', sources: {s: {name: 'A'}}}, later]);
    expect(merged.sources?.[merged.usage!.views!.source!]).to.deep.equal({name: 'B'});
    expect(merged.sources?.['s-2']).to.deep.equal({name: 'D'});
  });
  it('leaves alone what has no source, and a source of no record', () => {
    const later = {
      sources: {s: {name: 'B'}},
      usage: {views: {value: 1}, downloads: {value: 2, source: 'lost'}},
    };
    expect(mergedRecord([{sources: {s: {name: 'A'}}}, later]).usage).to.deep.equal({
      views: {value: 1},
      downloads: {value: 2, source: 'lost'},
    });
  });
  it('is safe from a key that objects inherit', () => {
    const sources = JSON.parse('{"__proto__": {"name": "P"}}') as DatasetRecord['sources'];
    const merged = mergedRecord([{sources}, {sources: {s: {name: 'S'}}}]);
    expect(Object.keys(merged.sources!).sort()).to.deep.equal(['__proto__', 's']);
  });
});
