import type {LitElement} from 'lit';
import '../../src/index.js';
import {tags, ways} from './ways.js';

/** The elements in a root and in the shadow roots of those. */
export function* within(root: ParentNode): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* within(element.shadowRoot);
  }
}

/** What a root and its shadow roots say to the eye and the ear; white space is the layout's. */
export function textIn(root: ParentNode & Node): string {
  const parts = [...within(root)].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.shadowRoot?.textContent ?? '',
  ]);
  return [root.textContent, ...parts].join('').replaceAll(/[\s\p{Cc}]/gu, '');
}

/** Element and attribute names in a drawing: `a`, `a[href]`. */
export function namesIn(root: ParentNode): Set<string> {
  const names = new Set<string>();
  for (const element of within(root)) {
    names.add(element.localName);
    // Not `attributes`: a field in a form may have that name.
    for (const name of Element.prototype.getAttributeNames.call(element)) names.add(`${element.localName}[${name}]`);
    // A style is the page's colours, told to the sheet: no text may change it.
    names.add(`style: ${Element.prototype.getAttribute.call(element, 'style') ?? ''}`);
  }
  return names;
}

const addresses = 'href, src, xlink:href, action, formaction, data, poster, srcset, ping, background'.split(', ');

/** Whether an address leads to a page or a letter, and gives nobody a name and password. */
function isGood(address: string): boolean {
  try {
    const {protocol, username, password} = new URL(address, document.baseURI);
    return /^(https?|mailto):$/.test(protocol) && username + password === '';
  } catch {
    return false;
  }
}

/** Addresses in a drawing that lead elsewhere. */
export const badAddressesIn = (root: ParentNode): string[] =>
  [...within(root)].flatMap((element) =>
    addresses
      .flatMap((name) => Element.prototype.getAttribute.call(element, name) ?? [])
      .filter((address) => !isGood(address)),
  );

/** Presses all that the reader can press in the element, but what leaves the page. */
async function pressed(element: LitElement): Promise<void> {
  for (const button of element.renderRoot.querySelectorAll<HTMLElement>('summary, button')) button.click();
  await element.updateComplete;
  await element.updateComplete;
}

const stage = document.createElement('div');

/** Returns each element with a text in its fields by each way, drawn, with all that can be opened open. */
export async function drawnWith(text: string): Promise<Map<string, LitElement>> {
  const drawn = new Map<string, LitElement>();
  for (const tag of tags)
    for (const [way, fill] of Object.entries(ways)) {
      const element = document.createElement(tag);
      fill(element, text);
      element.loading = 'eager';
      drawn.set(`${tag} by ${way}`, element);
    }
  stage.replaceChildren(...drawn.values());
  document.body.append(stage);
  await Promise.all([...drawn.values()].map((element) => element.updateComplete));
  await new Promise((resolve) => setTimeout(resolve));
  await Promise.all([...drawn.values()].map(pressed));
  return drawn;
}

export function clear(): void {
  stage.replaceChildren();
  stage.remove();
  // A page that is never idle is not cleaned in time. `npm run test:long` has the function for that.
  (globalThis as {gc?: () => void}).gc?.();
}
