// npm run test:keys: every case by keys alone.
import {groups} from '../../demo/cases.js';
import '../../src/index.js';
import {figures, walk} from './keyboard-walk.js';

describe('By keys alone, a reader comes to all that there is, and away again', () => {
  for (const {cases} of groups) for (const [name, draw] of Object.entries(cases)) it(`in ${name}`, () => walk(draw));

  after(() => {
    const {stops, charts, values} = figures;
    console.log(`keys: ${stops} stops, ${charts} charts and tables, ${values} values`);
  });
});
