import {expect} from '@open-wc/testing';
import {invenioRdm} from '../../src/sources/invenio-rdm.js';
import {readingOf} from './recording.js';

/** What every record of the native form has. */
const native = {
  id: '6406114',
  links: {self_html: 'https://zenodo.org/records/6406114', parent_html: 'https://zenodo.org/records/6406113'},
  parent: {id: '6406113', pids: {doi: {identifier: '10.5281/zenodo.6406113', provider: 'datacite'}}},
  pids: {doi: {identifier: '10.5281/zenodo.6406114', provider: 'datacite'}},
  metadata: {
    title: 'RAD-ChestCT',
    resource_type: {id: 'dataset', title: {en: 'Dataset'}},
    creators: [{person_or_org: {type: 'personal', name: 'Draelos, Rachel Lea'}}],
  },
};
const withMetadata = (metadata: object) => ({...native, metadata: {...native.metadata, ...metadata}});
const recordOf = (body: unknown, id: string | null = null) => readingOf(body, {id})?.record;

describe('The native form of InvenioRDM', () => {
  it('counts all versions, and each visitor once, as the page of the record does', () => {
    const all = {views: 9, unique_views: 8, downloads: 7, unique_downloads: 6, data_volume: 5.5};
    const {usage} = recordOf({...native, stats: {all_versions: all, this_version: {unique_downloads: 1}}}) ?? {};
    expect(usage?.downloads).to.include({value: 6, scope: 'all-versions', unique: true});
    expect(usage?.views).to.include({value: 8, scope: 'all-versions', unique: true});
  });

  it('counts all there was where nobody counts visitors, and says so', () => {
    const {usage} = recordOf({...native, stats: {all_versions: {downloads: 7}}}) ?? {};
    expect(usage?.downloads).to.include({value: 7, unique: false});
  });

  it('counts 0 as none, and nothing as unknown', () => {
    const stats = {all_versions: {unique_downloads: 0, unique_views: null}};
    expect(recordOf({...native, stats})?.usage).to.have.nested.property('downloads.value', 0);
    expect(recordOf({...native, stats})?.usage).not.to.have.property('views');
  });

  it('may lack all but its marks', () => {
    const {record, complaints} = readingOf(native) ?? {};
    expect(complaints).to.deep.equal([]);
    expect(record).not.to.have.any.keys('usage', 'license', 'access', 'keywords', 'description', 'publicationYear');
    expect(record).to.include({title: 'RAD-ChestCT', publisher: 'Zenodo', type: 'dataset'});
  });

  it('names what it could not read, and keeps the rest', () => {
    const body = withMetadata({title: 42, publication_date: 'n.d.', creators: [{person_or_org: {name: ['x']}}]});
    const {record, complaints} = readingOf({...body, access: {status: 'secret'}}) ?? {};
    expect(complaints?.map(({path, got}) => `${path} ${got}`)).to.deep.equal([
      'title 42',
      'creators[0].name a list',
      'publicationYear "n.d.?"',
      'access "secret"',
    ]);
    expect(record).to.include({doi: '10.5281/zenodo.6406114'});
  });

  it('has licences without an id, whose name is in some language', () => {
    const free = {title: {de: 'Nur nach Anfrage'}, link: 'https://a.example/terms'};
    expect(recordOf(withMetadata({rights: [free]}))?.license).to.deep.equal({
      name: 'Nur nach Anfrage',
      url: 'https://a.example/terms',
    });
  });

  it('tells organisations from people', () => {
    const creators = [{person_or_org: {type: 'organizational', name: 'Meise Botanic Garden, Herbarium'}}];
    expect(recordOf(withMetadata({creators}))?.creators).to.deep.equal([
      {name: 'Meise Botanic Garden, Herbarium', nameType: 'Organizational'},
    ]);
  });

  for (const [status, access] of [
    ['open', 'open'],
    ['restricted', 'restricted'],
    ['embargoed', 'embargoed'],
    ['metadata-only', 'metadata-only'],
  ] as const)
    it(`is ${access} where the site says so`, () => {
      expect(recordOf({...native, access: {status}})).to.include({access});
    });

  it('is of all versions where their common id was asked for', () => {
    const body = withMetadata({version: '2'});
    for (const id of ['https://zenodo.org/api/records/6406113', 'https://zenodo.org/api/records/6406114'])
      expect([recordOf(body, id)?.doi, recordOf(body, id)?.url, recordOf(body, id)?.version]).to.deep.equal(
        id.endsWith('3')
          ? ['10.5281/zenodo.6406113', 'https://zenodo.org/records/6406113', undefined]
          : ['10.5281/zenodo.6406114', 'https://zenodo.org/records/6406114', '2'],
      );
  });

  it('is asked of DataCite for a course in time, if its DOI is one of theirs', () => {
    expect(readingOf(native)?.more).to.deep.equal({series: 'datacite:10.5281/zenodo.6406114'});
    expect(readingOf({...native, pids: {doi: {identifier: '10.59350/x', provider: 'crossref'}}})?.more).to.equal(
      undefined,
    );
  });

  it('names its site as the source', () => {
    const links = {self_html: 'https://data.caltech.edu/records/f6ck0-x4w60'};
    expect(recordOf({...native, links})?.sources).to.have.nested.property('invenio.name', 'data.caltech.edu');
    expect(recordOf(native)?.sources).to.have.nested.property('invenio.name', 'Zenodo');
  });

  for (const body of [null, 1, 'text', [], {}, {pids: {}}, {metadata: {resource_type: {}}}, {hits: {hits: []}}])
    it(`is not what lacks its marks: ${JSON.stringify(body)}`, () => {
      expect(readingOf(body)).to.equal(null);
    });
});

