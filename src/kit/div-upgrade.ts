const attribute = 'data-dataset-element';

/** Whether a definition is one of this library: ours say their version. */
const isOurs = (element: CustomElementConstructor | undefined): element is CustomElementConstructor & Observing =>
  (element as {version?: string} | undefined)?.version !== undefined;

interface Observing {
  readonly observedAttributes: readonly string[];
}

/**
 * Puts an element into each `<div data-dataset-element="dataset-card" data-src="…">` of a document or a part of it,
 * for editors that strip tags they do not know: attributes come from `data-*`, the div's children move inside.
 * Done once for the page; of what comes later, the page tells.
 */
export function upgradeDivs(root: ParentNode = document): void {
  for (const div of root.querySelectorAll<HTMLElement>(`div[${attribute}]`)) {
    const tag = String(div.getAttribute(attribute));
    const ours = customElements.get(tag);
    if (!isOurs(ours) || div.firstElementChild?.localName === tag) continue;
    const element = document.createElement(tag);
    // Not every data-*: what a filter lets through there, as data-onclick, would come alive.
    for (const name of ours.observedAttributes) {
      const value = div.getAttribute(`data-${name}`);
      if (value !== null) element.setAttribute(name, value);
    }
    element.append(...div.childNodes);
    div.append(element);
  }
}

/** Upgrades the page's divs as soon as they are all there. */
export function upgradePage(): void {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => upgradeDivs());
  else upgradeDivs();
}
