/** Returns the element whose shadow a node is the root of, in whichever document; `null` when it is none. */
export const hostOf = (root: Node & {readonly host?: Element}): Element | null =>
  // A link has a `host`, too, and is the root of what was taken out of the page with it.
  (root.nodeType === 11 && root.host) || null;

/** Returns the nearest of an element and its ancestors that a selector fits, through shadow roots; `null` when there is none. */
export function ancestorOf(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node; node = hostOf(node.getRootNode())) {
    const found = node.closest(selector);
    if (found) return found;
  }
  return null;
}
