import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {tell} from './telling.js';

/** A row of the record's categories; `index` is `null` for one that is made of several. */
export interface ReadRow {
  readonly name: string;
  readonly index: number | null;
}

const none: ReadRow = {name: '', index: null};

/** Tells by `dataset-highlight` which row is read, so that a story can mark it in its other elements. */
export class HighlightController implements ReactiveController {
  #told = -1;
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: () => ReadRow | undefined;

  constructor(host: ReactiveControllerHost & Element, read: () => ReadRow | undefined) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const {name, index} = this.#read() ?? none;
    const detail = index === null ? {name: null, index: -1} : {name, index};
    if (detail.index === this.#told) return;
    this.#told = detail.index;
    tell(this.#host, 'dataset-highlight', detail);
  }
}
