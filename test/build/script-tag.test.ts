// The built file in a page of its own, as an author writes it. Needs dist: npm run build.
import {expect} from '@open-wc/testing';
import '../../src/index.js';
import record from '../../demo/data/rad-chestct.json' with {type: 'json'};

async function pageWith(tag: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = `<!doctype html><title>page</title><script>before = new Set(Object.keys(window))</script>${tag}`;
  document.body.append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

const tags = {
  'a module script': '<script type="module" src="/dist/dataset-elements.js"></script>',
  'a classic script': '<script defer src="/dist/dataset-elements.js"></script>',
  'both, one after the other':
    '<script defer src="/dist/dataset-elements.js"></script><script type="module" src="/dist/dataset-elements.js?2"></script>',
};

for (const [name, tag] of Object.entries(tags)) {
  describe(`the one file as ${name}`, () => {
    afterEach(() => document.querySelector('iframe')?.remove());

    it('registers every element', async () => {
      const {customElements} = await pageWith(tag);
      for (const each of ['dataset-card', 'pathology-chart', 'download-sparkline'])
        expect(customElements.get(each), each).to.be.a('function');
    });

    it('leaves no global but those of lit', async () => {
      const page = (await pageWith(tag)) as Window & typeof globalThis & {before: Set<string>};
      const added = Object.keys(page).filter((key) => key !== 'before' && !page.before.has(key));
      expect(added.filter((key) => !/^(lit|reactive)[A-Z]/.test(key))).to.deep.equal([]);
    });
  });
}

/** The texts of a node, through shadow roots, as they stand. */
const textOf = (node: Node): string =>
  node instanceof node.ownerDocument!.defaultView!.Element
    ? [...(node.shadowRoot ?? node).childNodes].map(textOf).join('')
    : node instanceof node.ownerDocument!.defaultView!.Text
      ? node.data
      : '';

/** What an element says of the record; the templates' own indentation is no word. */
async function readingOf(tag: string, page: Document): Promise<string> {
  const element = Object.assign(page.createElement(tag), {data: record, loading: 'eager'});
  page.body.append(element);
  await new Promise((resolve) => setTimeout(resolve, 100));
  const text = textOf(element);
  element.remove();
  return text.replaceAll(/\s+/g, ' ');
}

describe('the one file, minified', () => {
  afterEach(() => document.querySelector('iframe')?.remove());

  for (const tag of ['dataset-card', 'dataset-stat', 'dataset-table', 'dataset-story', 'dataset-share'])
    it(`says in a ${tag} what the sources say, with the same spaces between the words`, async () => {
      const page = await pageWith(tags['a module script']);
      expect(await readingOf(tag, page.document)).to.equal(await readingOf(tag, document));
    });
});