/** Zenodo's own form. */
const own = {
  conceptrecid: '25',
  doi: '10.5281/zenodo.26',
  links: {self_html: 'https://zenodo.org/records/26', parent_html: 'https://zenodo.org/records/25'},
  metadata: {title: 'A', creators: [], resource_type: {type: 'dataset'}},
};

describe("Zenodo's own form", () => {
  it('means all versions by the names without `version_`', () => {
    const stats = {downloads: 4, unique_downloads: 3, version_downloads: 2, version_unique_downloads: 1};
    expect(recordOf({...own, stats})?.usage?.downloads).to.include({value: 3, scope: 'all-versions', unique: true});
  });

  it('meant them by the names with `version_` before October 2023', () => {
    // https://zenodo.org/api/records/3459420, as it was.
    const stats = {downloads: 45, unique_downloads: 40, version_downloads: 9528, version_unique_downloads: 8000};
    const old = {...own, stats, links: {html: 'https://zenodo.org/record/26'}};
    expect(recordOf(old)?.usage?.downloads).to.include({value: 8000, scope: 'all-versions', unique: true});
    expect(recordOf({...own, stats, owners: [17]})?.usage?.downloads).to.include({value: 8000});
    expect(recordOf({...own, stats, owners: [{id: 17}]})?.usage?.downloads).to.include({value: 40});
  });

  it('is of the concept where that was asked for', () => {
    const record = recordOf({...own, conceptdoi: '10.5281/zenodo.25'}, 'https://zenodo.org/api/records/25');
    expect(record).to.include({doi: '10.5281/zenodo.25', url: 'https://zenodo.org/records/25'});
  });

  it('may lack a DOI', () => {
    const {record, complaints, more} = readingOf({...own, doi: undefined}) ?? {};
    expect([record?.doi, complaints, more]).to.deep.equal([undefined, [], undefined]);
  });

  for (const [id, license] of [
    ['cc-by-4.0', {id: 'CC-BY-4.0'}],
    ['CC-BY-4.0', {id: 'CC-BY-4.0'}],
    ['cc-zero', {id: 'CC0-1.0'}],
    ['cc0-1.0', {id: 'CC0-1.0'}],
    ['mit', {id: 'MIT'}],
    ['apache-2.0', {id: 'Apache-2.0'}],
    ['bsd-3-clause', {id: 'BSD-3-Clause'}],
    ['gpl-3.0-or-later', {id: 'GPL-3.0-or-later'}],
    ['odbl-1.0', {id: 'ODbL-1.0'}],
    ['other-open', {name: 'Other (open)'}],
    ['other-pd', {name: 'Other (public domain)'}],
    ['other-at', {name: 'Other (attribution)'}],
    ['notspecified', undefined],
  ] as const)
    it(`has the licence ${id}`, () => {
      expect(recordOf({...own, metadata: {...own.metadata, license: {id}}})?.license).to.deep.equal(license);
    });

  it('is restricted where its files were closed', () => {
    expect(recordOf({...own, metadata: {...own.metadata, access_right: 'closed'}})).to.include({access: 'restricted'});
  });
});

describe('The address of a record of InvenioRDM', () => {
  const urlOf = (src: string) => {
    const id = invenioRdm.idOf?.(src) ?? null;
    return id === null ? null : invenioRdm.url?.(id);
  };

  for (const src of [
    'zenodo:6406114',
    'ZENODO:6406114',
    '10.5281/zenodo.6406114',
    'doi:10.5281/zenodo.6406114',
    'doi: 10.5281/ZENODO.6406114',
    'https://doi.org/10.5281/zenodo.6406114',
    'http://dx.doi.org/10.5281/zenodo.6406114',
    'https://zenodo.org/doi/10.5281/zenodo.6406114',
    'https://zenodo.org/records/6406114',
    'https://zenodo.org/record/6406114#.Y1',
    'https://zenodo.org/records/6406114/files/metadata.csv?download=1',
    'https://zenodo.org/api/records/6406114',
  ])
    it(`is found from ${src}`, () => {
      expect(urlOf(src)).to.equal('https://zenodo.org/api/records/6406114');
    });

  for (const src of [
    'https://rogue-scholar.org/api/records/23y6y-vh985',
    'https://rogue-scholar.org/records/23y6y-vh985',
    'https://rogue-scholar.org/records/23y6y-vh985/?preview=1',
  ])
    it(`is found at any site: ${src}`, () => {
      expect(urlOf(src)).to.equal('https://rogue-scholar.org/api/records/23y6y-vh985');
    });

  for (const src of [
    'zenodo:',
    'zenodo:abc',
    '10.5072/zenodo.1',
    '10.5281/other.1',
    'https://zenodo.org/communities/x',
    'https://a.example/records/12',
    'records/1.json',
    'javascript:alert(1)//https://zenodo.org/records/1',
  ])
    it(`is not guessed from ${src}`, () => {
      expect(urlOf(src)).to.equal(null);
    });

  it('asks for the native form by a header that needs no permission', () => {
    expect(invenioRdm.accept).to.match(/^application\/vnd\.inveniordm\.v1\+json,/);
    // https://fetch.spec.whatwg.org/#cors-safelisted-request-header
    expect(invenioRdm.accept).to.match(/^[^"():<>?@[\\\]{}]{1,128}$/);
  });
});
