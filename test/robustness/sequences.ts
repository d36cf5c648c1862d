import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import fc from 'fast-check';
import '../../src/index.js';
import '../../src/lang/ar.js';
import '../../src/lang/de.js';
import {limits} from '../../src/sources/limits.js';
import {Actor, datas} from './actor.js';
import {likenessOf, type Ours} from './likeness.js';
import {Network} from './network.js';
import {Scene} from './scene.js';
import type {Thoroughness} from './thoroughness.js';
import {tags} from './ways.js';

const most = 4;
/** Frames in which an element may still be at work. */
const patience = 60;

/** What happens, to the how-manieth of the elements there are. */
type Step = readonly [what: keyof Play, ...how: number[]];

/** One sequence: its elements, its network and what may happen to them. */
class Play {
  readonly actors: Actor[];
  readonly #scene: Scene;
  readonly #network: Network;

  constructor(tag: string, scene: Scene, network: Network) {
    this.#scene = scene;
    this.#network = network;
    this.actors = [new Actor(tag)];
  }

  move(who: number, where: number): void {
    this.#scene.put(this.#actor(who).element, where);
  }

  remove(who: number): void {
    this.#actor(who).element.remove();
  }

  clone(who: number, where: number): void {
    if (this.actors.length === most) return;
    const actor = this.#actor(who).clone();
    this.actors.push(actor);
    this.#scene.put(actor.element, where);
  }

  attribute(who: number, which: number, value: number): void {
    this.#actor(who).setAttribute(which, value, this.#addresses);
  }

  property(who: number, which: number, value: number): void {
    this.#actor(who).setProperty(which, value, this.#addresses);
  }

  data(who: number, value: number): void {
    this.#actor(who).setData(value, `10.5281/zenodo.${this.#network.id}`);
  }

  fill(who: number, value: number): void {
    this.#actor(who).fill(value);
  }

  tell(value: number): void {
    const {story} = this.#scene;
    if (value % 2) story.src = [...this.#addresses, ''][value % 4];
    else story.data = datas[value % datas.length];
  }

  settle(index: number): void {
    this.#network.settle(index);
  }

  /** What was out of reach is there again, and readers try again. */
  heal(index: number): void {
    this.#network.heal(index);
    for (const {element} of this.actors) element.reload();
    this.#scene.story.reload();
  }

  reload(who: number): void {
    this.#actor(who).element.reload();
  }

  async wait(who: number, what: number): Promise<void> {
    // One that has never been in a page does not update.
    if (what % 4 === 0) await Promise.race([this.#actor(who).element.updateComplete, nextFrame()]);
    if (what % 4 === 1) await aTimeout(0);
    if (what % 4 === 2) await nextFrame();
  }

  /** All that waits is answered, and each element is where readers are. */
  end(): void {
    this.#network.isOpen = true;
    this.#network.settleAll();
    for (const {element} of this.actors) if (!this.#scene.isSeen(element)) this.#scene.put(element, 0);
  }

  get #addresses(): readonly string[] {
    return [0, 1, 2].map((index) => this.#network.address(index));
  }

  #actor(index: number): Actor {
    return this.actors[index % this.actors.length]!;
  }
}

const nat = fc.nat(999);
const how: Readonly<Record<string, number>> = {
  ...{move: 2, remove: 1, clone: 2, attribute: 3, property: 3, data: 2, fill: 2, tell: 1, settle: 1, heal: 1},
  ...{reload: 1, wait: 2},
};
const step = fc.oneof(
  ...Object.entries(how).map(([name, count]) => ({
    weight: /^(attribute|property|wait|settle)$/.test(name) ? 3 : 1,
    arbitrary: fc.tuple(fc.constant(name), ...Array.from({length: count}, () => nat)) as unknown as fc.Arbitrary<Step>,
  })),
);

/** Returns where an element differs from another one as soon as it does not, or in the end. */
async function differences(element: Ours, fresh: Ours): Promise<[string, string]> {
  let pair: [string, string] = ['', '-'];
  for (let frame = 0; frame < patience && pair[0] !== pair[1]; frame++) {
    await nextFrame();
    pair = [likenessOf(element), likenessOf(fresh)];
  }
  return pair;
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
        const [is, expected] = await differences(actor.element, fresh);
        fresh.remove();
        expect(is).to.equal(expected);
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
        {...seeded, numRuns: few},
      );
    }).timeout(few * 2000);
  });
}
