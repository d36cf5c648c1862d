// The element itself, made as the snippet's HTML would make it.
import type {LitElement} from 'lit';
import type {DatasetRecord} from '../../src/model/record.js';
import type {Embed} from './snippet.js';

interface Shown {
  readonly element: Element;
  /** What cannot be changed on a standing element. */
  readonly key: string;
}

const shown = new WeakMap<HTMLElement, Shown>();

function elementOf({tag, json}: Embed): Element {
  const element = document.createElement(tag);
  if (json.trim() !== '') {
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = json;
    element.append(script);
  }
  element.append(document.createElement('a'));
  return element;
}

function setFallback(element: Element, {text, href}: Embed): void {
  const link = element.querySelector<HTMLAnchorElement>(':scope > a');
  link?.setAttribute('href', href);
  link?.replaceChildren(text);
}

function setAttributes(element: Element, attributes: Embed['attributes']): void {
  for (const name of element.getAttributeNames()) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** Shows the embed in the box; an element that only gets other attributes stays, with all that the reader opened. */
export function showIn(box: HTMLElement, embed: Embed): void {
  const key = JSON.stringify([embed.tag, embed.json]);
  const old = shown.get(box);
  const element = old?.key === key ? old.element : elementOf(embed);
  setAttributes(element, embed.attributes);
  setFallback(element, embed);
  if (element === old?.element) return;
  shown.set(box, {element, key});
  box.replaceChildren(element);
}

const desktop = 960;

/** Draws a desktop's width smaller where the page has less, down to half of it. */
export function fit(box: HTMLElement, isDesktop: boolean): void {
  const stage = box.parentElement;
  if (!stage) return;
  const {paddingInlineStart, paddingInlineEnd} = getComputedStyle(stage);
  const room = stage.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
  box.style.setProperty('zoom', isDesktop ? String(Math.min(1, Math.max(0.5, room / desktop))) : '1');
}

/** Returns what the element in the box knows by now. */
export function recordIn(box: HTMLElement): DatasetRecord {
  const element = shown.get(box)?.element;
  return element && 'record' in element ? (element.record as DatasetRecord) : {}; // Every element of ours has one.
}

/** Resolves when the element has taken in what was set on it. */
export async function settled(box: HTMLElement): Promise<void> {
  const element = shown.get(box)?.element as LitElement | undefined; // As every element of ours.
  await element?.updateComplete;
}
