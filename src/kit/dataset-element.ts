import {
  LitElement,
  html,
  isServer,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import {complaintText} from '../model/complaint.js';
import {mergedRecord} from '../model/merging.js';
import {readRecord} from '../model/reading.js';
import type {Complaint, DatasetRecord, Reading, Source, SourceKind} from '../model/record.js';
import {formatOf, type Format} from '../words/format.js';
import {wordsOf} from '../words/language.js';
import type {Words} from '../words/words.js';
import {dataChildOf, hasFallback, readChild} from './children.js';
import {localeOf} from './locale.js';
import {noticeView} from './notice.js';
import {SourceController} from './source-controller.js';

const none: Reading = {record: {}, complaints: []};
const kinds: readonly unknown[] = ['reported', 'derived', 'illustrative'] satisfies SourceKind[];

/** What an element shows: the author's own children (`idle`), or what its name says. */
export type Mode = 'idle' | 'loading' | 'ready' | 'empty' | 'stale' | 'error';

/**
 * What all elements share: the ways in, first wins, field by field (attributes, `.data`, a child, `src`);
 * the states and their words; and the author's own children, which stay while nothing better can be shown.
 */
export abstract class DatasetElement extends LitElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: {attribute: false},
    heading: {},
    sourceName: {attribute: 'source-name'},
    sourceUrl: {attribute: 'source-url'},
    retrieved: {},
    kind: {},
  };

  /** The properties from which `attributeReading` is made. */
  static readonly inputs: readonly string[] = ['heading'];

  /** Address of a JSON record or a CSV table. */
  declare src?: string | null;
  /** A dataset record (see dataset-record.schema.json); unknown input is read with complaints, never thrown at. */
  declare data?: unknown;
  /** Title; wins over the record's. */
  declare heading?: string | null;
  /** Who says the figures; wins over the record's source. */
  declare sourceName?: string | null;
  /** Where the source can be read. */
  declare sourceUrl?: string | null;
  /** Day of the figures, `YYYY-MM-DD`. */
  declare retrieved?: string | null;
  /** `reported`, `derived` or `illustrative`. */
  declare kind?: string | null;

  /** All that is known from every way in. */
  record: DatasetRecord = {};
  protected words: Words = wordsOf('en');
  protected format: Format = formatOf('en');
  #source = new SourceController(this);
  #attributes = none;
  #data = none;
  #child = none;
  #childText = '';
  #readings: readonly Reading[] = [];
  #fallback = false;
  #mode: Mode = 'idle';
  #announced: unknown;
  #warned = '';
  #observer?: MutationObserver;

  /** Returns what the element's own attributes say. */
  protected abstract attributeReading(): Reading;
  /** Whether the record has something that this element can show. */
  protected abstract hasContent(record: DatasetRecord): boolean;
  /** Returns what the attributes ask for and the record cannot give. */
  protected recordComplaints(): readonly Complaint[] {
    return [];
  }

  /** Draws `this.record`. */
  protected abstract content(): TemplateResult;

  get mode(): Mode {
    return this.#mode;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // The parser is still to bring the children.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', this.#readChildren, {once: true});
    else this.#readChildren();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
  }

  /** Asks the network again for `src`; what is shown stays until the answer is here. */
  reload(): void {
    this.#source.reload();
  }

  /** Returns the source that a figure names, as the attributes correct it. */
  protected sourceOf(key: string | undefined): Source | null {
    const known = key === undefined ? undefined : this.record.sources?.[key];
    const {sourceName, sourceUrl, retrieved, kind} = this;
    if (!known && !sourceName && !sourceUrl && !retrieved && !kind) return null;
    return {
      name: sourceName ?? known?.name ?? '',
      url: sourceUrl ?? known?.url,
      retrieved: retrieved ?? known?.retrieved,
      kind: kinds.includes(kind) ? (kind as SourceKind) : known?.kind,
    };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.#data = this.data === undefined || this.data === null ? none : readRecord(this.data);
    if (!isServer) {
      if (changed.has('src')) this.#source.open(this.src?.trim() ?? '');
      const locale = localeOf(this);
      this.words = wordsOf(locale);
      this.format = formatOf(locale);
    }
    const {inputs} = this.constructor as typeof DatasetElement;
    if (!this.hasUpdated || inputs.some((name) => changed.has(name))) this.#attributes = this.attributeReading();
    this.#merge([this.#attributes, this.#data, this.#child, this.#source.reading ?? none]);
    this.#mode = this.#modeNow();
  }

  protected override updated(): void {
    this.#warn();
    this.#announce();
  }

  override render(): TemplateResult {
    const mode = this.#mode;
    const shown = mode === 'ready' || mode === 'stale';
    const busy = this.#source.state.status === 'loading';
    return html`<div class="root ${mode} ${this.src ? 'reserved' : ''}" aria-busy=${busy ? 'true' : nothing}>
      ${shown ? this.content() : nothing}<slot ?hidden=${shown} @slotchange=${this.#readChildren}></slot
      >${this.#notice()}
    </div>`;
  }

  /** The record stays the same object while what it is made of does. */
  #merge(readings: readonly Reading[]): void {
    if (readings.every((reading, index) => reading === this.#readings[index])) return;
    this.#readings = readings;
    this.record = mergedRecord(readings.map(({record}) => record));
  }

  #modeNow(): Mode {
    const {status} = this.#source.state;
    if (this.hasContent(this.record)) return status === 'failed' ? 'stale' : 'ready';
    if (status === 'loading') return 'loading';
    if (status === 'failed') return 'error';
    return this.#fallback && this.#complaints.length === 0 ? 'idle' : 'empty';
  }

  get #complaints(): readonly Complaint[] {
    const {kind} = this;
    const wrong = kind && !kinds.includes(kind) ? [{path: 'kind', expected: kinds.join(', '), got: `"${kind}"`}] : [];
    return [...wrong, ...this.#readings.flatMap(({complaints}) => complaints), ...this.recordComplaints()];
  }

  #notice(): TemplateResult | typeof nothing {
    const {words} = this;
    const {state} = this.#source;
    const complaints = this.#complaints.map(complaintText);
    if (state.status === 'failed') {
      const {code, host, detail} = state.error;
      const stale = this.#mode === 'stale' ? words.stale(this.format.date(this.#asOf())) : '';
      return noticeView(words, `${words.errors[code](host, detail)} ${stale}`, complaints, () => this.reload());
    }
    if (this.#mode === 'loading') {
      // The author's own words say more than ours that something is on its way.
      return this.#fallback
        ? nothing
        : noticeView(words, state.status === 'loading' && state.slow ? words.stillLoading : words.loading);
    }
    if (complaints.length > 0) return noticeView(words, this.#mode === 'empty' ? words.empty : '', complaints);
    return this.#mode === 'empty' ? noticeView(words, words.empty) : nothing;
  }

  /** The day of the oldest source of what is shown. */
  #asOf(): string | undefined {
    return Object.values(this.record.sources ?? {})
      .flatMap(({retrieved}) => retrieved ?? [])
      .sort()[0];
  }

  #readChildren = (): void => {
    const child = dataChildOf(this);
    this.#fallback = hasFallback(this);
    const text = child?.outerHTML ?? '';
    if (text !== this.#childText) this.#child = readChild(child);
    this.#childText = text;
    this.#observer?.disconnect();
    if (child) {
      this.#observer ??= new MutationObserver(this.#readChildren);
      this.#observer.observe(child, {childList: true, characterData: true, subtree: true});
    }
    this.requestUpdate();
  };

  /** One warning for the page's author for each new set of complaints. */
  #warn(): void {
    const {state} = this.#source;
    const failure = state.status === 'failed' ? [state.error.message] : [];
    const text = [...failure, ...this.#complaints.map(complaintText)].join('\n');
    if (text && text !== this.#warned) console.warn(`<${this.localName}>`, text);
    this.#warned = text;
  }

  #announce(): void {
    const {state} = this.#source;
    const news =
      state.status === 'failed'
        ? state.error
        : this.#mode === 'ready' && state.status !== 'loading'
          ? this.record
          : null;
    if (!news || news === this.#announced) return;
    this.#announced = news;
    const event =
      state.status === 'failed'
        ? new CustomEvent('dataset-error', {
            bubbles: true,
            composed: true,
            detail: {
              code: state.error.code,
              message: this.words.errors[state.error.code](state.error.host, state.error.detail),
            },
          })
        : new CustomEvent('dataset-load', {bubbles: true, composed: true, detail: {record: this.record}});
    this.dispatchEvent(event);
  }
}
