import {expect} from '@open-wc/testing';
import {readRecord} from '../../src/model/reading.js';
import type {Reading} from '../../src/model/record.js';
import {describing} from '../../src/sources/adapters.js';
import {SourceError} from '../../src/sources/errors.js';
import type {PartReaders} from '../../src/sources/parts.js';
import {readings} from '../../src/sources/reading.js';
import {freshName, hitsOf, mockUrl, type Wishes} from '../kit/mock.js';

const whole: PartReaders = {record: readRecord, adapters: describing, follows: ['usage', 'series']};
const zenodo = (wishes: Wishes = {}) => mockUrl('', {file: 'zenodo/rdm-default-7834392.json', ...wishes});
const dryad = (wishes: Wishes = {}) => mockUrl('', {file: 'datacite/prereview-cdl-ucb-dryad.json', ...wishes});
const empty = () => mockUrl('', {file: 'datacite/zenodo-8347772.json'});

const nothing: Reading = {record: {}, complaints: []};

/** All that is said of `src`, one after the other, where upstreams are in other places: what follows a place is part of its query. */
async function all(src: string, places: Record<string, string>, parts = whole): Promise<readonly Reading[]> {
  const list: Reading[] = [];
  const {signal} = new AbortController();
  for await (const reading of readings(src, parts, {base: document.baseURI, places, signal})) list.push(reading);
  return list;
}

describe('A DOI of Zenodo', () => {
  it('is what Zenodo says, with the course that DataCite knows', async () => {
    const places = {'zenodo.org': zenodo(), 'api.datacite.org': dryad()};
    const [{record, complaints} = nothing, ...others] = await all('10.5281/zenodo.7834392', places);
    expect([others.length, complaints]).to.deep.equal([0, []]);
    expect(record).to.include({doi: '10.5281/zenodo.7834392', publisher: 'Zenodo', version: '162'});
    expect(record.usage?.downloads).to.include({value: 249332, source: 'invenio'});
    // What Zenodo does not count.
    expect(record.usage?.citations).to.include({value: 2, source: 'datacite'});
    expect(record.series?.map(({measure, source}) => [measure, source])).to.deep.equal([
      ['downloads', 'datacite'],
      ['views', 'datacite'],
      ['citations', 'datacite'],
    ]);
    expect(Object.keys(record.sources ?? {})).to.have.members(['invenio', 'datacite']);
  });

  it('asks DataCite nothing for an element that wants nothing of it', async () => {
    const hits = freshName();
    const places = {'zenodo.org': zenodo(), 'api.datacite.org': dryad({hits})};
    for (const follows of [undefined, [], ['usage']] as const)
      expect(await all('zenodo:7834392', places, {...whole, follows})).to.have.length(1);
    expect(await hitsOf(hits)).to.equal(0);
  });

  for (const [trouble, place] of [
    ['fails', mockUrl('', {status: 404})],
    ['is busy', mockUrl('', {status: 503})],
    ['answers nonsense', mockUrl('{"a": ')],
    ['answers something else', mockUrl({a: 1})],
  ] as const)
    it(`is what Zenodo says where DataCite ${trouble}`, async () => {
      const list = await all('zenodo:7834392', {'zenodo.org': zenodo(), 'api.datacite.org': place});
      expect(list.map(({record}) => record.usage?.downloads?.value)).to.deep.equal([249332]);
      expect(list[0]?.record.series).to.equal(undefined);
    });

  it('is there before an answer that is late, and then whole', async () => {
    const late = dryad({delay: 1500});
    const list = await all('zenodo:7834392', {'zenodo.org': zenodo(), 'api.datacite.org': late});
    expect(list.map(({record}) => record.series?.length)).to.deep.equal([undefined, 3]);
  });

  it('is not there twice where the late answer says nothing', async () => {
    const late = mockUrl('', {delay: 1500, status: 404});
    const list = await all('zenodo:7834392', {'zenodo.org': zenodo(), 'api.datacite.org': late});
    expect(list).to.have.length(1);
  });

  it('fails where Zenodo does', async () => {
    const places = {'zenodo.org': mockUrl('', {status: 404}), 'api.datacite.org': dryad()};
    const error: unknown = await all('zenodo:7834392', places).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError).and.include({code: 'not-found'});
  });
});

describe('Any other DOI', () => {
  it('is what DataCite says, and one request', async () => {
    const hits = freshName();
    const places = {'zenodo.org': zenodo({hits}), 'api.datacite.org': dryad()};
    const [{record} = nothing] = await all('doi:10.6078/D1941T', places);
    expect(record).to.include({publisher: 'Dryad', doi: '10.6078/d1941t'});
    expect(await hitsOf(hits)).to.equal(0);
  });

  it('asked of DataCite by name takes the counts from Zenodo, if it is there', async () => {
    const places = {'zenodo.org': zenodo(), 'api.datacite.org': empty()};
    const [{record} = nothing] = await all('datacite:10.5281/zenodo.8347772', places);
    expect(record.title).to.match(/^F-UJI/);
    expect(record.usage?.downloads).to.include({value: 249332, source: 'invenio'});
  });
});

describe('A request to Zenodo', () => {
  it('asks for the native form, and to others it says nothing of forms', async () => {
    const accepts: (string | null)[] = [];
    const {fetch} = globalThis;
    globalThis.fetch = (input, init) => {
      accepts.push(new Headers(init?.headers).get('accept'));
      return fetch(input, init);
    };
    try {
      await all('zenodo:7834392', {'zenodo.org': zenodo(), 'api.datacite.org': dryad()});
    } finally {
      globalThis.fetch = fetch;
    }
    expect(accepts).to.deep.equal(['application/vnd.inveniordm.v1+json, application/json;q=0.9', null]);
  });
});

describe('A plain address', () => {
  it('is recognised by its answer', async () => {
    const [{record} = nothing] = await all(dryad(), {});
    expect(record.doi).to.equal('10.6078/d1941t');
  });

  it('of a list of several records is not recognised', async () => {
    const error: unknown = await all(mockUrl({hits: {hits: [{}, {}], total: 2}}), {}).catch(
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(SourceError).and.include({code: 'unrecognised'});
  });

  it('of a record in our own form stays what it is', async () => {
    const [{record} = nothing] = await all(mockUrl({title: 'A', publicationYear: 2020}), {});
    expect(record).to.deep.equal({title: 'A', publicationYear: 2020});
  });
});
