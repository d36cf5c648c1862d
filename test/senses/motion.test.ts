import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import '../../src/index.js';
import {describeWithMedia} from '../kit/engine.js';
import {staged, typical} from '../demo/stage.js';

describeWithMedia('Where a reader wants no motion', () => {
  before(() => emulateMedia({reducedMotion: 'reduce'}));
  after(() => emulateMedia({reducedMotion: 'no-preference'}));

  for (const [tag, draw] of Object.entries(typical))
    it(`asks ${tag} for no frame and moves nothing after it has been drawn`, async () => {
      const stage = await staged(draw());
      const asked = window.requestAnimationFrame.bind(window);
      let frames = 0;
      window.requestAnimationFrame = (callback) => {
        frames++;
        return asked(callback);
      };
      await new Promise((resolve) => setTimeout(resolve, 200));
      window.requestAnimationFrame = asked;
      expect(frames).to.equal(0);
      expect(document.getAnimations()).to.deep.equal([]);
      stage.remove();
    });
});
