import type {PropertyDeclaration} from 'lit';
import {whole as example} from '../node/record-examples.js';
import type {Ours} from './likeness.js';

type Setting = readonly [name: string, attribute: string | null];

/** The properties of an element that its author may set, with the attribute of each. */
export function settingsOf(tag: string): readonly Setting[] {
  const {elementProperties} = customElements.get(tag) as unknown as {
    elementProperties: Map<string, PropertyDeclaration>;
  };
  return [...elementProperties].flatMap(([name, {attribute, state}]): Setting[] =>
    state || name === 'data'
      ? []
      : [[name, attribute === false ? null : typeof attribute === 'string' ? attribute : name.toLowerCase()]],
  );
}

/** What authors write into each; into any other, `usual`. `src` is for the network to say. */
const values: Readonly<Record<string, readonly string[]>> = {
  loading: ['eager', ''],
  live: ['', 'live'],
  cache: ['soon', ''],
  maxBytes: ['100000', 'many'],
  kind: ['reported', 'illustrative', 'x'],
  retrieved: ['2026-11-23', 'yesterday'],
  measure: ['downloads', 'views', 'volumes', 'x'],
  view: ['full', 'word', 'x'],
  categories: ['a: 12; b: 3', 'a: many'],
  points: ['2020: 12; 2021: 3', '2020: x'],
  period: ['year', 'day'],
  creators: ['Draelos, Rachel Lea; B, C', ''],
  parts: ['headline chart card', 'x'],
  targets: ['link, mastodon', 'x'],
  formats: ['apa, bibtex', 'x'],
  doi: ['10.5281/zenodo.1', 'x'],
};
const usual = ['A', '', '3', '12 x', 'https://example.org/a'];
/** Properties may hold what no attribute can. */
const odd = [null, undefined, 3, true, false, {}];

/** What an author may write inside; the last holds an element, as stories do. */
export const children = [
  '',
  '<p>Words of the author</p>',
  '<script type="application/json">{"title": "child", "doi": "10.5281/zenodo.9", "usage": {"downloads": {"value": 7}}}</script>',
  '<script type="application/json">{"title": </script><p>Words</p>',
  '<table><caption>T</caption><tr><th>name<th>n<tr><td>x<td>3</table>',
  '<table><tr><th>year<th>downloads<tr><td>2020<td>3<tr><td>2021<td>4</table>',
  '<p>Words</p><dataset-stat measure="downloads"></dataset-stat>',
] as const;

/** Pictures come when they like. */
export const whole = {...example, image: undefined};

export const datas = [undefined, null, whole, {title: 'B', usage: {downloads: {value: 5}}}, {}, 'junk', {title: 12}];

/** Another document knows no elements of ours: what is inside is made in this one. */
function fill(element: Element, inside: string): void {
  const holder = document.createElement('div');
  holder.innerHTML = inside;
  element.replaceChildren(...holder.childNodes);
}

/** An element and what its author has set: enough to make another like it. */
export class Actor {
  readonly element: Ours;
  #inside: string;
  readonly #properties: Map<string, unknown>;

  constructor(tag: string);
  constructor(element: Ours, inside: string);
  constructor(what: string | Ours, inside = '') {
    this.element = typeof what === 'string' ? (document.createElement(what) as Ours) : what;
    this.#inside = inside;
    this.#properties = new Map();
  }

  /** A copy takes attributes and children along, and no property. */
  clone(): Actor {
    // A copy belongs to the original's document; another document's does not know our elements.
    return new Actor(document.importNode(this.element, true), this.#inside);
  }

  /** Another one that has been set as this one is in the end. */
  fresh(): Ours {
    const {element} = this;
    const other = document.createElement(element.localName) as Ours;
    for (const name of element.getAttributeNames()) other.setAttribute(name, element.getAttribute(name)!);
    Object.assign(other, Object.fromEntries(this.#properties));
    fill(other, this.#inside);
    return other;
  }

  setData(index: number, doi: string): void {
    const value = datas[index % datas.length];
    this.#setProperty('data', value === whole ? {...whole, doi} : value);
  }

  fill(index: number): void {
    this.#inside = children[index % children.length]!;
    fill(this.element, this.#inside);
  }

  /** Sets one of its attributes, or takes it away. */
  setAttribute(which: number, value: number, addresses: readonly string[]): void {
    const [name, attribute] = this.#setting(which);
    if (attribute === null) return;
    const all = [...(name === 'src' ? addresses : (values[name] ?? usual)), null];
    const written = all[value % all.length] ?? null;
    if (written !== null || this.element.hasAttribute(attribute)) this.#properties.delete(name);
    if (written === null) this.element.removeAttribute(attribute);
    else this.element.setAttribute(attribute, written);
  }

  setProperty(which: number, value: number, addresses: readonly string[]): void {
    const [name] = this.#setting(which);
    // An address that is none is asked for all the same.
    const all = name === 'src' ? [...addresses, null, ''] : [...(values[name] ?? usual), ...odd];
    this.#setProperty(name, all[value % all.length]);
  }

  #setting(which: number): Setting {
    const settings = settingsOf(this.element.localName);
    return settings[which % settings.length]!;
  }

  #setProperty(name: string, value: unknown): void {
    this.#properties.set(name, value);
    Object.assign(this.element, {[name]: value});
  }
}
