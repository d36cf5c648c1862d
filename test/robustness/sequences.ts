import {expect, nextFrame} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import '../../src/lang/ar.js';
import '../../src/lang/de.js';
import {bringNear} from '../../src/kit/nearness.js';
import {limits} from '../../src/sources/limits.js';
import {within} from './drawing.js';
import {likenessOf, type Ours} from './likeness.js';
import {Network} from './network.js';
import {Play, step, type Step} from './play.js';
import {Scene} from './scene.js';
import type {Thoroughness} from './thoroughness.js';
import {tags} from './ways.js';

/** Frames in which an element may still be at work. */
const patience = 60;

/** As if the reader had scrolled over all of it. */
function showAll(element: Ours): void {
  bringNear(element);
  for (const root of [element, element.shadowRoot]) if (root) for (const each of within(root)) bringNear(each);
}

/** Returns the lines in which an element differs from another one when both are at rest; none when they are alike. */
async function differences(element: Ours, fresh: Ours): Promise<readonly string[]> {
  let [is, should]: (readonly string[])[] = [[], ['-']];
  for (let frame = 0; frame < patience && is!.join() !== should!.join(); frame++) {
    await nextFrame();
    for (const each of [element, fresh]) showAll(each);
    [is, should] = [likenessOf(element), likenessOf(fresh)];
  }
  const only = (lines: readonly string[], others: readonly string[], sign: string) =>
    lines.filter((line) => !others.includes(line)).map((line) => `${sign} ${line}`);
  const differing = [...only(is!, should!, 'is'), ...only(should!, is!, 'should be')];
  return differing.length > 0 || is!.join() === should!.join() ? differing : ['other order'];
}

export function describeSequences({few, ...seeded}: Thoroughness): void {
  describe(`${few} sequences of what may happen to an element`, () => {
    const {warn, error} = console;
    const usual = {...limits};
    const scene = new Scene();
    const trouble: string[] = [];
    const onError = ({message}: ErrorEvent) => trouble.push(message);
    const onRejection = ({reason}: PromiseRejectionEvent) => trouble.push(String(reason));
    let network: Network;

    before(async () => {
      network = new Network(await (await fetch('/mock/json?file=zenodo/old-7078760.json')).text());
      network.open();
      await scene.open();
      Object.assign(limits, {retries: [], perMinute: Infinity, atOnce: Infinity});
      console.warn = () => undefined;
      console.error = (...parts: unknown[]) => trouble.push(parts.join(' '));
      addEventListener('error', onError);
      addEventListener('unhandledrejection', onRejection);
    });
    after(() => {
      network.close();
      scene.close();
      Object.assign(limits, usual);
      Object.assign(console, {warn, error});
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
    });

    async function played(tag: string, failing: readonly number[], steps: readonly Step[]): Promise<void> {
      network.begin(failing);
      scene.begin();
      const play = new Play(tag, scene, network);
      for (const [what, ...rest] of steps) await (play[what] as (...how: number[]) => unknown)(...rest);
      play.end();
      for (const actor of play.actors) {
        const fresh = actor.fresh();
        actor.element.after(fresh);
        const differing = await differences(actor.element, fresh);
        fresh.remove();
        if (differing.length > 0) throw new Error(differing.join('\n'));
      }
      expect(trouble.splice(0)).to.deep.equal([]);
    }

    it('end as a fresh element does that is set alike and stands there', async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...tags),
          fc.subarray([0, 1, 2]),
          fc.array(step, {minLength: 3, maxLength: 14}),
          played,
        ),
        {...seeded, numRuns: few, includeErrorInReport: true},
      );
    }).timeout(few * 2000);
  });
}
