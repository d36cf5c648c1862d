import {expect} from '@open-wc/testing';
import {render} from 'lit';
import '../../src/index.js';
import {anchorOf, groups, noisy, type Group} from '../../demo/cases.js';
import {painted} from './stage.js';

/** The elements of a case, at any depth of the light DOM. */
const elementsIn = (stage: Element): Element[] =>
  [...stage.querySelectorAll('*')].filter(({localName}) => groups.some(({tag}) => tag === localName));

/** All that the console is told while something happens. */
async function toldWhile(act: () => Promise<void>): Promise<string[]> {
  const told: string[] = [];
  const tell = (...args: unknown[]) => told.push(args.join(' '));
  const onError = ({message}: ErrorEvent) => tell(message);
  const {log, info, warn, error} = console;
  Object.assign(console, {log: tell, info: tell, warn: tell, error: tell});
  window.addEventListener('error', onError);
  await act().finally(() => {
    Object.assign(console, {log, info, warn, error});
    window.removeEventListener('error', onError);
  });
  return told;
}

/** Whether an element waits for an answer that will come. */
const isWaiting = (element: Element): boolean =>
  Boolean(element.shadowRoot?.querySelector('[aria-busy="true"]')) &&
  !element.getAttribute('src')?.startsWith('/mock/hang');

/** Returns when neither an update nor a request that can end is under way, and the ground has been looked at. */
async function settled(stage: Element): Promise<void> {
  for (let turn = 0; turn < 4 || elementsIn(stage).some(isWaiting); turn++) {
    await Promise.all(
      elementsIn(stage).map((element) => (element as Element & {updateComplete?: unknown}).updateComplete),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await painted();
}

/** Firefox counts the space at the end of a line when a bidi override follows it. */
const space = navigator.userAgent.includes('Firefox/') ? 5 : 1;

/** Words that no reader may see: a hole in the data that came through as JavaScript's name for it. */
const holes = /\b(?:undefined|null|NaN|Infinity)\b|\[object/;

/** The texts and drawing attributes of a shadow root with holes in them. A notice may say what was expected: `or null`. */
function holesIn({shadowRoot}: Element): string[] {
  const attributes = [...(shadowRoot?.querySelectorAll('svg *, [aria-label], [title]') ?? [])].flatMap((mark) =>
    [...mark.attributes].map(({name, value}) => `${name}="${value}"`),
  );
  const notice = shadowRoot?.querySelector('[part~="notice"]')?.textContent ?? '';
  const text = shadowRoot?.textContent.replace(notice, '') ?? '';
  return [text, ...attributes].filter((text) => holes.test(text));
}

function describeCase(tag: string, name: string, draw: Group['cases'][string]): void {
  describe(`case ${anchorOf(tag, name)}`, () => {
    const stage = document.createElement('div');
    let told: string[] = [];

    before(async () => {
      document.body.append(stage);
      told = await toldWhile(async () => {
        render(draw(), stage);
        await settled(stage);
      });
    });
    after(() => stage.remove());

    it('is drawn', () => {
      const [element] = elementsIn(stage);
      expect(element?.localName).to.equal(tag);
      expect(element!.getBoundingClientRect().height).to.be.above(0);
    });

    it(noisy.has(name) ? 'tells its author once what is wrong' : 'leaves the console silent', () => {
      expect(told).to.have.lengthOf(noisy.has(name) ? 1 : 0, told.join('\n'));
    });

    it('shows no undefined, null, NaN or Infinity', () => expect(elementsIn(stage).flatMap(holesIn)).to.deep.equal([]));

    it('is accessible', () => {
      // axe asks for name and value of a bar one right after the other, which is so in English: see test/senses/axe.ts.
      const isForeign = stage.querySelector('[lang]:not(:lang(en))') !== null;
      return expect(stage).to.be.accessible({ignoredRules: isForeign ? ['label-content-name-mismatch'] : []});
    });

    it('is no wider than its box at 320 pixels', async () => {
      stage.className = 'slim';
      await settled(stage);
      const wide = elementsIn(stage).filter((element) => element.scrollWidth > element.clientWidth + space);
      expect(wide.map(({localName}) => localName)).to.deep.equal([]);
      expect(stage.scrollWidth).to.be.at.most(320 + space - 1);
    });
  });
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':root { color-scheme: light } .slim { inline-size: 320px } .narrow { max-inline-size: 240px }' +
    '.dark { color-scheme: dark; background: #14171a; color: #e8eaed }',
);
document.adoptedStyleSheets.push(sheet);

for (const {tag, cases} of groups) for (const [name, draw] of Object.entries(cases)) describeCase(tag, name, draw);
