import {expect} from '@open-wc/testing';
import {datacite} from '../../src/sources/datacite.js';
import {readingOf} from './recording.js';

const bodyOf = (attributes: object) => ({
  data: {id: '10.1/a', type: 'dois', attributes: {doi: '10.1/a', ...attributes}},
});
const recordOf = (attributes: object) => readingOf(bodyOf(attributes))?.record ?? {};

describe("DataCite's counts", () => {
  it('are unknown where everything is 0, which it also says of a repository that tells nothing', () => {
    const {usage} = recordOf({viewCount: 0, downloadCount: 0, citationCount: 0, viewsOverTime: []});
    expect([usage?.views?.value, usage?.downloads?.value, usage?.citations?.value]).to.deep.equal([null, null, 0]);
  });

  it('are 0 where a repository tells of something', () => {
    expect(recordOf({viewCount: 3, downloadCount: 0}).usage?.downloads?.value).to.equal(0);
    const downloadsOverTime = [{yearMonth: '2024-05', total: 0}];
    expect(recordOf({viewCount: 0, downloadCount: 0, downloadsOverTime}).usage?.downloads?.value).to.equal(0);
  });

  it('are of visitors, and of one version where others are known', () => {
    expect(recordOf({downloadCount: 5}).usage?.downloads).to.deep.equal({value: 5, source: 'datacite', unique: true});
    expect(recordOf({downloadCount: 5, versionOfCount: 1}).usage?.downloads).to.include({scope: 'this-version'});
  });

  it('are not there where they are not told', () => {
    expect(recordOf({})).not.to.have.property('usage');
  });
});

describe("DataCite's series", () => {
  it('keep zeros, and leave out the months that are not told', () => {
    const downloadsOverTime = [
      {yearMonth: '2024-01', total: 0},
      {yearMonth: '2024-05', total: 7},
    ];
    const [series] = recordOf({downloadsOverTime}).series ?? [];
    expect(series?.points).to.deep.equal([
      ['2024-01', 0],
      ['2024-05', 7],
    ]);
  });

  it('are partial in the month that is being counted, and in that of the registration', () => {
    const viewsOverTime = ['2024-05', '2026-10', '2026-11'].map((yearMonth) => ({yearMonth, total: 1}));
    const partial = (registered: string) => recordOf({registered, viewsOverTime}).series?.[0]?.partial;
    expect(partial('2024-05-14T10:00:00Z')).to.deep.equal(['2024-05', '2026-11']);
    expect(partial('2024-05-01T00:00:00Z')).to.deep.equal(['2026-11']);
  });

  it('take the year of citations as text or as a number', () => {
    const citationsOverTime = [
      {year: '2025', total: 1},
      {year: 2026, total: 2},
    ];
    const [series] = recordOf({citationsOverTime}).series ?? [];
    expect(series).to.deep.include({
      measure: 'citations',
      period: 'year',
      points: [
        ['2025', 1],
        ['2026', 2],
      ],
      partial: ['2026'],
    });
  });

  it('are complained about where they are not what they should be', () => {
    const {record, complaints} =
      readingOf(bodyOf({downloadsOverTime: [{yearMonth: '2024-13', total: 'x'}, null, {total: 1}, 'x']})) ?? {};
    expect(record?.series?.[0]?.points).to.deep.equal([]);
    expect(complaints?.map(({path}) => path)).to.deep.equal([0, 1, 2, 3].map((n) => `series[0].points[${n}][0]`));
  });
});

