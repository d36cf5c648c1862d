import {expect} from '@open-wc/testing';
import {cleanText} from '../../src/model/text.js';
import {badAddressesIn, clear, drawnWith, namesIn, textIn} from './drawing.js';
import {harmless, markup} from './strings.js';
import {misdeeds, watch} from './watch.js';
import {tags} from './ways.js';

/** What hostile texts may not get drawn: any element or attribute that harmless ones do not. */
const allowed = new Map<string, Set<string>>();
const kindOf = (name: string): string => name.split(' ')[0]!;

/** Draws the text everywhere; returns what is wrong with the drawings. */
async function faultsWith(text: string): Promise<string[]> {
  const faults: string[] = [];
  const literal = cleanText(text).replaceAll(/[\s\p{Cc}]/gu, '');
  for (const [name, {renderRoot, shadowRoot}] of await drawnWith(text)) {
    const root = renderRoot as ShadowRoot;
    for (const drawn of namesIn(root)) if (!allowed.get(kindOf(name))?.has(drawn)) faults.push(`${name}: ${drawn}`);
    faults.push(...badAddressesIn(root).map((address) => `${name}: ${address}`));
    if (shadowRoot!.adoptedStyleSheets.length === 0) faults.push(`${name}: no style`);
    // Share has words in its links and its code alone.
    if (/^(?!dataset-share).* (words|JSON child)$/.test(name) && !textIn(root).includes(literal))
      faults.push(`${name}: not said as it is`);
  }
  clear();
  return faults;
}

/** The least that is careless with text: what the watch must see. */
class Careless extends HTMLElement {
  readonly root = this.attachShadow({mode: 'open'});

  draw(text: string): void {
    this.root.innerHTML = `<p style="color: ${text}">${text}</p><a href="${text}">${text}</a>`;
    for (const element of this.root.querySelectorAll('*'))
      for (const type of ['error', 'load', 'focus']) element.dispatchEvent(new Event(type));
  }
}

async function learn(): Promise<void> {
  for (const text of harmless)
    for (const [name, {renderRoot}] of await drawnWith(text)) {
      const kind = kindOf(name);
      const known = allowed.get(kind) ?? [];
      allowed.set(kind, new Set([...known, ...namesIn(renderRoot)]));
    }
  clear();
}

/** Milliseconds for all elements with one text; a machine may be busy. */
const most = 10_000;

export function describeHostile(texts: readonly string[]): void {
  describe(`Each of ${texts.length} hostile texts, in every field by every way`, () => {
    before(() => {
      // A file to keep would be kept.
      HTMLAnchorElement.prototype.click = () => undefined;
      console.warn = () => undefined;
      watch();
    });

    it('draws nothing that harmless ones do not, leads nowhere, and is said as it is', async () => {
      await learn();
      expect(allowed.size).to.equal(tags.length);
      const faults: string[] = [];
      for (const text of texts)
        faults.push(
          // Of one text, all that is wrong with it is much the same.
          ...(await faultsWith(text)).slice(0, 2).map((fault) => `${JSON.stringify(text.slice(0, 80))}: ${fault}`),
        );
      expect(faults.slice(0, 20)).to.deep.equal([]);
    }).timeout((texts.length + harmless.length) * most);

    it('has no paint of its own in which a colour could stand; its style is that of harmless ones', () => {
      const names = [...allowed.values()].flatMap((known) => [...known]);
      expect(names.filter((name) => /\[(color|fill|stroke|filter|mask|clip-path|cursor)\]$/.test(name))).to.deep.equal(
        [],
      );
    });

    it('runs nothing, asks for nothing, and leaves the page’s styles alone', async () => {
      expect((await misdeeds()).slice(0, 20)).to.deep.equal([]);
    });

    it('would be seen to, in an element that is careless with text', async () => {
      const element = new Careless();
      document.body.append(element);
      let active = 0;
      for (const text of markup) {
        element.draw(text);
        if (namesIn(element.root).size > 4) active++;
      }
      const done: string[] = [];
      const unseen = () =>
        ['script-src-attr', 'img-src', 'style-src-attr', 'frame-src'].filter(
          (kind) => !done.some((each) => each.startsWith(kind)),
        );
      // A busy browser tells of them late.
      for (let turn = 0; turn < 100 && unseen().length > 0; turn++) done.push(...(await misdeeds()));
      element.remove();
      expect(active).to.be.above(0.8 * markup.length);
      expect(unseen()).to.deep.equal([]);
    });
  });
}

customElements.define('careless-element', Careless);
