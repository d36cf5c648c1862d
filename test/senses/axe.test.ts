import {expect} from '@open-wc/testing';
import {typical} from '../demo/stage.js';
import {describeWithMedia} from '../kit/engine.js';
import {violationsOf} from './axe.js';

describeWithMedia('In every look of a page, axe finds nothing wrong', () => {
  for (const [tag, draw] of Object.entries(typical))
    it(`with a typical ${tag} at 320 px`, async () => expect(await violationsOf(draw, [320])).to.deep.equal([]));
});
