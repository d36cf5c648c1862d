import {render, type TemplateResult} from 'lit';
import {groups} from '../../demo/cases.js';
import {bringNear} from '../../src/kit/nearness.js';

/** The elements of a case, at any depth of the light DOM. */
export const elementsIn = (stage: Element): Element[] =>
  [...stage.querySelectorAll('*')].filter(({localName}) => groups.some(({tag}) => tag === localName));

/** Whether an element waits for an answer that will come. */
const isWaiting = (element: Element): boolean =>
  Boolean(element.shadowRoot?.querySelector('[aria-busy="true"]')) &&
  !element.getAttribute('src')?.startsWith('/mock/hang');

/** All elements of ours, those that others draw included. */
const drawnIn = (root: Element | ShadowRoot): Element[] =>
  [...root.querySelectorAll('*')]
    .filter(({localName}) => localName.includes('-'))
    .flatMap((element) => [element, ...(element.shadowRoot ? drawnIn(element.shadowRoot) : [])]);

/** Returns when all is drawn, however far down, and neither an update nor a request that can end is under way. */
export async function settled(stage: Element): Promise<void> {
  for (let turn = 0; turn < 4 || elementsIn(stage).some(isWaiting); turn++) {
    for (const element of drawnIn(stage)) bringNear(element);
    await Promise.all(
      elementsIn(stage).map((element) => (element as Element & {updateComplete?: unknown}).updateComplete),
    );
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Returns when the browser has painted what is there now. */
export async function painted(): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
}

/** A stage in the page with that drawn on it. */
export async function staged(...drawn: readonly TemplateResult[]): Promise<HTMLElement> {
  const stage = document.createElement('div');
  document.body.append(stage);
  render(drawn, stage);
  await settled(stage);
  await painted();
  return stage;
}

/** The case of each element that shows most of it, by the element's tag. */
export const typical: Readonly<Record<string, () => TemplateResult>> = Object.fromEntries(
  groups.map(({tag, cases}) => [
    tag,
    Object.entries(cases).find(([name]) => name.endsWith(': typical'))?.[1] ?? Object.values(cases)[0]!,
  ]),
);

/** The nodes of a tree, shadow roots opened, in the order in which they are seen. */
export function* nodesIn(root: Node): Generator<Node> {
  yield root;
  if (root instanceof Element && root.shadowRoot) yield* nodesIn(root.shadowRoot);
  else
    for (const child of root instanceof HTMLSlotElement && root.assignedNodes().length > 0
      ? root.assignedNodes()
      : root.childNodes)
      yield* nodesIn(child);
}
