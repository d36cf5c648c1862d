import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded} from './answer.js';

const dryad = async () => (await recorded('csl-json/commonmeta-10.5061_dryad.8515.json')) as object;
const person = (givenName: string, familyName: string) => ({
  name: `${familyName}, ${givenName}`,
  givenName,
  familyName,
});

describe('An item of CSL-JSON', () => {
  it('is read whole', async () => {
    const {record, complaints} = answerOf(await dryad());
    const {description, ...rest} = record;
    expect(complaints).to.deep.equal([]);
    expect(rest).to.deep.equal({
      title: 'Data from: A new malaria agent in African hominids.',
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
      publicationYear: 2011,
      type: 'dataset',
      version: '1',
      language: 'en',
      doi: '10.5061/dryad.8515',
      url: 'https://datadryad.org/stash/dataset/doi:10.5061/dryad.8515',
      license: {id: 'CC0-1.0'},
      keywords: ['Plasmodium', 'Malaria', 'mitochondrial genome', 'Parasites'],
    });
    expect(description).to.match(
      /^Plasmodium falciparum is .* annually, mainly among African infants\. .* agent of malaria\.$/,
    );
  });

  it('may stand alone in a list', async () => {
    expect(answerOf([await dryad()]).record.publicationYear).to.equal(2011);
  });

  it('is not one of several', async () => {
    const item = await dryad();
    expect(() => answerOf([item, item]))
      .to.throw(SourceError)
      .with.property('code', 'unrecognised');
  });

  it('may have particles, institutions and no date', () => {
    const author = [
      {family: 'Gogh', 'non-dropping-particle': 'van', given: 'Vincent'},
      {family: 'La Fontaine', given: 'Jean', 'dropping-particle': 'de'},
      {literal: 'University of X, Faculty of Y'},
    ];
    const {record, complaints} = answerOf({id: 'x', type: 'article-journal', author, keyword: 'a; b, c'});
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      creators: [
        {name: 'van Gogh, Vincent', givenName: 'Vincent', familyName: 'van Gogh'},
        {name: 'La Fontaine, Jean de', givenName: 'Jean de', familyName: 'La Fontaine'},
        {name: 'University of X, Faculty of Y', nameType: 'Organizational'},
      ],
      type: 'article',
      keywords: ['a', 'b, c'],
    });
  });

  for (const year of [2011, '2011'])
    it(`may have its year as ${typeof year}`, () => {
      const {record, complaints} = answerOf({id: 'x', type: 'dataset', issued: {'date-parts': [[year]]}});
      expect(record.publicationYear).to.equal(2011);
      expect(complaints).to.deep.equal([]);
    });

  for (const issued of [{'date-parts': [[]]}, {'date-parts': [['c. 190']]}, {'date-parts': []}, {'date-parts': 0}])
    it(`has no year in ${JSON.stringify(issued)}`, () => {
      expect(answerOf({id: 'x', type: 'dataset', issued}).record.publicationYear).to.be.undefined;
    });

  it('with wrong types keeps what is good and names the rest', () => {
    const {record, complaints} = answerOf({
      ...{type: 'dataset', issued: {'date-parts': [[2020]]}, title: {}, author: [{}, {literal: 'A'}], DOI: 'no'},
      ...{publisher: 3, keyword: [1, 'b'], abstract: {}, version: {}},
    });
    expect(record).to.deep.equal({
      ...{creators: [{name: 'A', nameType: 'Organizational'}], keywords: ['b'], publicationYear: 2020},
      type: 'dataset',
    });
    expect(complaints.map(({path}) => path)).to.deep.equal([
      'title',
      'creators[0].name',
      'publisher',
      'doi',
      'keywords[0]',
    ]);
  });

  for (const body of [
    {type: 'dataset', id: 'x'},
    {issued: {'date-parts': [[2020]]}},
    {type: 'Feature', id: 'x', geometry: {}},
  ])
    it(`is not ${JSON.stringify(body)}`, () => {
      expect(() => answerOf(body))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });
});
