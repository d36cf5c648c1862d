import {html, isServer, render} from 'lit';
import {upgradePage} from './div-upgrade.js';

declare const __VERSION__: string;

interface Registered {
  version?: string;
}

const version = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

/** Whether templates and style sheets can be made: not where a page's Trusted Types forbid it, nor in browsers before 2023. */
function canDraw(): boolean {
  try {
    new CSSStyleSheet();
    render(html`<br />`, document.createDocumentFragment());
    return true;
  } catch {
    return false;
  }
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
const drawing = isServer || canDraw();
if (!drawing) console.warn('dataset-elements: this page (Trusted Types) or browser (before 2023) allows no templates');

/** The other version of which the console knows: one line for all elements of a file. */
let told: string | undefined;

/**
 * Registers an element unless its tag is taken: the first definition of a page wins, and nothing is thrown.
 * The same version twice is silent, another version of ours is told to the console, a stranger is warned of.
 * Where nothing can be drawn the author's children stay as they are.
 */
export function define(tag: string, element: CustomElementConstructor & Registered): void {
  if (!drawing) return;
  const taken = customElements.get(tag) as Registered | undefined;
  if (!taken) {
    element.version = version;
    customElements.define(tag, element);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    if (!isServer) upgradePage();
  } else if (taken.version === undefined)
    console.warn(`<${tag}> is defined by another script; dataset-elements leaves it alone.`);
  else if (taken.version !== version && taken.version !== told)
    console.info(
      `dataset-elements ${(told = taken.version)} is in this page already; ${version} leaves its elements alone.`,
    );
}
