// Units stand under units, whichever way the page reads: digits run from left to right in all of them.
import {expect, fixture, html} from '@open-wc/testing';
import '../../src/index.js';

/** Where the text of an element ends at the right; its box may be as wide as a column. */
function endOf(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getBoundingClientRect().right;
}

describe('Numbers of another length', () => {
  for (const dir of ['ltr', 'rtl'])
    for (const [tag, numbers] of [
      ['dataset-table', 'td.number'],
      ['pathology-chart', '.value'],
    ] as const)
      it(`end at one place in a ${tag} that reads ${dir}`, async () => {
        const stage = await fixture(html`<div dir=${dir}></div>`);
        const element = document.createElement(tag);
        Object.assign(element, {categories: 'A: 4210; B: 87; C: 5', loading: 'eager'});
        element.style.inlineSize = '640px';
        stage.append(element);
        await element.updateComplete;
        const [first, ...others] = [...element.shadowRoot!.querySelectorAll(numbers)].map(endOf);
        expect(others).to.have.length(2);
        for (const end of others) expect(end).to.be.closeTo(first!, 0.5);
      });
});
