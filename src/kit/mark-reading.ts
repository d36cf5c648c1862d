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

/** How far a key goes; 0 for those that act on the mark that is read. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
  Escape: 0,
  Enter: 0,
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

  #point(event: MouseEvent): void {
    const {clientX, clientY} = event;
    const plot = this.#part('.plot');
    const box = this.#part('.area')?.getBoundingClientRect();
    const isInside = box && plot && event.composedPath().includes(plot);
    this.#read(isInside ? this.#plot.markAt((clientX - box.left) / box.width, (clientY - box.top) / box.height) : -1);
    if (event.type === 'click' && this.mark >= 0) this.#plot.onSelect(this.mark);
  }

  #key(event: KeyboardEvent): void {
    const {key} = event;
    const step = steps[key];
    const last = this.#plot.count() - 1;
    if (step === undefined || last < 0 || event.composedPath()[0] !== this.#part('.plot')) return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    // What is of no use here is left to the page: Escape may close its dialog.
    if (step === 0 && this.mark < 0) return;
    if (key === 'Enter') this.#plot.onSelect(this.mark);
    else this.#read(step === 0 ? -1 : Math.min(last, Math.max(0, this.mark + step)));
    event.preventDefault();
  }
}