describe('A DOI of DataCite', () => {
  it('may lack everything', () => {
    expect(readingOf(bodyOf({}))).to.deep.equal({
      record: {
        sources: {
          datacite: {
            name: 'DataCite',
            url: 'https://commons.datacite.org/doi.org/10.1/a',
            retrieved: '2026-11-23',
            kind: 'reported',
          },
        },
        doi: '10.1/a',
      },
      complaints: [],
    });
  });

  it('has its title among others', () => {
    const titles = [
      {title: 'Untertitel', titleType: 'Subtitle'},
      {title: 'Emission of CO<sub>2</sub> &amp; p &lt; 0.05', lang: 'en'},
    ];
    expect(recordOf({titles}).title).to.equal('Emission of CO2 & p < 0.05');
    expect(recordOf({titles: titles.slice(0, 1)}).title).to.equal('Untertitel');
  });

  it('has a publisher as text or as an object', () => {
    expect(recordOf({publisher: 'Dryad'}).publisher).to.equal('Dryad');
    expect(recordOf({publisher: {name: 'Dryad', publisherIdentifier: 'https://ror.org/x'}}).publisher).to.equal(
      'Dryad',
    );
  });

  it('has creators with their affiliation as text or as an object, and without', () => {
    const creators = ['Duke', {name: 'Duke', affiliationIdentifier: 'https://ror.org/x'}, null].map((affiliation) => ({
      name: 'Draelos, Rachel',
      nameType: null,
      givenName: null,
      affiliation: [affiliation],
    }));
    expect(recordOf({creators}).creators).to.deep.equal(creators.map(() => ({name: 'Draelos, Rachel'})));
  });

  it('has an ORCID iD in any of its forms, and none of other schemes', () => {
    const orcidOf = (nameIdentifier: string) =>
      recordOf({creators: [{name: 'A', nameIdentifiers: [{nameIdentifier: 'x'}, {nameIdentifier}]}]}).creators?.[0]
        ?.orcid;
    expect(orcidOf('https://orcid.org/0000-0002-2623-5962')).to.equal('0000-0002-2623-5962');
    expect(orcidOf('0000-0002-2623-596x')).to.equal('0000-0002-2623-596X');
    expect(orcidOf('https://isni.org/isni/0000000121032683')).to.equal(undefined);
  });

  it('has access among its rights, which is no licence', () => {
    const open = {rights: 'Open Access', rightsUri: 'info:eu-repo/semantics/openAccess'};
    const mit = {rightsIdentifier: 'mit', rights: 'MIT License', rightsUri: 'https://opensource.org/licenses/MIT'};
    expect(recordOf({rightsList: [open]}))
      .to.include({access: 'open'})
      .and.not.to.have.property('license');
    expect(recordOf({rightsList: [open, mit]}).license).to.include({id: 'MIT'});
    const closed = {rightsUri: 'info:eu-repo/semantics/closedAccess'};
    expect(recordOf({rightsList: [mit, closed]})).to.include({access: 'restricted'});
  });

  it('has a licence of which only the address is known', () => {
    expect(recordOf({rightsList: [{rightsUri: 'https://a.example/terms'}]}).license).to.deep.equal({
      url: 'https://a.example/terms',
    });
  });

  for (const [publicationYear, year, complained] of [
    [2025, 2025, false],
    ['2025', 2025, false],
    [1734, 1734, false],
    // Of the Thai calendar.
    [2549, undefined, true],
    ['\n 2014-04-25\n', 2014, false],
    ['2004-02-01/2005-02', 2004, false],
    ['1970-04-01 / (:tba)', 1970, false],
    ['(:unav)', undefined, true],
    [null, undefined, false],
  ] as const)
    it(`is of the year ${String(year)} where it says ${JSON.stringify(publicationYear)}`, () => {
      const {record, complaints = []} = readingOf(bodyOf({publicationYear})) ?? {};
      expect([record?.publicationYear, complaints.length > 0]).to.deep.equal([year, complained]);
    });

  it('asks Zenodo for what Zenodo counts', () => {
    expect(readingOf(bodyOf({doi: '10.5281/zenodo.26'}))?.more).to.deep.equal({usage: 'zenodo:26'});
    expect(readingOf(bodyOf({}))?.more).to.equal(undefined);
  });

  it('is none in an error, in a list of several, and in what else has data', () => {
    for (const body of [
      {errors: [{status: '404', title: 'x'}]},
      {data: []},
      {data: [bodyOf({}).data, bodyOf({}).data]},
      {data: {type: 'clients', attributes: {}}},
      {data: {type: 'dois'}},
    ])
      expect(readingOf(body), JSON.stringify(body)).to.equal(null);
  });

  it('is read where it is the only one of a list', () => {
    expect(readingOf({data: [bodyOf({}).data]})?.record.doi).to.equal('10.1/a');
  });
});

describe('The address of a DOI at DataCite', () => {
  const urlOf = (src: string) => {
    const id = datacite.idOf?.(src) ?? null;
    return id === null ? null : datacite.url?.(id);
  };

  for (const [src, path] of [
    ['10.6078/D1941T', '10.6078/d1941t'],
    ['doi:10.6078/D1941T', '10.6078/d1941t'],
    ['datacite:10.6078/D1941T', '10.6078/d1941t'],
    ['https://doi.org/10.6078/D1941T', '10.6078/d1941t'],
    ['zenodo:26', '10.5281/zenodo.26'],
    ['https://zenodo.org/records/26', '10.5281/zenodo.26'],
    ['10.5067/AQUA/CERES+SSF#1?a', '10.5067/aqua/ceres%2Bssf%231%3Fa'],
  ])
    it(`is found from ${src}`, () => {
      expect(urlOf(src!)).to.equal(`https://api.datacite.org/dois/${path}`);
    });

  for (const src of ['https://a.example/data.json', 'zenodo:x', 'doi:', ''])
    it(`is not guessed from ${JSON.stringify(src)}`, () => {
      expect(urlOf(src)).to.equal(null);
    });

  it('is at Crossref where DataCite has none, but for a DOI of Zenodo', () => {
    expect([datacite.instead?.('10.1101/x'), datacite.instead?.('10.5281/zenodo.26')]).to.deep.equal([
      'crossref:10.1101/x',
      null,
    ]);
  });
});

describe('The language that DataCite tells', () => {
  const languageIn = (language: unknown) => recordOf({titles: [{title: 'A'}], language}).language;

  it('is told by a code of two or three letters', () => {
    expect(['de', 'pt-br', 'deu', 'gsw'].map(languageIn)).to.deep.equal(['de', 'pt-BR', 'de', 'gsw']);
  });

  it('is unknown where it is none, several, or not a code', () => {
    for (const language of ['mul', 'und', 'English', 'de_AT', '', null, 7, {}, []])
      expect(languageIn(language)).to.be.undefined;
  });
});
