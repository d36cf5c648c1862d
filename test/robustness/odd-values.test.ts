import {expect} from '@open-wc/testing';
import '../../src/index.js';
import {settingsOf} from './actor.js';
import type {Ours} from './likeness.js';
import {whole} from '../node/record-examples.js';
import {tags} from './ways.js';

/** What no attribute holds and a script, or a framework, may set. */
const odd: readonly unknown[] = [3, true, false, NaN, {}, [2020, 'x'], new URL('https://example.org/'), null];

/** Where the data is in attributes, more of them is read. */
const lists = {categories: 'a: 12; b: 3', points: '2020: 12; 2021: 3', heading: 'A', doi: '10.1/x', value: 3};

async function thrownBy(element: Ours, name: string): Promise<string[]> {
  const thrown: string[] = [];
  for (const value of odd) {
    Object.assign(element, {[name]: value});
    await element.updateComplete.catch((error: unknown) => thrown.push(`${name}: ${String(error)}`));
  }
  return thrown;
}

describe('A property that is set to what is no text', () => {
  const warn = console.warn.bind(console);
  before(() => {
    console.warn = () => undefined;
  });
  after(() => {
    console.warn = warn;
  });

  for (const tag of tags)
    it(`throws at nobody in a ${tag}`, async () => {
      const thrown: string[] = [];
      for (const [name] of settingsOf(tag)) {
        for (const settings of [{data: whole}, lists]) {
          const element = Object.assign(document.createElement(tag) as Ours, settings, {loading: 'eager'});
          document.body.append(element);
          thrown.push(...(await thrownBy(element, name)));
          element.remove();
        }
      }
      expect(thrown).to.deep.equal([]);
    });
});
