import {expect} from '@open-wc/testing';
import {SourceError} from '../../src/sources/errors.js';
import {answerOf, recorded, requestOf} from './answer.js';

const stats = 'https://stats.figshare.com/';
const file = 'figshare/waterbutler-project_article_type_3_metadata.json';
const recordings = async (path: string) => (await recorded(path)) as Record<string, object>;

describe('A Figshare article', () => {
  for (const [src, path] of Object.entries({
    'figshare:14763051': '14763051',
    'figshare:14763051.v2': '14763051/versions/2',
    'https://figshare.com/articles/dataset/Test_data_for_the_Pooch_library/14763051': '14763051',
    'https://figshare.com/articles/dataset/Test_data/14763051/1?file=28369770': '14763051/versions/1',
    'https://figshare.com/articles/Dataset01_txt/8263811': '8263811',
    'https://monash.figshare.com/articles/dataset/Sleep/5678/': '5678',
  }))
    it(`is asked for by ${src}`, () => {
      expect(requestOf(src)).to.equal(`https://api.figshare.com/v2/articles/${path}`);
    });

  it('is read whole', async () => {
    const {record, complaints, more} = answerOf(await recorded('figshare/article-14763051.json'), 'figshare:14763051');
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'Test data for the Pooch library',
      creators: [{name: 'Uieda, Leonardo', givenName: 'Leonardo', familyName: 'Uieda', orcid: '0000-0001-6123-9515'}],
      publisher: 'figshare',
      publicationYear: 2021,
      type: 'dataset',
      version: '1',
      doi: '10.6084/m9.figshare.14763051.v1',
      url: 'https://figshare.com/articles/dataset/Test_data_for_the_Pooch_library/14763051',
      license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
      access: 'open',
      keywords: ['Python', 'open-source tool', 'Technology not elsewhere classified'],
      description:
        "Pooch is an open-source Python library for data download. This archive contains testing data for Pooch's figshare download functionality.",
    });
    expect(more).to.deep.equal({
      usage: [`${stats}total/downloads/article/14763051`, `${stats}total/views/article/14763051`],
      series: `${stats}timeline/year/downloads/article/14763051?start_date=2021-06-10&end_date=2026-11-23`,
    });
  });

  it('of 2019 tells no family names', async () => {
    const {record, complaints, more} = answerOf((await recordings(file))['public']);
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'Dataset',
      creators: [{name: 'Longze Chen'}],
      publisher: 'figshare',
      publicationYear: 2019,
      type: 'dataset',
      version: '3',
      doi: '10.6084/m9.figshare.8263811',
      url: 'https://figshare.com/articles/Dataset01_txt/8263811',
      license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
      access: 'open',
      keywords: ['Software Development And Testing'],
      description: 'Dataset',
    });
    // Counted from its first version on, not from this one.
    expect(more?.series).to.include('?start_date=2019-06-12&end_date=2026-11-23');
  });

  it('that is a draft has neither year nor DOI nor access', async () => {
    const {record, complaints} = answerOf((await recordings(file))['private']);
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      title: 'DatasetPrivate',
      creators: [{name: 'Longze Chen'}],
      publisher: 'figshare',
      type: 'dataset',
      version: '0',
      url: 'https://figshare.com/articles/_/8269766',
      license: {name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/'},
      description: 'DatasetPrivate',
    });
  });

  it('of a list is read as far as the list tells', async () => {
    const {page1, page2} = (await recorded('figshare/waterbutler-project_list_articles.json')) as Record<
      string,
      object[]
    >;
    const titles = [...(page1 ?? []), ...(page2 ?? [])].map((article) => {
      const {record, complaints} = answerOf(article);
      expect(complaints).to.deep.equal([]);
      return [record.title, record.type, record.publicationYear, record.doi];
    });
    expect(titles).to.deep.equal([
      ['Figure', 'figure', 2019, '10.6084/m9.figshare.8263730'],
      ['FigurePrivate', 'figure', undefined, undefined],
      ['Dataset', 'dataset', 2019, '10.6084/m9.figshare.8263811'],
      ['DatasetPrivate', 'dataset', undefined, undefined],
    ]);
    expect(() => answerOf(page1))
      .to.throw(SourceError)
      .with.property('code', 'unrecognised');
  });

  it('of an institution names it and is not counted at figshare.com', async () => {
    const article = (await recorded('figshare/article-14763051.json')) as object;
    const {record, more} = answerOf({
      ...article,
      citation:
        'Uieda, Leonardo (2021). Test data for the Pooch library. Loughborough University. Dataset. https://doi.org/10.17028/x',
      url_public_html: 'https://repository.lboro.ac.uk/articles/dataset/Test/14763051',
    });
    expect(record.publisher).to.equal('Loughborough University');
    expect(more).to.be.undefined;
  });

  for (const [mark, access] of Object.entries({
    is_embargoed: 'embargoed',
    is_confidential: 'restricted',
    is_metadata_record: 'metadata-only',
  }))
    it(`is ${access} if ${mark}`, async () => {
      const article = (await recorded('figshare/article-14763051.json')) as object;
      expect(answerOf({...article, [mark]: true}).record.access).to.equal(access);
    });

  it('with little in it is read as far as it goes', () => {
    const {record, complaints} = answerOf({url_public_api: 'https://api.figshare.com/v2/articles/1', defined_type: 3});
    expect(record).to.deep.equal({publisher: 'figshare'});
    expect(complaints).to.deep.equal([]);
  });

  it('with wrong types keeps what is good and names the rest', () => {
    const {record, complaints} = answerOf({
      url_public_api: 1,
      defined_type: 3,
      title: ['A'],
      authors: [{full_name: 7}, 5, {full_name: 'Ada Lovelace', orcid_id: 'x'}],
      doi: 'none',
      tags: 'a',
      license: 3,
    });
    expect(record).to.deep.include({creators: [{name: 'Ada Lovelace'}]});
    expect(complaints.map(({path}) => path)).to.deep.equal([
      'creators[0].name',
      'creators[1].name',
      'creators[2].orcid',
      'doi',
      'license.name',
    ]);
  });
});

