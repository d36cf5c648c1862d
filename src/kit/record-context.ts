// A record for the elements inside, by the community's Context protocol:
// https://github.com/webcomponents-cg/community-protocols/blob/main/proposals/context.md
import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Reading} from '../model/record.js';
import {ancestorOf} from './ancestor.js';
import type {SourceState} from './source-controller.js';

/** What a story hands over. Its complaints are its own to tell: here are none. */
export interface ProvidedRecord extends Reading {
  /** Where the story's `src` stands. */
  readonly state: SourceState;
  /** Whether a server has drawn the story. */
  readonly isBaked: boolean;
}

type Callback = (provided: ProvidedRecord, unsubscribe: () => void) => void;
type Host = ReactiveControllerHost & Element;

/** A name, not a symbol or an object: a page may hold several files of this library. */
const key = 'dataset-record';
const tag = 'dataset-story';
const type = 'context-request';

class RecordRequest extends Event {
  readonly context = key;
  readonly subscribe = true;
  readonly contextTarget: Element;
  readonly callback: Callback;

  constructor(contextTarget: Element, callback: Callback) {
    super(type, {bubbles: true, composed: true});
    this.contextTarget = contextTarget;
    this.callback = callback;
  }
}

/** Follows the record of the nearest story for as long as its host stands inside. */
export class RecordConsumer implements ReactiveController {
  /** `null` outside of a story. */
  provided: ProvidedRecord | null = null;
  #unsubscribe?: () => void;
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#ask();
    // A story that is upgraded later than what stands in it has not heard the question.
    if (ancestorOf(this.#host, `${tag}:not(:defined)`)) void customElements.whenDefined(tag).then(this.#ask);
  }

  hostDisconnected(): void {
    if (!this.#unsubscribe) return;
    this.#unsubscribe();
    this.#unsubscribe = undefined;
    this.provided = null;
    this.#host.requestUpdate();
  }

  #ask = (): void => {
    if (this.#unsubscribe || !this.#host.isConnected) return;
    this.#host.dispatchEvent(new RecordRequest(this.#host, this.#take));
  };

  #take: Callback = (provided, unsubscribe) => {
    this.#unsubscribe = unsubscribe;
    this.provided = provided;
    this.#host.requestUpdate();
  };
}

/** Hands what its host knows to all who ask from inside, and again whenever it changes. */
export class RecordProvider implements ReactiveController {
  readonly #callbacks = new Map<Callback, () => void>();
  readonly #read: () => Omit<ProvidedRecord, 'complaints'>;
  #provided: ProvidedRecord = {record: {}, complaints: [], state: {status: 'idle'}, isBaked: false};

  constructor(host: Host, read: () => Omit<ProvidedRecord, 'complaints'>) {
    this.#read = read;
    host.addController(this);
    host.addEventListener(type, (event) => {
      // Whoever asks in other words than ours asks for something else; and the host may ask a story around it.
      if (!isRequest(event) || event.composedPath()[0] === host) return;
      event.stopPropagation();
      const {callback, subscribe} = event;
      const unsubscribe = () => this.#callbacks.delete(callback);
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- others may ask, and once
      if (subscribe) this.#callbacks.set(callback, unsubscribe);
      callback(this.#provided, unsubscribe);
    });
  }

  hostUpdated(): void {
    const provided = this.#read();
    const {record, state} = this.#provided;
    if (record === provided.record && state === provided.state) return;
    this.#provided = {...provided, complaints: []};
    for (const [callback, unsubscribe] of this.#callbacks) callback(this.#provided, unsubscribe);
  }
}

/** A second copy of this library has a class of its own for the same question. */
const isRequest = (event: Event): event is RecordRequest => (event as Partial<RecordRequest>).context === key;
