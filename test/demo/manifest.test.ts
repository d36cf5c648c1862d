import {expect} from '@open-wc/testing';
import {choicesOf, guides} from '../../demo/manifest.js';

const observed = (tag: string): readonly string[] =>
  (customElements.get(tag) as (CustomElementConstructor & {observedAttributes: readonly string[]}) | undefined)
    ?.observedAttributes ?? [];

describe('the manifest', () => {
  for (const [tag, {attributes}] of guides)
    it(`names every attribute of ${tag}, and tells what each means`, () => {
      expect(attributes.map(({name}) => name)).to.have.members(observed(tag));
      expect(attributes.filter(({description}) => !description)).to.deep.equal([]);
    });

  it('tells of the elements that are registered', () =>
    expect([...guides.keys()]).to.include.members(['dataset-card', 'download-sparkline', 'pathology-chart']));
});

describe('the values of an attribute', () => {
  const names = (description: string, text = 'string') => choicesOf({name: 'x', description, type: {text}}).names;

  it('are read from a description, remarks left out', () =>
    expect(names('`none` (the order, the default), `descending`, or `name`.')).to.deep.equal([
      'none',
      'descending',
      'name',
    ]));

  it('are read from the type', () => expect(names('', "'a' | 'b' | null")).to.deep.equal(['a', 'b']));

  it('are none where one code is an example', () => expect(names('SPDX identifier as `CC-BY-4.0`.')).to.deep.equal([]));

  it('are open when the list goes on', () =>
    expect(choicesOf({name: 'x', description: 'Kind: `dataset`, `software`, …'}).open).to.be.true);
});
