import '../../src/index.js';
import {typical} from '../demo/stage.js';
import {walk} from './keyboard-walk.js';

describe('By keys alone, a reader comes to all that there is, and away again', () => {
  for (const [tag, draw] of Object.entries(typical)) it(`in a typical ${tag}`, () => walk(draw));
});
