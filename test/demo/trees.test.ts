// What a screen reader finds in every case. After a change that is meant: `npm run trees`, and read what changed.
import {expect} from '@open-wc/testing';
import {executeServerCommand, readFile, writeFile} from '@web/test-runner-commands';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {isChromium, itWhere} from '../kit/engine.js';
import {staged} from './stage.js';

const fileOf = (tag: string): {path: string} => ({path: `../trees/${tag}.txt`});

/** The trees of a file, by the names of their cases. */
function treesIn(text: string): Map<string, string> {
  const parts = text.split(/^# /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

if (!isChromium) itWhere(false, 'Chromium alone hands out its tree')('The accessibility tree', () => undefined);

for (const {tag, cases} of isChromium ? groups : [])
  describe(`The accessibility tree of <${tag}>`, () => {
    let kept = new Map<string, string>();
    const found: string[] = [];
    let update = false;
    before(async () => {
      kept = treesIn((await readFile(fileOf(tag)).catch(() => '')) ?? '');
    });
    after(async () => {
      if (update) await writeFile({...fileOf(tag), content: found.join('\n')});
    });

    for (const [name, draw] of Object.entries(cases))
      it(`is what was read and kept, for ${name}`, async () => {
        const stage = await staged(draw());
        stage.id = 'stage';
        const tree = await executeServerCommand<{text: string; update: boolean}, object>('accessibility-tree', {});
        stage.remove();
        ({update} = tree);
        found.push(`# ${name}\n${tree.text}\n`);
        if (!update) expect(tree.text).to.equal(kept.get(name));
      });

    it('is kept of no case that is gone', () => {
      if (!update) expect([...kept.keys()]).to.deep.equal(Object.keys(cases));
    });
  });
