import {expect} from '@open-wc/testing';
import {readingOf, recording} from './recording.js';

// Each `….record.json` beside a recording was read against it by eye. Where one is wrong, so is the adapter.
const records = {
  zenodo: [
    'rdm-default-7834392',
    'rdm-default-8173303',
    'rdm-default-5244404',
    'old-7078760',
    'old-7078768',
    'old-7248153',
    'old2019-3463499',
    'cldfzenodo-record',
    'cldfzenodo-record_multifile',
  ],
  'invenio-rdm': ['rogue-scholar-23y6y-vh985', 'rogue-scholar-n5tg4-5h654'],
  datacite: [
    'commonmeta-10.6071_z7wc73',
    'dataverse-10.7910-dvn-nj7xso',
    'doi-10.17863-cam.10544.detail',
    'dvn-eqtqyo-many-authors-in-one-name',
    'pangaea-836178',
    'prereview-cdl-ucb',
    'prereview-cdl-ucb-dryad',
    'prereview-cdl-ucd-dryad',
    'prereview-cdl-ucsf',
    'prereview-dryad-alt',
    'prereview-dryad-collection',
    'prereview-figshare',
    'prereview-zenodo-africarxiv',
    'prereview-zenodo-dataset',
    'prereview-zenodo-empty-resource-type',
    'prereview-zenodo-greater-than',
    'prereview-zenodo-no-abstract',
    'zenodo-1196821',
    'zenodo-8347772',
  ],
};

const unknown = [
  'zenodo/cldfzenodo-communities',
  'zenodo/old-404',
  'datacite/404',
  // Lists of several.
  'zenodo/cldfzenodo-search_keyword',
  'zenodo/old-search-all_versions',
  'zenodo/old-search-custom',
  'datacite/dois-list-person-works',
  'datacite/commonmeta-sample-zenodo.10916569',
];

describe('A recorded answer', () => {
  for (const [upstream, names] of Object.entries(records))
    for (const name of names)
      it(`is read as a person reads it: ${upstream}/${name}`, async () => {
        const body = await recording(`${upstream}/${name}`);
        expect(readingOf(body)).to.deep.equal(await recording(`${upstream}/${name}.record`));
      });

  for (const path of unknown)
    it(`that is no record is none: ${path}`, async () => {
      expect(readingOf(await recording(path))).to.equal(null);
    });
});

describe('Each of several in a recorded list', () => {
  const lists: readonly (readonly [path: string, itemsOf: (body: unknown) => readonly unknown[], length: number])[] = [
    ['datacite/commonmeta-sample-zenodo.10916569', dois, 100],
    ['datacite/dois-list-person-works', dois, 9],
    ['zenodo/cldfzenodo-search_keyword', hits, 10],
    ['zenodo/old-search-all_versions', hits, 7],
    ['zenodo/old-search-custom', hits, 10],
  ];
  for (const [path, itemsOf, length] of lists)
    it(`is read without a complaint when it stands alone: ${path}`, async () => {
      const items = itemsOf(await recording(path));
      expect(items).to.have.length(length);
      for (const item of items) {
        const {record, complaints} = readingOf(item) ?? {record: {}, complaints: ['not read']};
        expect(complaints, record.title).to.deep.equal([]);
        expect(record).to.include.keys('title', 'creators', 'publicationYear', 'type', 'usage', 'doi');
      }
    });
});

function dois(body: unknown): readonly unknown[] {
  return (body as {data: readonly unknown[]}).data.map((data) => ({data}));
}

function hits(body: unknown): readonly unknown[] {
  return (body as {hits: {hits: readonly unknown[]}}).hits.hits;
}
