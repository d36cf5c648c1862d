import {aTimeout, nextFrame} from '@open-wc/testing';
import fc from 'fast-check';
import {Actor, datas} from './actor.js';
import type {Network} from './network.js';
import type {Scene} from './scene.js';

const most = 4;

/** What happens, to the how-manieth of the elements there are. */
export type Step = readonly [what: keyof Play, ...how: number[]];

/** One sequence: its elements, its network and what may happen to them. */
export class Play {
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
export const step: fc.Arbitrary<Step> = fc.oneof(
  ...Object.entries(how).map(([name, count]) => ({
    weight: /^(attribute|property|wait|settle)$/.test(name) ? 3 : 1,
    arbitrary: fc.tuple(fc.constant(name), ...Array.from({length: count}, () => nat)) as unknown as fc.Arbitrary<Step>,
  })),
);
