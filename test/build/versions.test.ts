// Two of the built files in one page, as when a theme and a plugin each bring their own. Needs dist: npm run build.
import {expect} from '@open-wc/testing';
import manifest from '../../package.json' with {type: 'json'};
import {until} from '../kit/until.js';
import {tags} from '../robustness/ways.js';
import {closePages, pageOf, type Page} from './page.js';

const {version} = manifest;
const other = '99.0.0';

const addressOf = (file: string, of: string): string => `/mock/built?${new URLSearchParams({file, version: of})}`;
const moduleOf = (of: string, file = 'dataset-elements.js') =>
  `<script type="module" src="${addressOf(file, of)}"></script>`;
const classicOf = (of: string, file = 'dataset-elements.js') => `<script defer src="${addressOf(file, of)}"></script>`;

const body = tags
  .map((tag) => `<${tag} loading="eager" src="/demo/data/rad-chestct.json"><p>The author’s own words</p></${tag}>`)
  .join('');

const undrawnIn = ({document}: Page): string[] =>
  tags.filter((tag) => !document.querySelector(tag)?.shadowRoot?.querySelector('.root.ready'));

async function drawn(head: string): Promise<Page> {
  const page = await pageOf(head, body, '');
  await until(() => undrawnIn(page).length === 0, `not drawn: ${undrawnIn(page).join()}`);
  return page;
}

const versionsIn = ({window}: Page): string[] => [
  ...new Set(tags.map((tag) => (window.customElements.get(tag) as unknown as {version: string}).version)),
];

afterEach(closePages);

describe('A page with the built file of two versions', () => {
  const orders = [
    [version, other],
    [other, version],
  ] as const;
  const kinds = {module: moduleOf, classic: classicOf};

  for (const [first, second] of orders)
    for (const [firstKind, firstTag] of Object.entries(kinds))
      for (const [secondKind, secondTag] of Object.entries(kinds)) {
        // A module runs after what is deferred and stands before it, and before what stands after it: in document order.
        it(`${first} as ${firstKind}, ${second} as ${secondKind}, is drawn by the first and told once of both`, async () => {
          const page = await drawn(firstTag(first) + secondTag(second));
          expect([versionsIn(page), page.trouble]).to.deep.equal([[first], []]);
          expect(page.notes).to.deep.equal([
            `dataset-elements ${first} is in this page already; ${second} leaves its elements alone.`,
          ]);
        });
      }
});

describe('A page with the built file twice', () => {
  it('is told nothing', async () => {
    const page = await drawn(
      moduleOf(version) + classicOf(version) + '<script type="module" src="/dist/dataset-elements.js"></script>',
    );
    expect([page.trouble, page.notes]).to.deep.equal([[], []]);
  });
});

describe('A page with one element of one version and all of another', () => {
  const story =
    '<dataset-story loading="eager" src="/demo/data/rad-chestct.json"><dataset-card></dataset-card></dataset-story>';

  const card = 'elements/dataset-card.js';
  const pairs = {
    'of the whole file': moduleOf(other, card) + moduleOf(version),
    'of a file of its own': classicOf(other, card) + classicOf(version, 'elements/dataset-story.js'),
  };

  for (const [what, head] of Object.entries(pairs))
    it(`hands the record of a story ${what} to the card of another version`, async () => {
      const page = await pageOf(head, story, '');
      const titled = () => page.document.querySelector('dataset-card')?.shadowRoot?.querySelector('.title');
      await until(titled, 'never drawn');
      expect(page.trouble).to.deep.equal([]);
    });
});
