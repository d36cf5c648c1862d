/** Returns the language that the nearest `lang` gives an element, through shadow roots; `en` when there is none. */
export function localeOf(element: Element): string {
  for (let node: Element | null = element; node;) {
    const lang = node.closest('[lang]:not([lang=""])')?.getAttribute('lang');
    if (lang) return lang;
    const root: Node = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : null;
  }
  return 'en';
}
