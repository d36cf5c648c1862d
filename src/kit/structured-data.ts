import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {jsonLd} from '../model/json-ld.js';
import type {DatasetRecord, Source} from '../model/record.js';

type Host = ReactiveControllerHost &
  Element & {readonly record: DatasetRecord; readonly structuredData?: boolean | null};

const mark = 'data-dataset-json-ld';

/**
 * Returns a script for a text that nobody runs. A script that has run is not looked at again, and neither is its copy,
 * so that a page's Trusted Types have nothing against its text: https://html.spec.whatwg.org/#already-started
 */
function spentScript(): Element {
  const spent = document.querySelector('script:not([type]), script[type=module]') ?? document.createElement('script');
  const copy = spent.cloneNode() as Element;
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  return copy;
}

/** Keeps a block for search engines in its host's light DOM, for as long as the page asks for one. */
export class StructuredData implements ReactiveController {
  #warned = '';
  readonly #host: Host;
  readonly #sourceOf: (key?: string) => Source | null;

  constructor(host: Host, sourceOf: (key?: string) => Source | null) {
    this.#host = host;
    this.#sourceOf = sourceOf;
    host.addController(this);
  }

  hostUpdated(): void {
    const {record, structuredData} = this.#host;
    // A copy of the host brings a block along.
    let block = this.#host.querySelector(`:scope > [${mark}]`);
    if (!structuredData || !record.title) {
      block?.remove();
      return;
    }
    // No text of a record can close the script.
    const text = JSON.stringify(jsonLd(record, this.#sourceOf)).replaceAll('<', '\\u003c');
    if (!block) {
      block = spentScript();
      block.setAttribute('type', 'application/ld+json');
      block.setAttribute(mark, '');
      this.#host.append(block);
    }
    // As a node: Trusted Types forbid to set a script's text.
    if (block.textContent !== text) block.replaceChildren(text);
    this.#warn(record);
  }

  #warn({title = '', description}: DatasetRecord): void {
    if (!description && this.#warned !== title)
      console.warn(`<${this.#host.localName}>`, 'structured-data: Google expects a description');
    this.#warned = title;
  }
}
