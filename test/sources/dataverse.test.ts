import {expect} from '@open-wc/testing';
import {dataverse} from '../../src/sources/dataverse.js';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded, requestOf} from './answer.js';

interface Answer {
  readonly data: {readonly latestVersion: object};
}
const karnataka = async () => (await recorded('dataverse/native-10.7910_DVN_RLMYMR.json')) as Answer;
const changed = async (version: object) => {
  const {data} = await karnataka();
  return {data: {...data, latestVersion: {...data.latestVersion, ...version}}};
};
const pid = 'doi:10.7910/DVN/RLMYMR';
const src = `dataverse:dataverse.harvard.edu/${pid}`;
const api = 'https://dataverse.harvard.edu/api/datasets/:persistentId/';

describe('A dataset of a Dataverse', () => {
  for (const address of [
    src,
    'dataverse:dataverse.harvard.edu/10.7910/DVN/RLMYMR',
    `https://dataverse.harvard.edu/dataset.xhtml?persistentId=${pid}`,
    `https://dataverse.harvard.edu/dataset.xhtml?version=2.0&persistentId=doi%3A10.7910%2FDVN%2FRLMYMR#files`,
    `https://dataverse.harvard.edu/citation?persistentId=${pid}&tab=metadata`,
  ])
    it(`is asked for by ${address}`, () => expect(requestOf(address)).to.equal(`${api}?persistentId=${pid}`));

  it('may have a handle', () => {
    expect(requestOf('dataverse:dataverse.example:8443/hdl:1902.1/111012')).to.equal(
      'https://dataverse.example:8443/api/datasets/:persistentId/?persistentId=hdl:1902.1/111012',
    );
  });

  it('is asked for at DataCite where its site lets no page read it', () => {
    expect(dataverse.instead?.('dataverse.harvard.edu/doi:10.7910/DVN/RLMYMR')).to.equal('datacite:10.7910/DVN/RLMYMR');
    expect(dataverse.instead?.('dataverse.example/hdl:1902.1/111012')).to.be.null;
  });

  it('is read whole', async () => {
    const {record, complaints, more} = answerOf(await karnataka(), src);
    expect(complaints).to.deep.equal([]);
    expect({...record, description: record.description?.split('\n\n')}).to.deep.equal({
      title: 'Karnataka Diet Diversity and Food Security for Agricultural Biodiversity Assessment',
      creators: [
        {name: 'Ntandou-Bouzitou, G.D.'},
        {name: 'Kennedy, G.'},
        {name: 'Bellon, M.R.'},
        {name: 'Mathur, P.'},
        {name: 'Dandin, S.'},
        {name: 'Patil, H.B.'},
      ],
      publisher: 'Harvard Dataverse',
      publicationYear: 2016,
      type: 'dataset',
      version: '2.0',
      doi: '10.7910/dvn/rlmymr',
      url: 'https://doi.org/10.7910/dvn/rlmymr',
      license: {name: 'Attribution is required'},
      access: 'open',
      keywords: ['DIET', 'DIVERSIFICATION', 'FOOD SECURITY', 'FEEDING HABITS', 'HOUSEHOLDS', 'CHILDREN'],
      description: [
        'The questionnaire elicited information on foods consumed and their sources for selected mothers and children of the households interviewed for the ABD-Assessment (24-hour recall); information on young and child feeding practices; and on household food secuirty, and risk preferences of mother. In the same households selected for the ABD-Assessment, one woman per household was selected. The first choice of respondent was a woman that had a child between 6 and 59 months old; if no woman was available with a child between 6 and 59 months, the interview was perfomred with the woman that usually takes care of the food preparation in the household. In case there were more women with children between 6 and 59 months living in the household,one of them was selected randomly . The same procedure was done if more than one child of the selected woman is eligible to participate in the study. For the food consumed by mother and child, the period was the previous 24 hours. Interviews took place between the 25 of August and 30 September 2014 (2 cases 30, 31 of October). For the household food security data refer to the previous 30 days of the day of the interview. For the infant and child feeding practices, they are in general. Three villages in the Bijapur District: Mannur, Nandyal, Balaganur were surveyed.',
      ],
    });
    expect(more).to.deep.equal({
      usage: [
        `${api}makeDataCount/downloadsTotal?persistentId=${pid}`,
        `${api}makeDataCount/viewsTotal?persistentId=${pid}`,
      ],
      series: 'datacite:10.7910/dvn/rlmymr',
    });
  });

  it('kept elsewhere is counted by DataCite alone', async () => {
    const {more} = answerOf(await karnataka());
    expect(more).to.deep.equal({usage: [], series: 'datacite:10.7910/dvn/rlmymr'});
  });

  for (const [name, version, license] of [
    ['CC0 of before 5.10', {license: 'CC0'}, {id: 'CC0-1.0'}],
    [
      'one since 5.10',
      {license: {name: 'CC0 1.0', uri: 'http://creativecommons.org/publicdomain/zero/1.0'}},
      {name: 'CC0 1.0', url: 'http://creativecommons.org/publicdomain/zero/1.0'},
    ],
    [
      'one with an identifier',
      {license: {name: 'CC BY 4.0', uri: 'http://creativecommons.org/licenses/by/4.0', rightsIdentifier: 'CC-BY-4.0'}},
      {id: 'CC-BY-4.0', name: 'CC BY 4.0', url: 'http://creativecommons.org/licenses/by/4.0'},
    ],
    ['terms in HTML', {license: undefined, termsOfUse: '<p>Ask &amp; cite.</p>'}, {name: 'Ask & cite.'}],
    ['pages of terms', {termsOfUse: 'I agree to all of it. '.repeat(9)}, {name: 'Custom Dataset Terms'}],
    ['none', {termsOfUse: ''}, undefined],
  ] as const)
    it(`has its licence: ${name}`, async () => {
      expect(answerOf(await changed(version)).record.license).to.deep.equal(license);
    });

  for (const [name, files, access] of [
    ['a file that is restricted', [{restricted: false}, {restricted: true}], 'restricted'],
    ['a file under embargo', [{dataFile: {embargo: {dateAvailable: '2026-12-01'}}}], 'embargoed'],
    ['an embargo that has ended', [{dataFile: {embargo: {dateAvailable: '2026-11-01'}}}], 'open'],
    ['no files', [], 'metadata-only'],
    ['no word of files', undefined, undefined],
  ] as const)
    it(`with ${name} is ${access ?? 'of unknown access'}`, async () => {
      expect(answerOf(await changed({files})).record.access).to.equal(access);
    });

  it('tells ORCID iDs from other identifiers', async () => {
    const author = (scheme: string, id: string) => ({
      authorName: {value: 'Durbin, Philip'},
      authorIdentifierScheme: {value: scheme},
      authorIdentifier: {value: id},
    });
    const value = [author('ORCID', '0000-0002-9528-9470'), author('ISNI', '0000000121032683')];
    const metadataBlocks = {citation: {fields: [{typeName: 'author', value}]}};
    expect(answerOf(await changed({metadataBlocks})).record.creators).to.deep.equal([
      {name: 'Durbin, Philip', orcid: '0000-0002-9528-9470'},
      {name: 'Durbin, Philip'},
    ]);
  });

  it('with little in it is read as far as it goes', () => {
    const {record, complaints} = answerOf({data: {latestVersion: {metadataBlocks: {}}}});
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({type: 'dataset'});
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const fields = [
      null,
      {typeName: 'title', value: 7},
      {typeName: 'author', value: ['A', {authorName: {value: {}}}, {authorName: {value: 'B, C'}}]},
      {typeName: 'keyword', value: [{keywordValue: {value: 3}}, {keywordValue: {value: 'x'}}]},
    ];
    const metadataBlocks = {citation: {fields}};
    const {record, complaints} = answerOf({data: {publisher: [], latestVersion: {metadataBlocks, versionNumber: {}}}});
    expect(record).to.deep.equal({creators: [{name: 'B, C'}], keywords: ['x'], type: 'dataset'});
    expect(complaints.map(({path}) => path)).to.deep.equal([
      'title',
      'creators[0].name',
      'creators[1].name',
      'publisher',
      'keywords[0]',
    ]);
  });

  for (const number of [2, 5, 8])
    it(`is not a file that a search found: ${number}`, async () => {
      const body = await recorded(`dataverse/search-${number}.json`);
      expect(() => answerOf(body))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });
});

