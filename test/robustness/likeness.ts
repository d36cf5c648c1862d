import type {PropertyDeclaration} from 'lit';

/** Any element of ours, as a test meets it. */
export type Ours = HTMLElement & {
  readonly updateComplete: Promise<boolean>;
  readonly mode?: string;
  readonly record?: unknown;
  data?: unknown;
  src?: string | URL | null;
  reload(): void;
};

/** What a node holds, a line each, through shadow roots. Comments are Lit's own; white space between tags is the layout's. */
function* linesOf(node: ParentNode & Node, indent = ''): Generator<string> {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += child.nodeValue ?? '';
    if (child.nodeType !== Node.ELEMENT_NODE) continue;
    if (text.trim()) yield `${indent}"${text.trim()}"`;
    text = '';
    yield* elementLines(child as Element, indent);
  }
  if (text.trim()) yield `${indent}"${text.trim()}"`;
}

/** What a style may say of a white ground, where there was another one before, or where only a colour was asked for. */
const white = ['--_y: 1; --_ground: color(srgb 1 1 1); color-scheme: light;', ''];

/** Whether an attribute says no more than that it is there: a property that is told to it writes none of what an author wrote. */
function isFlag({localName}: Element, name: string): boolean {
  const {elementProperties} = (customElements.get(localName) ?? {}) as {
    elementProperties?: Map<string, PropertyDeclaration>;
  };
  const {type, reflect} = elementProperties?.get(name) ?? {};
  return type === Boolean && reflect === true;
}

function* elementLines(element: Element, indent: string): Generator<string> {
  const names = element.getAttributeNames().sort();
  // What colour a flood had that asked for a colour is no matter: it is nowhere seen.
  const value = (name: string) =>
    (isFlag(element, name) ? '' : element.getAttribute(name)!)
      .replace(/flood-color: [^;]*; ?/, '')
      .replaceAll(/\d\.\d{6,}/g, (number) => Number(number).toFixed(5))
      .trim();
  const attributes = names
    .filter((name) => name !== 'style' || !white.includes(value(name)))
    .map((name) => ` ${name}=${JSON.stringify(value(name))}`);
  yield `${indent}<${element.localName}${attributes.join('')}>`;
  yield* drawnLines(element, `${indent}  `);
  yield* linesOf(element, `${indent}  `);
}

function* drawnLines(element: Element, indent: string): Generator<string> {
  if (!element.shadowRoot) return;
  yield `${indent}#shadow, ${element.shadowRoot.adoptedStyleSheets.length} sheets, ${String((element as Ours).mode)}`;
  yield* linesOf(element.shadowRoot, `${indent}  `);
}

/** All that a reader, a screen reader and a script find in an element, line by line: shadow root, children, attributes, state, record. */
export const likenessOf = (element: Ours): readonly string[] => [
  ...elementLines(element, ''),
  JSON.stringify(element.record),
];
