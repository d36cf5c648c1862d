import type {LitElement} from 'lit';

const heard = ['pointerover', 'pointerleave', 'keydown', 'focusout'];
const steps: Readonly<Record<string, number>> = {ArrowDown: 1, ArrowUp: -1};

/** Which row of the host's table is read now: the one under the pointer, or the one that the arrow keys have come to. */
export class RowReading implements EventListenerObject {
  /** Its place in the body; -1 when none is read. */
  row = -1;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    for (const type of heard) host.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const target = event.composedPath()[0] as Element; // Only elements are pointed at, or have the focus.
    // By name: in another document's window events are of other classes.
    if (event.type === 'keydown') this.#step(event as KeyboardEvent, target);
    else this.#read(event.type === 'pointerover' ? this.#rows().indexOf(target.closest('tr') ?? target) : -1);
  }

  #rows(): readonly Element[] {
    return [...this.#host.renderRoot.querySelectorAll('tbody tr')];
  }

  #read(row: number): void {
    if (row === this.row) return;
    this.row = row;
    this.#host.requestUpdate();
  }

  /** Beyond the first and last row the keys are the page's, as they are on the buttons. */
  #step(event: KeyboardEvent, target: Element): void {
    const step = steps[event.key];
    if (step === undefined || !target.matches('.scroll')) return;
    const row = this.row + step;
    const read = this.#rows()[row];
    if (!read) return;
    event.preventDefault();
    read.scrollIntoView({block: 'nearest'});
    this.#read(row);
  }
}
