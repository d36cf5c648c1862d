import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {PartReaders} from '../sources/parts.js';
import type {Reading} from '../model/record.js';
import {dataChildOf, hasFallback, readChild} from './children.js';

/** Follows what the author wrote inside the tag: the child that holds data, and the rest, which is for readers. */
export class ChildController implements ReactiveController {
  reading: Reading = {record: {}, complaints: []};
  /** Whether there is something for a reader; taken for granted until the parser has brought the children. */
  fallback = true;
  /** Whether one of them holds data, be it readable or not. */
  hasData = false;
  #text = '';
  #observer?: MutationObserver;
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: PartReaders;

  constructor(host: ReactiveControllerHost & Element, parts: PartReaders) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer ??= new MutationObserver(this.#read);
    // Goes on while the host is out of the page, so that nothing is missed.
    this.#observer.observe(this.#host, {childList: true, characterData: true, subtree: true});
    this.#read();
  }

  #read = (): void => {
    const page = this.#host.ownerDocument;
    // Half a script is not broken JSON: the parser is still to bring the rest.
    if (page.readyState === 'loading') {
      page.addEventListener('DOMContentLoaded', this.#read, {once: true});
      return;
    }
    const child = dataChildOf(this.#host);
    const text = child?.outerHTML ?? '';
    if (text !== this.#text) this.reading = readChild(child, this.#parts);
    this.#text = text;
    this.hasData = child !== null;
    this.fallback = hasFallback(this.#host);
    this.#host.requestUpdate();
  };
}
