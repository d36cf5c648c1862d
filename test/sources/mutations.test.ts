import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {counting, charting, describing} from '../../src/sources/adapters.js';
import {changes, mutant} from './mutation.js';
import {readingOf, recording} from './recording.js';

const runs = 150;
const ids = ['https://zenodo.org/api/records/1', 'a.example/doi:10.1/a', 'total/downloads/article/1'];
const bodies = [
  'zenodo/rdm-default-7834392',
  'zenodo/old-7078760',
  'zenodo/cldfzenodo-record_multifile',
  'invenio-rdm/rogue-scholar-23y6y-vh985',
  'datacite/prereview-cdl-ucb-dryad',
  'datacite/zenodo-8347772',
  'datacite/doi-10.17863-cam.10544.detail',
  'figshare/article-14763051',
  'dataverse/native-10.7910_DVN_RLMYMR',
  'huggingface/api-datasets-rajpurkar-squad.expand',
  'crossref/prereview-scielo-preprints-portuguese',
  'csl-json/commonmeta-10.5061_dryad.8515',
  'schemaorg/commonmeta-dryad',
  'schemaorg/commonmeta-zenodo',
  'croissant/1.0_credit-g',
  'frictionless/datasets-gdp-datapackage',
  'ckan/demo.ckan.org-frictionless',
];

/** What no reader may see. */
const wrong = /\bundefined\b|\bNaN\b|Infinity|\[object Object\]/;

/** All texts and numbers in a value. */
function* leavesOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) yield String(value);
  else for (const item of Object.values(value)) yield* leavesOf(item);
}

const wrongLeaves = (value: unknown) => new Set([...leavesOf(value)].filter((leaf) => wrong.test(leaf)));

describe('A recording that is damaged', () => {
  for (const path of bodies)
    it(`is read without an exception, and nothing is made of nothing: ${path}`, async () => {
      const body = await recording(path);
      fc.assert(
        fc.property(changes, (list) => {
          const damaged = mutant(body, list);
          const given = wrongLeaves(damaged);
          for (const adapters of [describing, counting, charting])
            for (const leaf of wrongLeaves(ids.map((id) => readingOf(damaged, {id}, adapters)?.record ?? {})))
              expect(given).to.include(leaf);
        }),
        {numRuns: runs},
      );
    });

  it('of any other JSON is read without an exception', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        readingOf(value);
      }),
      {numRuns: runs},
    );
  });
});
