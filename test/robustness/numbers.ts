import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import type {LitElement} from 'lit';
import '../../src/index.js';
import {formatOf} from '../../src/words/format.js';
import {hole, record, saidNumbersIn} from './arbitraries.js';
import {within} from './drawing.js';
import type {Thoroughness} from './thoroughness.js';
import {tags} from './ways.js';

const format = formatOf('en');

/** What the reader sees and hears of an element. A notice is left out: it names what was expected, `or null`. */
const seen = (root: ShadowRoot): Element[] => [...within(root)].filter((element) => !element.closest('.notice'));

const ownText = ({childNodes}: Element): string =>
  [...childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');

/** Texts and attributes that tell of a hole in the data. */
const holesIn = (root: ShadowRoot): string[] =>
  seen(root).flatMap((element) =>
    [ownText(element), ...[...element.attributes].map(({name, value}) => `${name}=${value}`)].filter((each) =>
      hole.test(each),
    ),
  );

/** Exact numbers that are shown as values: beside bars, in tables, as headline figures. Sums of many rows are not among them. */
function valuesIn(root: ShadowRoot): string[] {
  const values = seen(root).filter((element) => element.matches('td.number, .row:not(.other) > .value'));
  return values.map(({textContent}) => textContent);
}

const figuresIn = (root: ShadowRoot): number[] =>
  [...within(root)].flatMap((element) =>
    element.matches('data[value]') ? [Number(element.getAttribute('value'))] : [],
  );

async function drawn(element: LitElement & {data?: unknown}, data: unknown): Promise<ShadowRoot> {
  element.data = data;
  await element.updateComplete;
  // The story's elements draw after it.
  await new Promise((resolve) => setTimeout(resolve));
  for (const each of within(element.renderRoot)) if (each instanceof HTMLDetailsElement) each.open = true;
  await new Promise((resolve) => setTimeout(resolve));
  return element.renderRoot as ShadowRoot;
}

export function describeNumbers({few, ...seeded}: Thoroughness): void {
  describe(`What is drawn of ${few} records`, () => {
    const warn = console.warn.bind(console);
    const stage = document.createElement('div');
    before(() => {
      console.warn = () => undefined;
      document.body.append(stage);
    });
    after(() => {
      console.warn = warn;
      stage.remove();
    });

    for (const tag of tags)
      it(`in a ${tag} has no hole in any text or attribute, and no number that the record does not have`, async () => {
        const element = document.createElement(tag);
        element.loading = 'eager';
        stage.replaceChildren(element);
        await fc.assert(
          fc.asyncProperty(record, async (data) => {
            const root = await drawn(element, data);
            expect(holesIn(root)).to.deep.equal([]);
            const known = saidNumbersIn(data);
            const said = JSON.stringify(data);
            const written = [...known].map((number) => format.number(number));
            const isKnown = (text: string) => text === '—' || written.some((each) => text.startsWith(each));
            const made = valuesIn(root).filter(
              (text) => !isKnown(text) && !said.includes(JSON.stringify(text).slice(1, -1)),
            );
            expect(made).to.deep.equal([]);
            expect(figuresIn(root).filter((number) => !known.has(number))).to.deep.equal([]);
          }),
          {...seeded, numRuns: few},
        );
      }).timeout(few * 2000);
  });
}
