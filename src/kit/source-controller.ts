import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Reading} from '../model/record.js';
import {SourceError} from '../sources/errors.js';
import type {Wishes} from '../sources/load.js';
import type {PartReaders} from '../sources/parts.js';
import {readings, type Asking} from '../sources/reading.js';
import {placesIn} from './page-places.js';

/**
 * Where a source stands. `slow`: the reader has waited long enough to be told so. `wait`: seconds after which a busy host
 * is asked again, 0 when none is waited for.
 */
export type SourceState =
  | {readonly status: 'idle' | 'ready'}
  | {readonly status: 'loading'; readonly slow: boolean; readonly wait: number}
  | {readonly status: 'failed'; readonly error: SourceError};

/** Milliseconds after which an answer is slow. */
const slowAfter = 4000;

/** Follows one `src`: asks, shares, aborts, and lets only the newest answer in. */
export class SourceController implements ReactiveController {
  state: SourceState = {status: 'idle'};
  /** The last good answer of this same `src`, kept while it is asked again. */
  reading: Reading | null = null;
  #src = '';
  #wishes: Wishes = {};
  #request: AbortController | null = null;
  readonly #host: ReactiveControllerHost & Element;
  readonly #parts: PartReaders;

  constructor(host: ReactiveControllerHost & Element, parts: PartReaders) {
    this.#host = host;
    this.#parts = parts;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.state.status === 'loading' && !this.#request) void this.#ask(false);
  }

  /** An element that is only moved is connected again in the same task and keeps its request. */
  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#giveUp();
    });
  }

  /** Follows `src` from now on, asked for as is wished; an empty one is none. What is too large is a matter of the answer. */
  open(src: string, wishes: Wishes): void {
    const isSame = src === this.#src && wishes.maxBytes === this.#wishes.maxBytes;
    this.#wishes = wishes;
    if (isSame) return;
    this.#src = src;
    this.reading = null;
    this.#follow(false);
  }

  /** Asks the network again for the same `src`; without `fresh`, others may have done so. */
  reload(fresh = true): void {
    this.#follow(fresh);
    this.#host.requestUpdate();
  }

  #follow(fresh: boolean): void {
    this.#giveUp();
    this.state = this.#src ? {status: 'loading', slow: false, wait: 0} : {status: 'idle'};
    if (this.#src && this.#host.isConnected) void this.#ask(fresh);
  }

  #giveUp(): void {
    this.#request?.abort();
    this.#request = null;
  }

  #become(state: SourceState): void {
    this.state = state;
    this.#host.requestUpdate();
  }

  async #ask(fresh: boolean): Promise<void> {
    const {signal} = (this.#request = new AbortController());
    const loading = (news: {slow: boolean} | {wait: number}) => {
      const {state} = this;
      if (!signal.aborted && state.status === 'loading') this.#become({...state, ...news});
    };
    setTimeout(() => loading({slow: true}), slowAfter);
    const reader = {wasAway: false};
    addEventListener('pagehide', () => (reader.wasAway = true), {signal});
    const {baseURI: base, ownerDocument: page} = this.#host;
    const wishes = {...this.#wishes, onWait: (wait: number) => loading({wait})};
    const asking = {base, places: placesIn(page), signal, fresh, wishes};
    try {
      await this.#take(asking, {status: 'ready'});
    } catch (error) {
      if (signal.aborted) return; // replaced or removed: not news
      if (!(error instanceof SourceError)) throw error;
      // While the reader was elsewhere the page stood still, and the clock did not.
      if (reader.wasAway) {
        this.reload(false);
        return;
      }
      const failed = {status: 'failed', error} as const;
      this.#become(failed);
      const isAway = error.code === 'offline' || error.code === 'unreachable';
      if (isAway) addEventListener('online', () => this.reload(false), {signal});
      // What was there on an earlier visit is better than nothing.
      if (wishes.age !== undefined && !this.reading)
        await this.#take({...asking, wishes: {isOffline: true}}, failed).catch(() => undefined);
    }
  }

  async #take(asking: Asking, state: SourceState): Promise<void> {
    for await (const reading of readings(this.#src, this.#parts, asking)) {
      asking.signal.throwIfAborted();
      this.reading = reading;
      this.#become(state);
    }
  }
}