describe('The counts of a Figshare article', () => {
  const total = `${stats}total/downloads/article/14763051`;
  const sources = (path: string) => ({
    figshare: {name: 'Figshare', url: stats + path, retrieved: '2026-11-23', kind: 'reported'},
  });

  it('are asked for at their address', () => expect(requestOf(total)).to.equal(total));

  for (const totals of [231, 0])
    it(`are all downloads of all versions: ${totals}`, () => {
      expect(answerOf({totals}, total).record).to.deep.equal({
        sources: sources('total/downloads/article/14763051'),
        usage: {downloads: {value: totals, source: 'figshare', scope: 'all-versions'}},
      });
    });

  it('are views where those were asked for', () => {
    expect(answerOf({totals: 5}, `${stats}total/views/article/23`).record.usage?.views?.value).to.equal(5);
  });

  it('by year end on the day of the answer', async () => {
    const path = 'timeline/year/downloads/article/23?start_date=2013-03-01&end_date=2015-08-01';
    const {record, complaints} = answerOf(
      await recorded('figshare/stats-timeline-year.doc-example.json'),
      stats + path,
    );
    expect(complaints).to.deep.equal([]);
    expect(record).to.deep.equal({
      sources: sources(path),
      series: [
        {
          measure: 'downloads',
          period: 'year',
          source: 'figshare',
          points: [
            ['2013', 16],
            ['2014', 23],
            ['2015', 12],
          ],
          partial: ['2013', '2015'],
        },
      ],
    });
  });

  it('by month are months', async () => {
    const path = 'timeline/month/views/article/10?start_date=2014-01-03&end_date=2014-05-12';
    const {record} = answerOf(await recorded('figshare/stats-timeline-month.doc-example.json'), stats + path);
    expect(record.series).to.deep.equal([
      {
        measure: 'views',
        period: 'month',
        source: 'figshare',
        points: [
          ['2014-01', 3],
          ['2014-02', 5],
          ['2014-03', 18],
          ['2014-04', 4],
          ['2014-05', 2],
        ],
        partial: ['2014-01', '2014-05'],
      },
    ]);
  });

  it('may have no years yet', () => {
    expect(
      answerOf({timeline: {}}, `${stats}timeline/year/downloads/article/1?start_date=`).record.series,
    ).to.deep.equal([]);
  });

  for (const totals of ['12k', -1, 2.5])
    it(`that are none are unknown: ${totals}`, () => {
      const {record, complaints} = answerOf({totals}, total);
      expect(record.usage?.downloads?.value).to.be.null;
      expect(complaints.map(({path}) => path)).to.deep.equal(['usage.downloads.value']);
    });

  it('by year keep the years that can be read', () => {
    const timeline = {2013: 'x', 2014: 0, soon: 3};
    const {record, complaints} = answerOf({timeline}, `${stats}timeline/year/downloads/article/1`);
    expect(record.series?.[0]?.points).to.deep.equal([
      ['2013', null],
      ['2014', 0],
    ]);
    expect(complaints.map(({path}) => path)).to.deep.equal(['series[0].points[0][1]', 'series[0].points[2][0]']);
  });

  for (const body of [{totals: null}, {code: 'InvalidParams', message: 'Invalid or unsupported params: counter'}])
    it(`are not in ${JSON.stringify(body)}`, () => {
      expect(() => answerOf(body, total))
        .to.throw(SourceError)
        .with.property('code', 'unrecognised');
    });

  it('are told from a file of the same words', () => {
    expect(() => answerOf({totals: 3}, 'https://a.example/total/downloads/article/1'))
      .to.throw(SourceError)
      .with.property('code', 'unrecognised');
  });
});
