import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded} from './answer.js';

interface Answer {
  readonly result: object;
}
const demo = async () => (await recorded('ckan/demo.ckan.org-frictionless.json')) as Answer;
const changed = async (fields: object) => {
  const answer = await demo();
  return {...answer, result: {...answer.result, ...fields}};
};

describe('A package of CKAN', () => {
  it('is read whole', async () => {
    const {record, complaints} = answerOf(await demo());
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'Frictionless',
      publicationYear: 2020,
      type: 'dataset',
      url: 'https://demo.ckan.org/dataset/frictionless',
      license: {name: 'Creative Commons Attribution', url: 'http://www.opendefinition.org/licenses/cc-by'},
      description: "It's a test dataset",
    });
  });

  it('has authors, a publisher and keywords where they are filled in', async () => {
    const {record, complaints} = answerOf(
      await changed({
        ...{author: 'Doe, Jane; Roe, Richard', organization: {title: 'City of A'}, version: '1.2'},
        tags: [{display_name: 'rain, heavy', name: 'rain-heavy'}, {name: 'snow'}],
        license_id: 'CC-BY-4.0',
      }),
    );
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.include({
      creators: [{name: 'Doe, Jane'}, {name: 'Roe, Richard'}],
      publisher: 'City of A',
      version: '1.2',
      keywords: ['rain, heavy', 'snow'],
    });
    expect(record.license).to.deep.include({id: 'CC-BY-4.0'});
  });

  it('of a site in a folder leads there', async () => {
    const answer = {...(await demo()), help: 'https://a.example/data/api/3/action/help_show?name=package_show'};
    expect(answerOf(answer).record.url).to.equal('https://a.example/data/dataset/frictionless');
  });

  it('has no licence where none is specified', async () => {
    const license = {license_id: 'notspecified', license_title: 'License not specified', license_url: undefined};
    expect(answerOf(await changed(license)).record.license).to.be.undefined;
  });

  it('with little in it is read as far as it goes', () => {
    const {record, complaints} = answerOf({success: true, result: {metadata_created: '2020', name: 'a', version: 0}});
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({title: 'a', publicationYear: 2020, version: '0'});
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const result = {
      ...{metadata_created: {}, title: 5, author: {}, organization: 'x', tags: [7, {name: 'b'}]},
      ...{license_title: 3, notes: 'N', type: []},
    };
    const {record, complaints} = answerOf({success: true, result});
    expect(record).to.deep.equal({creators: [], keywords: ['b'], description: 'N'});
    expect(complaints.map(({path}) => path)).to.deep.equal([
      ...['title', 'creators[0].name', 'license.name', 'keywords[0]'],
    ]);
  });

  for (const body of [
    {success: false, error: {message: 'Not found', __type: 'Not Found Error'}},
    {success: true, result: {count: 1, results: []}},
    {success: true, result: ['a', 'b']},
  ])
    it(`is not ${JSON.stringify(body)}`, () => {
      expect(() => answerOf(body))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });
});
