import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded} from './answer.js';

const schema = 'https://schema.org/';
const person = (givenName: string, familyName: string, more = {}) => ({
  name: `${familyName}, ${givenName}`,
  givenName,
  familyName,
  nameType: 'Personal',
  ...more,
});

describe('A dataset of schema.org', () => {
  it('of Dryad is read whole', async () => {
    const {record, complaints} = answerOf(await recorded('schemaorg/commonmeta-dryad.json'));
    const {description, ...rest} = record;
    expect(complaints).to.deep.equal([]);
    expect(rest).to.deep.equal({
      title: 'A new malaria agent in African hominids.',
      creators: [
        person('Benjamin', 'Ollomo'),
        person('Patrick', 'Durand'),
        person('Franck', 'Prugnolle'),
        person('Emmanuel J. P.', 'Douzery'),
        person('Céline', 'Arnathau'),
        person('Dieudonné', 'Nkoghe'),
        person('Eric', 'Leroy'),
        person('François', 'Renaud'),
      ],
      publisher: 'Dryad',
      // No year: what it covers is not when it was published.
      type: 'dataset',
      version: '1',
      doi: '10.5061/dryad.8515',
      url: 'http://datadryad.org/stash/dataset/doi%253A10.5061%252Fdryad.8515',
      license: {
        id: 'CC0-1.0',
        name: 'Creative Commons Zero v1.0 Universal',
        url: 'https://spdx.org/licenses/CC0-1.0.html',
      },
      keywords: ['Plasmodium', 'Malaria', 'mitochondrial genome', 'Parasites'],
    });
    expect(description).to.match(/^Plasmodium falciparum is .* This time f\.\.\.$/);
  });

  it('of Zenodo is read whole', async () => {
    const {record, complaints} = answerOf(await recorded('schemaorg/commonmeta-zenodo.json'));
    const {description, ...rest} = record;
    expect(complaints).to.deep.equal([]);
    expect(rest).to.deep.equal({
      title:
        'PsPM-SC4B: SCR, ECG, EMG, PSR and respiration measurements in a delay fear conditioning task with auditory CS and electrical US',
      creators: [
        person('Matthias', 'Staib', {orcid: '0000-0001-9688-838X'}),
        person('Giuseppe', 'Castegnetti'),
        person('Athina', 'Tzovara', {orcid: '0000-0002-7588-1418'}),
        person('Philipp C.', 'Paulus', {orcid: '0000-0001-8090-3266'}),
        person('Nicolas', 'Hofer'),
        person('Dominik R.', 'Bach', {orcid: '0000-0003-3717-2036'}),
      ],
      publisher: 'Zenodo',
      publicationYear: 2018,
      type: 'dataset',
      version: '1.0.2',
      doi: '10.5281/zenodo.1196821',
      url: 'https://zenodo.org/records/1196821',
      license: {url: 'https://creativecommons.org/licenses/by-sa/4.0/legalcode'},
      keywords: [
        ...['Pupil Size Response', 'Skin Conductance Response', 'Electrocardiogram', 'Electromyogram'],
        ...['Electrodermal Activity', 'Galvanic Skin Response', 'PSR', 'SCR', 'ECG', 'EMG', 'EDA', 'GSR'],
      ],
    });
    expect(description).to.match(
      /^This dataset includes pupil size response .* 22\.9\+\/-3\.0 years; .* 7, 9, or 11 s\.$/,
    );
  });

  const named = {name: ' Rain ', datePublished: '2020-01-02'};
  for (const [name, body] of Object.entries({
    'in one with http': {'@context': 'http://schema.org/', '@type': 'Dataset', ...named},
    'in a list of contexts': {
      '@context': ['https://schema.org', {ex: 'https://a.example/'}],
      '@type': 'Dataset',
      ...named,
    },
    'by a vocabulary': {'@context': {'@vocab': schema}, '@type': ['Thing', 'Dataset'], ...named},
    'by its address': {'@type': 'http://schema.org/Dataset', ...named},
    'by a prefix': {
      '@context': {schema},
      '@type': 'schema:Dataset',
      'schema:name': ' Rain ',
      'schema:datePublished': {'@value': '2020-01-02', '@type': 'schema:Date'},
    },
    'in full': [
      {
        '@type': ['http://schema.org/Dataset'],
        'http://schema.org/name': [
          {'@value': 'Rain', '@language': 'en'},
          {'@value': 'Regen', '@language': 'de'},
        ],
        'http://schema.org/datePublished': [{'@value': '2020-01-02'}],
      },
    ],
    'in a list': [
      {'@context': schema, '@type': 'Organization', name: 'A'},
      {'@context': schema, '@type': 'Dataset', ...named},
    ],
    'in a graph': {
      '@context': schema,
      '@graph': [
        {'@type': 'WebSite', name: 'A'},
        {'@type': 'Dataset', ...named},
      ],
    },
    'as what a page is about': {'@context': schema, '@type': 'WebPage', mainEntity: {'@type': 'Dataset', ...named}},
  }))
    it(`is found ${name}`, () => {
      const {record, complaints} = answerOf(body);
      expect(complaints).to.deep.equal([]);
      expect(record).to.deep.equal({title: 'Rain', publicationYear: 2020, type: 'dataset'});
    });

  it('is the root of an RO-Crate, whose people are elsewhere in the graph', () => {
    const {record, complaints} = answerOf({
      '@context': 'https://w3id.org/ro/crate/1.1/context',
      '@graph': [
        {'@id': 'ro-crate-metadata.json', '@type': 'CreativeWork', about: {'@id': './'}},
        {
          ...{'@id': './', '@type': 'Dataset', name: 'Crate', license: {'@id': 'https://spdx.org/licenses/MIT'}},
          creator: [{'@id': 'https://orcid.org/0000-0002-1825-0097'}, {'@id': '#lab'}],
          hasPart: [{'@id': 'raw/'}, {'@id': 'a.csv'}],
        },
        {'@id': 'raw/', '@type': 'Dataset', name: 'Raw'},
        {'@id': 'https://orcid.org/0000-0002-1825-0097', '@type': 'Person', name: 'Carberry, Josiah'},
        {'@id': '#lab', '@type': 'ResearchOrganization', name: 'The Lab'},
      ],
    });
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'Crate',
      creators: [
        {name: 'Carberry, Josiah', orcid: '0000-0002-1825-0097', nameType: 'Personal'},
        {name: 'The Lab', nameType: 'Organizational'},
      ],
      type: 'dataset',
      license: {id: 'MIT', url: 'https://spdx.org/licenses/MIT'},
    });
  });

  for (const body of [
    {'@context': 'https://www.w3.org/ns/dcat', '@type': 'Dataset', name: 'A'},
    {'@context': schema, '@type': 'Person', name: 'A'},
    {'@type': 'Dataset', name: 'A'},
    {
      '@context': schema,
      '@graph': [
        {'@type': 'Dataset', name: 'A'},
        {'@type': 'Dataset', name: 'B'},
      ],
    },
    {'@context': schema, '@graph': []},
  ])
    it(`is not guessed at: ${JSON.stringify(body)}`, () => {
      expect(() => answerOf(body))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });

  const dataset = (fields: object) => answerOf({'@context': schema, '@type': 'Dataset', ...fields});

  for (const [name, creator, expected] of [
    ['a text', 'Lovelace, Ada', [{name: 'Lovelace, Ada'}]],
    ['a list for order', {'@list': [{name: 'A'}, {name: 'B'}]}, [{name: 'A'}, {name: 'B'}]],
    [
      'a role',
      {'@type': 'Role', roleName: 'PI', creator: {'@type': 'Person', name: 'A'}},
      [{name: 'A', nameType: 'Personal'}],
    ],
    [
      'one with an identifier',
      {name: 'A', identifier: {'@type': 'PropertyValue', propertyID: 'ORCID', value: '0000-0002-1825-0097'}},
      [{name: 'A', orcid: '0000-0002-1825-0097'}],
    ],
  ] as const)
    it(`may have as creator ${name}`, () => {
      expect(dataset({creator}).record.creators).to.deep.equal(expected);
    });

  for (const identifier of [
    'doi:10.1234/AB',
    ['https://hdl.handle.net/1/2', 'https://doi.org/10.1234/ab'],
    {'@type': 'PropertyValue', propertyID: 'https://registry.identifiers.org/registry/doi', value: 'doi:10.1234/ab'},
  ])
    it(`may have its DOI as ${JSON.stringify(identifier)}`, () => {
      expect(dataset({identifier}).record.doi).to.equal('10.1234/ab');
    });

  for (const [license, expected] of [
    ['https://creativecommons.org/licenses/by/4.0/', {url: 'https://creativecommons.org/licenses/by/4.0/'}],
    [['CC-BY-4.0', 'MIT'], {id: 'CC-BY-4.0'}],
    ['Ask the authors', {name: 'Ask the authors'}],
    ['info:eu-repo/semantics/openAccess', undefined],
    [
      {'@type': 'CreativeWork', name: 'Own', url: 'https://a.example/l'},
      {name: 'Own', url: 'https://a.example/l'},
    ],
  ] as const)
    it(`may have its licence as ${JSON.stringify(license)}`, () => {
      expect(dataset({license}).record.license).to.deep.equal(expected);
    });

  it('has the counts that it tells, none among them', () => {
    const counter = (type: unknown, count: unknown) => ({
      '@type': 'InteractionCounter',
      interactionType: type,
      userInteractionCount: count,
    });
    const interactionStatistic = [
      counter('https://schema.org/DownloadAction', 0),
      counter({'@type': 'ViewAction'}, 12),
      counter('LikeAction', 5),
    ];
    const {record} = dataset({interactionStatistic, publisher: {name: 'Lab'}, url: 'https://a.example/'});
    expect(record.usage).to.deep.equal({downloads: {value: 0, source: 'page'}, views: {value: 12, source: 'page'}});
    expect(record.sources).to.deep.equal({
      page: {name: 'Lab', url: 'https://a.example/', retrieved: '2026-11-23', kind: 'reported'},
    });
    expect(dataset({interactionStatistic}).record.sources?.['page']?.name).to.equal('a.example');
  });

  it('may have a picture', () => {
    for (const image of ['https://a.example/i.png', {'@type': 'ImageObject', contentUrl: 'https://a.example/i.png'}])
      expect(dataset({image}).record.image).to.equal('https://a.example/i.png');
    expect(dataset({image: 'i.png'}).record.image).to.be.undefined;
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const {record, complaints} = dataset({
      ...{name: {}, creator: [7, {name: 'A', givenName: 3}], datePublished: 'soon', keywords: [1, {name: 'b'}, 'c']},
      ...{license: 5, description: {}, version: {}, url: 'javascript:1', publisher: {}},
    });
    expect(record).to.deep.equal({
      ...{creators: [{name: 'A'}], keywords: ['b', 'c'], type: 'dataset'},
    });
    expect(complaints.map(({path}) => path)).to.deep.equal([
      ...['title', 'creators[0].name', 'publisher', 'publicationYear', 'license.name', 'keywords[0]', 'description'],
    ]);
  });
});