describe('The counts of a Dataverse', () => {
  const total = `${api}makeDataCount/downloadsTotal?persistentId=${pid}`;

  for (const value of [4242, 0])
    it(`are of all versions: ${value}`, () => {
      expect(answerOf({status: 'OK', data: {downloadsTotal: value}}, total).record).to.deep.equal({
        sources: {
          dataverse: {name: 'dataverse.harvard.edu', url: total, retrieved: '2026-11-23', kind: 'reported'},
        },
        usage: {downloads: {value, source: 'dataverse', scope: 'all-versions', unique: false}},
      });
    });

  it('may count each visitor once', () => {
    const {record} = answerOf({data: {viewsUnique: 3}}, total.replace('downloadsTotal', 'viewsUnique'));
    expect(record.usage?.views).to.deep.include({value: 3, unique: true});
  });

  it('are not there where it does not count', () => {
    const body = {status: 'OK', data: {message: 'No metrics available for dataset 111'}};
    expect(() => answerOf(body, total))
      .to.throw(SourceError)
      .with.property('code', 'unrecognised');
  });

  it('that are none are unknown', () => {
    const {record, complaints} = answerOf({data: {downloadsTotal: 'many'}}, total);
    expect(record.usage?.downloads?.value).to.be.null;
    expect(complaints).to.have.length(1);
  });
});
