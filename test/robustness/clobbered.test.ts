import {aTimeout, expect} from '@open-wc/testing';
import '../../src/index.js';
import {whole} from '../node/record-examples.js';
import {likenessOf, type Ours} from './likeness.js';
import {tags} from './ways.js';

/**
 * What a page's own markup may take the place of: a form of that name is found as `document.title`. Not what Lit calls,
 * as `document.createElement`: without it no script of the page works.
 */
const names = [
  ...['title', 'URL', 'baseURI', 'body', 'head', 'documentElement', 'location', 'readyState', 'defaultView', 'cookie'],
  ...['adoptedStyleSheets', 'getElementById', 'implementation', 'styleSheets', 'customElements', 'navigator', 'caches'],
];

const {body} = document;

function clobbered(): HTMLElement {
  const holder = document.createElement('div');
  holder.hidden = true;
  for (const name of names) {
    const form = document.createElement('form');
    form.name = form.id = name;
    holder.append(form);
  }
  return holder;
}

async function drawn(tag: string, settings: object): Promise<Ours> {
  const element = Object.assign(document.createElement(tag) as Ours, settings, {loading: 'eager'});
  body.append(element);
  await element.updateComplete;
  await aTimeout(0);
  return element;
}

describe('In a page whose forms have the names of what a document has', () => {
  for (const tag of tags)
    it(`a ${tag} is drawn as anywhere else`, async () => {
      for (const settings of [{data: {...whole, image: undefined}}, {heading: 'A'}, {}]) {
        const usual = await drawn(tag, settings);
        const expected = likenessOf(usual);
        usual.remove();
        const holder = clobbered();
        body.append(holder);
        try {
          const element = await drawn(tag, settings);
          const found = likenessOf(element);
          element.remove();
          expect(found.filter((line) => !expected.includes(line))).to.deep.equal([]);
        } finally {
          holder.remove();
        }
      }
    });
});
