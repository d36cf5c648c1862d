// A reader's way through a page by keys alone, on a real keyboard.
import {sendKeys} from '@web/test-runner-commands';
import {nodesIn} from '../demo/stage.js';
import {typed} from '../kit/keyboard.js';

const most = 400;
/** Of more values than these, the first and the last are walked. */
const walked = 60;
export const walkedOf = (count: number): number => (count > most ? walked : count);
const marks = /[\u2066-\u2069]/g;

/** The element that has the keyboard, inside whatever shadow roots. */
export function focused(): Element {
  let found = document.activeElement ?? document.body;
  while (found.shadowRoot?.activeElement) found = found.shadowRoot.activeElement;
  return found;
}

const hostOf = (part: Element): Element => (part.getRootNode() as ShadowRoot).host;
const isShown = (element: Element): boolean => element.checkVisibility({visibilityProperty: true});

/** All that the page has for the mouse, in the order in which it is seen. */
export const controlsIn = (stage: Element): Element[] =>
  [...nodesIn(stage)].filter(
    (node): node is Element =>
      node instanceof Element &&
      node.matches('a[href], button, summary, select, input, textarea, [tabindex="0"]') &&
      isShown(node),
  );

/** What Tab comes to on the way through a stage, and Shift + Tab on the way back; `null` where a way does not end. */
export async function waysThrough(stage: Element): Promise<{there: Element[] | null; back: Element[] | null}> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  stage.before(before);
  stage.after(after);
  const way = async (key: string, from: HTMLElement, to: HTMLElement) => {
    const found: Element[] = [];
    from.focus();
    for (let count = 0; count < most; count++) {
      await typed(key);
      if (focused() === to) return found;
      found.push(focused());
    }
    return null;
  };
  const ways = {there: await way('Tab', before, after), back: await way('Shift+Tab', after, before)};
  before.remove();
  after.remove();
  return ways;
}

/** What is read by keys: a plot with its marks, or a table that can be put in order with its rows. */
export interface Readable {
  readonly stop: HTMLElement;
  /** How many values there are to come to. */
  readonly count: () => number;
  /** Place of the one that is read, -1 for none. */
  readonly place: () => number;
  /** What is said of it. */
  readonly said: () => string;
}

export function readableAt(stop: HTMLElement): Readable | null {
  const host = hostOf(stop);
  if (stop.matches('[role="listbox"]')) {
    const options = () => [...stop.querySelectorAll('[role="option"]')];
    const active = () => stop.querySelector(`#${stop.getAttribute('aria-activedescendant') ?? 'none'}`);
    return {
      stop,
      count: () => Number(options()[0]?.getAttribute('aria-setsize') ?? options().length),
      place: () => Number(active()?.id.slice(1) ?? -1),
      said: () => active()?.getAttribute('aria-label')?.replace(marks, '') ?? '',
    };
  }
  if (!stop.matches('.scroll') || host.localName !== 'dataset-table') return null;
  const rows = () => [...stop.querySelectorAll('tbody tr')];
  const read = () => rows().find((row) => row.matches('.read'));
  return {
    stop,
    count: () => rows().length,
    place: () => rows().indexOf(read()!),
    said: () => read()?.textContent.replace(marks, '').replace(/\s+/g, ' ').trim() ?? '',
  };
}

async function pressed(readable: Readable, key: string): Promise<number> {
  await typed(key);
  await (hostOf(readable.stop) as Element & {updateComplete?: unknown}).updateComplete;
  return readable.place();
}

const stepped = (length: number, from: number, step: number): number[] =>
  Array.from({length}, (_, index) => from + step * index);

/** What is wrong with the way of the arrow keys through all values, and with the ends of it. */
export async function faultsOfReading(readable: Readable): Promise<string[]> {
  const {stop} = readable;
  stop.focus();
  const [count, place] = [readable.count(), readable.place()];
  const length = walkedOf(count);
  const faults: string[] = [];
  const expect = (what: string, got: unknown, wanted: unknown) => {
    if (String(got) !== String(wanted)) faults.push(`${what}: ${String(got)} instead of ${String(wanted)}`);
  };
  const walk = async (first: string, next: string): Promise<{places: number[]; said: string[]}> => {
    const [places, said] = [[await pressed(readable, first)], [readable.said()]];
    while (places.length < length) {
      places.push(await pressed(readable, next));
      said.push(readable.said());
    }
    return {places, said};
  };
  const down = await walk('Home', 'ArrowDown');
  expect('Home and ↓', down.places, stepped(length, 0, 1));
  expect('said', down.said.filter(Boolean).length, length);
  const up = await walk('End', 'ArrowUp');
  expect('End and ↑', up.places, stepped(length, count - 1, -1));
  if (length === count) expect('said on the way back', up.said.reverse().join(), down.said.join());
  // A row that the page has marked may be marked again.
  expect('Escape', [-1, place].includes(await pressed(readable, 'Escape')), true);
  expect('focus after Escape', focused() === stop, true);
  return faults;
}

/** Whether the page may have a key that is pressed on an element. The keys are not real: some would leave the page. */
const isLeft = (stop: Element, init: KeyboardEventInit): boolean =>
  stop.dispatchEvent(new KeyboardEvent('keydown', {bubbles: true, cancelable: true, composed: true, ...init}));

const letters = 'a b c d e f g h i j k l m n o p q r s t u v w x y z 0 1 2 3 4 5 6 7 8 9 / ? .'.split(' ');
const paging = ['PageUp', 'PageDown', ' ', 'Tab', 'Escape', 'F1', 'F6', 'ContextMenu', 'Backspace'];
const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'Enter'];

/** The keys of page, browser and screen reader that an element takes for itself. */
export function stolenKeys(stop: Element): string[] {
  const presses: KeyboardEventInit[] = [
    ...[...letters, ...paging].map((key) => ({key})),
    ...(['ctrlKey', 'altKey', 'metaKey'] as const).flatMap((held) => arrows.map((key) => ({key, [held]: true}))),
  ];
  return presses.filter((press) => !isLeft(stop, press)).map((press) => JSON.stringify(press));
}

/** What the largest or smallest is said to be: the text of the value that Shift with an arrow comes to. */
export async function extremeSaid(readable: Readable, key: 'ArrowUp' | 'ArrowDown'): Promise<string> {
  readable.stop.focus();
  await sendKeys({press: 'Home'});
  await pressed(readable, 'Escape');
  await pressed(readable, `Shift+${key}`);
  return readable.said();
}
