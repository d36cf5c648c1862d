import type {ReactiveControllerHost} from 'lit';

/** A plot whose marks can be pointed at, one at a time. */
export interface MarkedPlot {
  /** How many marks there are. */
  readonly count: () => number;
  /** The mark nearest to a place in the plot's `.area`, given as fractions of its width and height from top left. */
  readonly markAt: (x: number, y: number) => number;
  /** The reader chose a mark by click, tap or Enter. */
  readonly onSelect: (mark: number) => void;
}

const steps: Readonly<Record<string, (mark: number, last: number) => number>> = {
  ArrowRight: (mark, last) => Math.min(mark + 1, last),
  ArrowDown: (mark, last) => Math.min(mark + 1, last),
  ArrowLeft: (mark) => Math.max(mark - 1, 0),
  ArrowUp: (mark) => Math.max(mark - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
  Escape: () => -1,
};

const heard = ['pointermove', 'pointerleave', 'click', 'keydown', 'focusout'];

/**
 * Which mark of a plot is read now, by mouse, touch or keys. The plot is the focusable `.plot` in the host's shadow
 * root, its marks lie in `.area`; one set of listeners on the host serves it, however often it is drawn.
 */
export class MarkReading implements EventListenerObject {
  /** -1 when none is. */
  mark = -1;
  readonly #host: ReactiveControllerHost & Element;
  readonly #plot: MarkedPlot;

  constructor(host: ReactiveControllerHost & Element, plot: MarkedPlot) {
    this.#host = host;
    this.#plot = plot;
    for (const type of heard) host.addEventListener(type, this);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#key(event);
    else if (event instanceof MouseEvent && event.type !== 'pointerleave') this.#point(event);
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

  #point(event: MouseEvent): void {
    const plot = this.#part('.plot');
    const box = this.#part('.area')?.getBoundingClientRect();
    if (!box || !plot || !event.composedPath().includes(plot)) {
      this.#read(-1);
      return;
    }
    const mark = this.#plot.markAt((event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height);
    this.#read(mark);
    if (event.type === 'click' && mark >= 0) this.#plot.onSelect(mark);
  }

  #key(event: KeyboardEvent): void {
    const last = this.#plot.count() - 1;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || last < 0) return;
    if (event.composedPath()[0] !== this.#part('.plot')) return;
    const step = steps[event.key];
    // What is of no use here is left to the page: Escape may close its dialog.
    if (this.mark < 0 && (event.key === 'Escape' || event.key === 'Enter')) return;
    if (step) this.#read(step(this.mark, last));
    else if (event.key === 'Enter') this.#plot.onSelect(this.mark);
    else return;
    event.preventDefault();
  }
}
