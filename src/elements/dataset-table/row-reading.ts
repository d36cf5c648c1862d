import type {LitElement} from 'lit';
import {markAfter} from '../../kit/mark-keys.js';
import {extremeOf} from '../../kit/rank.js';

const heard = ['pointerover', 'pointerleave', 'keydown', 'focusout'];

/** Which row of the host's table is read now: the one under the pointer, or the one that the keys have come to. */
export class RowReading implements EventListenerObject {
  /** Its place in the body; -1 when none is read. */
  row = -1;
  readonly #host: LitElement;
  readonly #sizes: () => readonly (number | null)[];

  /** `sizes`: what the rows are compared by; there may be more than stand on the page. */
  constructor(host: LitElement, sizes: () => readonly (number | null)[]) {
    this.#host = host;
    this.#sizes = sizes;
    for (const type of heard) host.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const target = event.composedPath()[0] as Element; // Only elements are pointed at, or have the focus.
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

  /** To the left and right a wide table is scrolled. Beyond the first and last row the keys are the page's. */
  #step(event: KeyboardEvent, target: Element): void {
    if (!target.matches('.scroll') || /Left|Right/.test(event.key)) return;
    const rows = this.#rows();
    const count = rows.length;
    const extreme = (largest: boolean) => extremeOf(this.#sizes().slice(0, count), largest);
    const row = markAfter(event, {mark: this.row, count, extremeOf: extreme}, false);
    if (row === null || row === this.row) return;
    event.preventDefault();
    rows[row]?.scrollIntoView({block: 'nearest'});
    this.#read(row);
  }
}
