import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {markAfter, type MarkRow} from './mark-keys.js';

/** A plot whose marks can be pointed at, one at a time. */
export interface MarkedPlot extends Pick<MarkRow, 'extremeOf'> {
  /** How many marks there are. */
  readonly count: () => number;
  /** The mark nearest to a place in the plot's `.area`, as a fraction of its width; not needed where marks have boxes. */
  readonly markAt?: (x: number) => number;
  /** The reader chose a mark by click, tap or Enter. */
  readonly onSelect: (mark: number) => void;
}

/** The id of a mark's `role=option` in the plot, by which a screen reader is told which one is read. */
export const idOf = (mark: number): string => `m${mark}`;
const markOf = ({id}: Element): number => Number(id.slice(1));

const heard = ['pointermove', 'pointerleave', 'click', 'keydown', 'focusout'];

/**
 * Which mark of a plot is read now, by mouse, touch or keys. The plot is the focusable `.plot` in the host's shadow
 * root, its marks lie in `.area`; one set of listeners on the host serves it, however often it is drawn.
 */
export class MarkReading implements EventListenerObject, ReactiveController {
  /** -1 when none is. */
  mark = -1;
  #listens = false;
  readonly #host: ReactiveControllerHost & Element;
  readonly #plot: MarkedPlot;

  constructor(host: ReactiveControllerHost & Element, plot: MarkedPlot) {
    this.#host = host;
    this.#plot = plot;
    host.addController(this);
  }

  /** A word-sized host has no plot. */
  hostUpdated(): void {
    if (this.#listens || !this.#part('.plot')) return;
    this.#listens = true;
    for (const type of heard) this.#host.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    const {type} = event;
    // By names: in another document's window events are of other classes.
    if (type === 'keydown') this.#key(event as KeyboardEvent);
    else if (type === 'click' || type === 'pointermove') this.#point(event as MouseEvent);
    else this.#read(-1);
  }

  #read(mark: number): void {
    if (mark === this.mark) return;
    this.mark = mark;
    this.#host.requestUpdate();
  }

  /** Only ours: the page may have a `.plot` of its own around or inside the host. */
  #part(name: string): Element | null {
    return this.#host.shadowRoot?.querySelector(name) ?? null;
  }

  /** Whether what is in the plot runs from right to left. */
  #isLeftward(): boolean {
    const plot = this.#part('.plot');
    return plot !== null && getComputedStyle(plot).direction === 'rtl';
  }

  #point(event: MouseEvent): void {
    const mark = this.#markOf(event);
    this.#read(mark);
    if (event.type === 'click' && mark >= 0) this.#plot.onSelect(mark);
  }

  #markOf(event: MouseEvent): number {
    const path = event.composedPath();
    const plot = this.#part('.plot');
    if (!plot || !path.includes(plot)) return -1;
    // Nothing but elements stands in the plot. On a mark that has no box under the pointer, screen readers click.
    const inside = path.slice(0, path.indexOf(plot)) as Element[];
    const option = inside.find((element) => element.getAttribute('role') === 'option');
    const {markAt} = this.#plot;
    const box = this.#part('.area')?.getBoundingClientRect();
    if (option || !markAt || !box) return option ? markOf(option) : -1;
    const x = (event.clientX - box.left) / box.width;
    return markAt(this.#isLeftward() ? 1 - x : x);
  }

  #key(event: KeyboardEvent): void {
    if (event.composedPath()[0] !== this.#part('.plot')) return;
    const {mark} = this;
    const {count, extremeOf} = this.#plot;
    const next = markAfter(event, {mark, count: count(), extremeOf}, this.#isLeftward());
    if (next === null) return;
    if (event.key === 'Enter') this.#plot.onSelect(mark);
    this.#read(next);
    event.preventDefault();
  }
}
