import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded} from './answer.js';

const resources = [{name: 'a', path: 'a.csv'}];
const creatorsOf = (contributors: unknown) => answerOf({name: 'a', resources, contributors}).record.creators;

describe('A data package', () => {
  it('is read whole', async () => {
    const {record, complaints} = answerOf(await recorded('frictionless/datasets-gdp-datapackage.json'));
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'Country, Regional and World GDP (Gross Domestic Product)',
      // No year: when it was last updated is not when it was published.
      type: 'dataset',
      version: '2026',
      license: {
        id: 'PDDL-1.0',
        name: 'Open Data Commons Public Domain Dedication and License v1.0',
        url: 'http://opendatacommons.org/licenses/pddl/',
      },
      keywords: ['GDP', 'World', 'Gross Domestic Product', 'Time series'],
      description:
        'Country, regional and world GDP in current US Dollars ($). Regional means collections of countries e.g. Europe & Central Asia. Data is sourced from the World Bank and turned into a standard normalized CSV.',
      image: 'http://assets.okfn.org/p/opendatahandbook/img/data-wrench.png',
    });
  });

  it('of version 1 has authors by role', () => {
    expect(
      creatorsOf([
        {title: 'Joe Bloggs', role: 'author', email: 'joe@bloggs.example'},
        {title: 'The Press', role: 'publisher'},
        {title: 'Jane Doe', role: 'wrangler'},
        {title: 'Nobody'},
      ]),
    ).to.deep.equal([{name: 'Joe Bloggs'}]);
  });

  it('of version 2 has authors by roles', () => {
    expect(
      creatorsOf([
        {givenName: 'Ada', familyName: 'Lovelace', roles: ['author', 'wrangler']},
        {title: 'The Press', roles: ['publisher']},
      ]),
    ).to.deep.equal([{name: 'Lovelace, Ada', givenName: 'Ada', familyName: 'Lovelace'}]);
  });

  it('has those without a role for authors when nobody is called one', () => {
    expect(creatorsOf([{title: 'A'}, {title: 'B', role: 'maintainer'}])).to.deep.equal([{name: 'A'}]);
  });

  it('has what else the standard knows', () => {
    const {record, complaints} = answerOf({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      ...{
        id: 'https://doi.org/10.1234/AB',
        homepage: 'https://a.example/',
        created: '1985-04-12T23:20:50.52Z',
        resources,
      },
      contributors: [{title: 'The Press', role: 'publisher'}],
    });
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      ...{doi: '10.1234/ab', publicationYear: 1985, publisher: 'The Press', type: 'dataset'},
      url: 'https://a.example/',
    });
  });

  it('may have resources none, and its name for a title', () => {
    const {record, complaints} = answerOf({name: 'gdp', resources: [], version: 0});
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({title: 'gdp', type: 'dataset', version: '0'});
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const {record, complaints} = answerOf({
      ...{
        name: 3,
        title: '',
        resources,
        licenses: 'MIT',
        keywords: {},
        contributors: {title: 4},
        image: 'javascript:x',
      },
      ...{description: 'D', homepage: [], id: {}},
    });
    expect(record).to.deep.equal({creators: [], keywords: [], type: 'dataset', description: 'D', license: {id: 'MIT'}});
    expect(complaints.map(({path}) => path)).to.deep.equal([...['creators[0].name', 'url', 'keywords[0]', 'image']]);
  });

  for (const body of [{resources}, {name: 'a', resources: {}}, {name: 'a', resource: []}])
    it(`is not ${JSON.stringify(body)}`, () => {
      expect(() => answerOf(body))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });
});
