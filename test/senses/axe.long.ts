// npm run test:axe: every case in every look at every width.
import {expect} from '@open-wc/testing';
import {groups} from '../../demo/cases.js';
import {figures, looks, violationsOf, widths} from './axe.js';

describe('In every look of a page and at every width, axe finds nothing wrong', () => {
  for (const {cases} of groups)
    for (const [name, draw] of Object.entries(cases))
      it(`with ${name}`, async () => expect(await violationsOf(draw)).to.deep.equal([]));

  after(() => {
    const cases = groups.reduce((sum, group) => sum + Object.keys(group.cases).length, 0);
    console.log(
      `axe: ${figures.runs} runs (${cases} cases × ${Object.keys(looks).length} looks × ${widths.length} widths), ` +
        `${figures.passes} rules kept`,
    );
  });
});
