/** Returns the nearest of an element and its ancestors that a selector fits, through shadow roots; `null` when there is none. */
export function ancestorOf(element: Element, selector: string): Element | null {
  for (let node: Element | null = element; node;) {
    const found: Element | null = node.closest(selector);
    if (found) return found;
    const root: Node & {readonly host?: Element} = node.getRootNode();
    node = root.host ?? null;
  }
  return null;
}
