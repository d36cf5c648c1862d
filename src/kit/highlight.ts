import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** A row of the record's categories; `name` is `null` and `index` -1 for none. */
export interface HighlightedRow {
  readonly name: string | null;
  readonly index: number;
}

export const noRow: HighlightedRow = {name: null, index: -1};

/** Tells by `dataset-highlight` which row is read, so that a story can mark it in its other elements. */
export class HighlightController implements ReactiveController {
  #told = -1;
  readonly #host: ReactiveControllerHost & Element;
  readonly #read: () => HighlightedRow;

  constructor(host: ReactiveControllerHost & Element, read: () => HighlightedRow) {
    this.#host = host;
    this.#read = read;
    host.addController(this);
  }

  hostUpdated(): void {
    const detail = this.#read();
    if (detail.index === this.#told) return;
    this.#told = detail.index;
    this.#host.dispatchEvent(new CustomEvent('dataset-highlight', {bubbles: true, composed: true, detail}));
  }
}
