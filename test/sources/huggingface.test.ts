import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded, requestOf} from './answer.js';

const squad = async () => (await recorded('huggingface/api-datasets-rajpurkar-squad.expand.json')) as object;
const sources = {
  huggingface: {
    name: 'Hugging Face',
    url: 'https://huggingface.co/datasets/rajpurkar/squad',
    retrieved: '2026-11-23',
    kind: 'reported',
  },
};

describe('A dataset on Hugging Face', () => {
  for (const [src, id] of Object.entries({
    'hf:rajpurkar/squad': 'rajpurkar/squad',
    'hf:squad': 'squad',
    'https://huggingface.co/datasets/rajpurkar/squad': 'rajpurkar/squad',
    'https://huggingface.co/datasets/rajpurkar/squad/tree/main/plain_text': 'rajpurkar/squad',
    'https://huggingface.co/datasets/ylecun/mnist/viewer?row=3': 'ylecun/mnist',
    'https://huggingface.co/api/datasets/allenai/c4?full=true': 'allenai/c4',
  }))
    it(`is asked for by ${src}`, () => {
      expect(requestOf(src)).to.equal(
        `https://huggingface.co/api/datasets/${id}?expand[]=cardData&expand[]=createdAt` +
          '&expand[]=description&expand[]=downloads&expand[]=downloadsAllTime&expand[]=gated&expand[]=private&expand[]=tags',
      );
    });

  for (const src of [
    'https://huggingface.co/rajpurkar/squad',
    'https://huggingface.co/datasets/a/b/resolve/main/a.csv',
  ])
    it(`is not ${src}`, () => expect(requestOf(src)).to.equal(src));

  it('is read whole', async () => {
    const {record, complaints} = answerOf(await squad(), 'hf:rajpurkar/squad');
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'rajpurkar/squad',
      publisher: 'Hugging Face',
      // No year: 2 March 2022 is when Hugging Face began to note such days.
      type: 'dataset',
      url: 'https://huggingface.co/datasets/rajpurkar/squad',
      access: 'open',
      keywords: ['question-answering'],
      description: 'Dataset Card for SQuAD',
      sources,
      usage: {downloads: {value: 7965198, source: 'huggingface', scope: 'all-versions'}},
    });
  });

  it('has a title, a licence and a DOI where its card and tags have', async () => {
    const {record} = answerOf({
      ...(await squad()),
      createdAt: '2023-06-01T10:00:00.000Z',
      cardData: {pretty_name: 'SQuAD', license: ['cc-by-sa-4.0', 'mit']},
      tags: ['license:cc-by-sa-4.0', 'doi:10.57967/hf/0001', 'arxiv:1606.05250', 'reading', 'region:us'],
    });
    expect(record).to.deep.include({
      title: 'SQuAD',
      publicationYear: 2023,
      license: {id: 'CC-BY-SA-4.0'},
      doi: '10.57967/hf/0001',
      keywords: ['reading'],
    });
  });

  for (const [license, expected] of [
    ['mit', {id: 'MIT'}],
    ['apache-2.0', {id: 'Apache-2.0'}],
    ['odbl', {name: 'odbl'}],
    ['unknown', undefined],
    ['other', {name: 'Llama 3 licence', url: 'https://a.example/license'}],
  ] as const)
    it(`has the licence ${license}`, async () => {
      const cardData = {
        license,
        license_name: license === 'other' ? 'Llama 3 licence' : undefined,
        license_link: license === 'other' ? 'https://a.example/license' : undefined,
      };
      expect(answerOf({...(await squad()), cardData}).record.license).to.deep.equal(expected);
    });

  it('has its licence in a tag where its card was not asked for', async () => {
    expect(answerOf({...(await squad()), tags: ['license:mit']}).record.license).to.deep.equal({id: 'MIT'});
  });

  for (const [gated, isPrivate, access] of [
    [false, false, 'open'],
    ['auto', false, 'restricted'],
    ['manual', false, 'restricted'],
    [false, true, 'restricted'],
  ] as const)
    it(`is ${access} when it is gated: ${gated}, private: ${isPrivate}`, async () => {
      expect(answerOf({...(await squad()), gated, private: isPrivate}).record.access).to.equal(access);
    });

  it('counts thirty days where no more is told', async () => {
    const recent = {...(await squad()), downloadsAllTime: undefined};
    expect(answerOf(recent).record.usage).to.deep.equal({
      downloads: {value: 254152, source: 'huggingface', scope: 'last-30-days'},
    });
  });

  it('nobody has downloaded has none', async () => {
    const usage = answerOf({...(await squad()), downloadsAllTime: 0}).record.usage;
    expect(usage?.downloads?.value).to.equal(0);
  });

  it('with little in it is read as far as it goes', () => {
    const {record, complaints} = answerOf({_id: '1', id: 'a/b', gated: false});
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.include({title: 'a/b', access: 'open'});
    expect(record.usage).to.be.undefined;
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const tags = ['a', 7, null, {toString: 1}, 'license:'];
    const {record, complaints} = answerOf({
      ...{_id: 1, id: 'a/b', gated: false, tags, createdAt: 2020, downloads: '12k'},
      cardData: {pretty_name: {}, license: 5},
    });
    expect(record).to.deep.include({keywords: ['a'], publicationYear: 2020});
    expect(record.usage?.downloads?.value).to.be.null;
    expect(complaints.map(({path}) => path)).to.deep.equal(['title', 'license.name', 'usage.downloads.value']);
  });

  it('is no model', async () => {
    const model = {...(await squad()), modelId: 'a/b'};
    expect(() => answerOf(model))
      .to.throw(SourceError)
      .with.property('code', 'unrecognised');
  });
});
