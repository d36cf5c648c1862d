import {complaintText} from '../model/complaint.js';
import type {Complaint, DatasetRecord} from '../model/record.js';
import type {Format} from '../words/format.js';
import type {Words} from '../words/words.js';
import type {SourceError} from '../sources/errors.js';
import type {SourceState} from './source-controller.js';
import {tell} from './telling.js';

/** What an element shows: the author's own children (`idle`), or what its name says. */
export type Mode = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/** Returns the mode of an element that has content, or else may leave the word to its children. */
export function modeOf(status: SourceState['status'], hasContent: boolean, mayBeIdle: boolean): Mode {
  if (hasContent) return status === 'failed' ? 'stale' : 'ready';
  if (status === 'loading') return 'loading';
  if (status === 'failed') return 'error';
  return mayBeIdle ? 'idle' : 'empty';
}

/** Returns a failure as one plain sentence. */
const errorText = ({errors}: Words, {code, host, detail}: SourceError): string => errors[code](host, detail);

/** Returns what a reader is told of the state; '' when the content says it all. */
export function standingText(
  words: Words,
  format: Format,
  mode: Mode,
  state: SourceState,
  record: DatasetRecord,
): string {
  if (state.status === 'failed') {
    const stale = mode === 'stale' ? ` ${words.stale(format.date(oldestDay(record)))}` : '';
    return errorText(words, state.error) + stale;
  }
  if (state.status === 'loading' && mode === 'loading') {
    const {slow, wait} = state;
    return wait > 0 ? words.busy(String(wait)) : slow ? words.stillLoading : words.loading;
  }
  return mode === 'empty' ? words.empty : '';
}

/** Returns the day of the oldest source of what is shown. */
function oldestDay({sources = {}}: DatasetRecord): string | undefined {
  return Object.values(sources)
    .flatMap(({retrieved}) => retrieved ?? [])
    .sort()[0];
}

/** An event to be dispatched once `about` the same thing. */
export interface News {
  readonly type: 'dataset-load' | 'dataset-error';
  readonly about: object;
  readonly detail: object;
}

/** Returns what those who listen are to be told: the failure, or that all data is here. */
export function newsOf(words: Words, mode: Mode, state: SourceState, record: DatasetRecord): News | null {
  if (state.status === 'failed') {
    const {error} = state;
    return {type: 'dataset-error', about: error, detail: {code: error.code, message: errorText(words, error)}};
  }
  const whole = mode === 'ready' && state.status !== 'loading';
  return whole ? {type: 'dataset-load', about: record, detail: {record}} : null;
}

/** Tells a page what is new of an element: each thing once. */
export class Messenger {
  readonly #element: Element;
  #announced = new WeakSet();
  #warned = '';

  constructor(element: Element) {
    this.#element = element;
  }

  /** Tells those who listen. */
  announce(news: News | null): void {
    if (!news || this.#announced.has(news.about)) return;
    const {type, about, detail} = news;
    this.#announced.add(about);
    tell(this.#element, type, detail);
  }

  /** Tells the page's author what failed and what could not be read. */
  warn(states: readonly SourceState[], complaints: readonly Complaint[]): void {
    const failures = states.flatMap((state) => (state.status === 'failed' ? [state.error.message] : []));
    const text = [...failures, ...complaints.map(complaintText)].join('\n');
    if (text && text !== this.#warned) console.warn(`<${this.#element.localName}>`, text);
    this.#warned = text;
  }
}
