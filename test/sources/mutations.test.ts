import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {counting, charting, describing} from '../../src/sources/adapters.js';
import {changes, mutant} from './mutation.js';
import {readingOf, recording} from './recording.js';

const runs = 150;
const id = 'https://zenodo.org/api/records/1';
const bodies = [
  'zenodo/rdm-default-7834392',
  'zenodo/old-7078760',
  'zenodo/cldfzenodo-record_multifile',
  'invenio-rdm/rogue-scholar-23y6y-vh985',
  'datacite/prereview-cdl-ucb-dryad',
  'datacite/zenodo-8347772',
  'datacite/doi-10.17863-cam.10544.detail',
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
            for (const leaf of wrongLeaves(readingOf(damaged, {id}, adapters)?.record ?? {}))
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
