import {expect} from '@open-wc/testing';
import {complaintText} from '../../src/model/complaint.js';
import {readRecord} from '../../src/model/reading.js';

const recordOf = (input: unknown) => readRecord(input).record;
const complaintsOf = (input: unknown) => readRecord(input).complaints.map(complaintText);

describe('What is no record', () => {
  for (const input of [undefined, null, 3, 'x', [], [{title: 'x'}]])
    it(`gives an empty record and one complaint: ${JSON.stringify(input)}`, () => {
      expect(recordOf(input)).to.deep.equal({});
      expect(complaintsOf(input)).to.have.length(1);
      expect(complaintsOf(input)[0]).to.match(/^record: expected an object, got/);
    });
});

describe('A text', () => {
  it('loses outer space and U+0000, and gets U+FFFD for a lone surrogate', () => {
    expect(recordOf({title: ' a\u0000b \uD800😀 '})).to.deep.equal({title: 'ab \uFFFD😀'});
  });
  it('counts as absent when nothing is left of it', () => {
    expect(readRecord({title: ' \u0000 ', doi: '', url: ' '})).to.deep.equal({record: {}, complaints: []});
  });
  it('is not made from a number', () => {
    expect(complaintsOf({title: 3})).to.deep.equal(['title: expected text, got 3']);
  });
});

describe('One bad thing', () => {
  it('costs only itself', () => {
    const {record, complaints} = readRecord({
      title: 'T',
      publicationYear: '20xx',
      usage: {downloads: {value: 3}, views: 4},
    });
    expect(record).to.deep.equal({title: 'T', usage: {downloads: {value: 3}}});
    expect(complaints.map(({path}) => path)).to.deep.equal(['publicationYear', 'usage.views']);
  });
  it('drops a creator without a name, and keeps the others', () => {
    const input = {creators: [{name: 'A'}, {givenName: 'B'}, {name: ''}]};
    expect(recordOf(input).creators).to.deep.equal([{name: 'A'}]);
    expect(complaintsOf(input)).to.deep.equal([
      'creators[1].name: expected text, got nothing',
      'creators[2].name: expected text, got ""',
    ]);
  });
  it('is no source that the record lacks: the figure stays, without it', () => {
    const input = {usage: {views: {value: 3, source: 'toString'}}};
    expect(recordOf(input)).to.deep.equal({usage: {views: {value: 3}}});
    expect(complaintsOf(input)).to.deep.equal(['usage.views.source: expected a key of sources, got "toString"']);
  });
});

describe('A count', () => {
  const valueOf = (value: unknown) => recordOf({usage: {downloads: {value}}}).usage?.downloads?.value;
  it('keeps 0 and null apart', () => expect([valueOf(0), valueOf(null)]).to.deep.equal([0, null]));
  it('is never -0', () => expect(Object.is(valueOf(-0), 0)).to.be.true);
  it('is unknown when it was not told, and that is a complaint', () => {
    expect(valueOf(undefined)).to.be.null;
    expect(complaintsOf({usage: {downloads: {}}})).to.have.length(1);
  });
  for (const [text, number] of [
    ['12', 12],
    ['1,234', 1234],
    ['12%', 12],
  ] as const)
    it(`is read from the text ${text}, with a complaint`, () => {
      expect(valueOf(text)).to.equal(number);
      expect(complaintsOf({usage: {downloads: {value: text}}})).to.have.length(1);
    });
  for (const value of ['12k', '1.234,5', '0x10', 'NaN', true, [1], NaN, Infinity, -1, 0.5, '-1'])
    it(`is unknown where ${JSON.stringify(value)} stands`, () => {
      expect(valueOf(value)).to.be.null;
      expect(complaintsOf({usage: {downloads: {value}}})).to.have.length(1);
    });
});

describe('Normal forms', () => {
  it('are given to DOI, ORCID iD, type and days', () => {
    const input = {
      doi: 'https://doi.org/10.5281/ZENODO.1',
      type: 'Dataset',
      creators: [{name: 'A', orcid: 'https://orcid.org/0000-0002-1694-233x'}],
      sources: {s: {name: 'S', retrieved: '2026-11-23T10:00:00+02:00'}},
    };
    expect(readRecord(input)).to.deep.equal({
      record: {
        sources: {s: {name: 'S', retrieved: '2026-11-23'}},
        creators: [{name: 'A', orcid: '0000-0002-1694-233X'}],
        type: 'dataset',
        doi: '10.5281/zenodo.1',
      },
      complaints: [],
    });
  });
  it('are not invented: a licence that is a text becomes its id, with a complaint', () => {
    expect(recordOf({license: 'MIT'})).to.deep.equal({license: {id: 'MIT'}});
    expect(complaintsOf({license: 'MIT'})).to.deep.equal(['license: expected an object, got "MIT"']);
  });
  it('leave out a year that a text says, but for a complaint', () => {
    expect(recordOf({publicationYear: '2020'})).to.deep.equal({publicationYear: 2020});
    expect(complaintsOf({publicationYear: null})).to.have.length(1);
  });
});

describe('Addresses in a record', () => {
  it('are kept when they are safe, else left out with a complaint', () => {
    expect(recordOf({url: 'https://example.org', image: './a.png'})).to.deep.equal({
      url: 'https://example.org/',
      image: './a.png',
    });
    for (const url of ['javascript:alert(1)', 'mailto:a@b.org', 'https://u:p@example.org/']) {
      expect(recordOf({url})).to.deep.equal({});
      expect(complaintsOf({url})[0]).to.match(/^url: expected an http or https address, got/);
    }
  });
});

describe('Fields of the wrong kind', () => {
  for (const [path, input] of Object.entries({
    access: {access: 'closed'},
    keywords: {keywords: 'a, b'},
    license: {license: []},
    sources: {sources: []},
    'sources.s.retrieved': {sources: {s: {name: 'S', retrieved: 'May'}}},
    'creators[0].orcid': {creators: [{name: 'A', orcid: '1234'}]},
    'usage.views.unique': {usage: {views: {value: 1, unique: 'yes'}}},
    'series[0]': {series: [{measure: 'd', period: 'day'}]},
    'series[0].values': {series: [{measure: 'd', period: 'day', start: '2020-01-01', values: 3}]},
  }))
    it(`are complained about once: ${path}`, () => {
      expect(readRecord(input).complaints.map((complaint) => complaint.path)).to.deep.equal([path]);
    });
  it('do not take the good ones with them', () => {
    const input = {license: {id: 'MIT', url: 'x:y'}, usage: {views: {value: 1, unique: true, scope: 'this-version'}}};
    expect(recordOf(input)).to.deep.equal({license: {id: 'MIT'}, usage: input.usage});
  });
});
