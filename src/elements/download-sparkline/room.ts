import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & Element;

/** An element this wide, in its own em, has room for a whole chart. */
const wide = 16;
const rooms = new WeakMap<Element, Room>();
let observer: ResizeObserver | undefined;

/** One observer serves the page; it reports before the page is painted, so that nothing is seen to jump. Where there is none, everything is narrow. */
function sharedObserver(): ResizeObserver | undefined {
  if (typeof ResizeObserver === 'undefined') return undefined;
  return (observer ??= new ResizeObserver((entries) => {
    for (const {target, contentRect} of entries)
      rooms.get(target)?.measured(contentRect.width >= wide * parseFloat(getComputedStyle(target).fontSize));
  }));
}

/** Whether the page gives an element the room of a chart. */
export class Room implements ReactiveController {
  isWide = false;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    rooms.set(host, this);
    host.addController(this);
  }

  hostConnected(): void {
    sharedObserver()?.observe(this.#host);
  }

  hostDisconnected(): void {
    sharedObserver()?.unobserve(this.#host);
  }

  measured(isWide: boolean): void {
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.#host.requestUpdate();
    // The new view has another height. Seen in this same frame, it would be reported as an endless loop.
    this.hostDisconnected();
    requestAnimationFrame(() => {
      if (this.#host.isConnected) this.hostConnected();
    });
  }
}
