import {isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {complaintText} from '../model/complaint.js';
import {mergedRecord} from '../model/merging.js';
import type {Complaint, DatasetRecord, Reading} from '../model/record.js';
import {en} from '../words/en.js';
import type {Format} from '../words/format.js';
import type {Words} from '../words/words.js';
import {ChildController} from './child-controller.js';
import {followGround} from './ground.js';
import {LanguageController} from './language-controller.js';
import {noticeView} from './notice.js';
import {RecordConsumer, type ProvidedRecord} from './record-context.js';
import {rootView} from './root.js';
import type {SourceState} from './source-controller.js';
import {SourceElement} from './source-element.js';
import {Messenger, modeOf, newsOf, standingText, type Mode} from './standing.js';

const none: Reading = {record: {}, complaints: []};

/**
 * What all elements share: the ways in, first wins, field by field (attributes, `.data`, a child, `src`; else a story's);
 * the states and their words; and the author's own children, which stay while nothing better can be shown.
 */
export abstract class DatasetElement extends SourceElement {
  static override properties: PropertyDeclarations = {
    data: {attribute: false},
    heading: {},
  };

  /** The properties from which `attributeReading` is made. */
  static readonly inputs: readonly string[] = ['heading'];

  /** A dataset record (see dataset-record.schema.json); unknown input is read with complaints, never thrown at. */
  declare data?: unknown;
  /** Title; wins over the record's. */
  declare heading?: string | null;
  /** All that the element says: in English at first, then in the language of the page around it, if the page has that. */
  protected words: Words = en;
  protected formatting!: Format;
  #child = new ChildController(this, this.readers);
  #story = new RecordConsumer(this);
  #given: ProvidedRecord | null = null;
  #attributes = none;
  #data = none;
  #readings: readonly Reading[] = [];
  #merged: DatasetRecord = {};
  #complaints: readonly Complaint[] = [];
  #hasContent = false;
  #mode: Mode = 'idle';
  #messenger = new Messenger(this);
  #language = new LanguageController(this);

  constructor() {
    super();
    followGround(this);
  }

  /** Returns what the element's own attributes say. */
  protected abstract attributeReading(): Reading;
  /** Whether the record has something that this element can show. */
  protected abstract hasContent(record: DatasetRecord): boolean;
  /** Returns what the attributes ask for and the record cannot give. */
  protected recordComplaints(): readonly Complaint[] {
    return [];
  }

  /** Names the looks that a room's styles give its root. */
  protected get shape(): string {
    return '';
  }

  /** Returns the language of a part of the record, for `lang`: what the page itself has given is in the page's. */
  protected languageOf(part: keyof DatasetRecord): string | typeof nothing {
    return this.#readings.find(({record}) => record[part] !== undefined)?.record.language ?? nothing;
  }

  /** Draws `this.record`. */
  protected abstract content(): TemplateResult;

  /** What the element shows now. */
  get mode(): Mode {
    return this.#mode;
  }

  /** Where the `src` stands, be it the element's or the story's around it. */
  protected get sourceState(): SourceState {
    return this.#given?.state ?? this.source.state;
  }

  override get isBaked(): boolean {
    return super.isBaked || (this.#given?.isBaked ?? false);
  }

  protected override get isShown(): boolean {
    return this.#mode === 'ready' || this.#mode === 'stale';
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.#data = (this.data ?? null) === null ? none : this.readers.record(this.data);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    if (!isServer) this.follow(this.source, this.address);
    const {inputs} = this.constructor as typeof DatasetElement;
    const {words, hasUpdated} = this;
    [this.words, this.formatting] = this.#language.hear(words);
    if (!hasUpdated || words !== this.words || inputs.some((name) => changed.has(name)))
      this.#attributes = this.attributeReading();
    const hasSource = this.source.state.status !== 'idle' || this.#data !== none || this.#child.hasData;
    this.#given = hasSource ? null : this.#story.provided;
    this.#merge([this.#attributes, this.#data, this.#child.reading, this.source.reading ?? this.#given ?? none]);
    this.record = this.refreshed(this.#merged);
    const hasContent = this.hasContent(this.record);
    const complaints = this.#readings.flatMap((reading) => reading.complaints);
    this.#complaints = [...this.askingComplaints(), ...complaints, ...(hasContent ? this.recordComplaints() : [])];
    // Of a failure the story tells, once for all.
    const mayBeIdle = this.sourceState.status === 'failed' || (this.#child.fallback && this.#complaints.length === 0);
    this.#hasContent = hasContent;
    const isStale = hasContent && this.newer?.state.status === 'failed';
    this.#mode = isStale ? 'stale' : modeOf(this.#state.status, hasContent, mayBeIdle);
  }

  protected override updated(): void {
    const states = [this.source.state, ...(this.newer ? [this.newer.state] : [])];
    this.#messenger.warn(states, this.#complaints);
    for (const state of new Set([this.#state, ...states.filter(({status}) => status === 'failed')]))
      this.#messenger.announce(newsOf(this.words, this.#mode, state, this.record));
  }

  protected override root(): TemplateResult {
    const busy = this.#state.status === 'loading';
    return rootView(
      {
        mode: this.#mode,
        shape: this.shape,
        tongue: this.#language.tongue,
        busy,
        reserved: Boolean(this.address) || busy,
      },
      this.isShown ? this.content() : nothing,
      this.#notice(),
    );
  }

  /** Where what is shown stands. */
  get #state(): SourceState {
    const {sourceState, newer} = this;
    const {status} = sourceState;
    // Without the newer counts there would be nothing to show.
    if (!this.#hasContent && newer && (status === 'idle' || status === 'ready')) return newer.state;
    return this.#given && status === 'failed' ? this.source.state : sourceState;
  }

  /** The merged record stays the same object while what it is made of does. */
  #merge(readings: readonly Reading[]): void {
    if (readings.every((reading, index) => reading === this.#readings[index])) return;
    this.#readings = readings;
    this.#merged = mergedRecord(readings.map(({record}) => record));
  }

  #notice(): TemplateResult | typeof nothing {
    const [state, mode] = [this.#state, this.#mode];
    // The author's own words say more than ours that something is on its way.
    if (mode === 'loading' && this.#child.fallback) return nothing;
    const text = standingText(this.words, this.formatting, mode, state, this.record);
    const complaints = this.#complaints.map(complaintText);
    const retry = state.status === 'failed' ? () => this.reload() : undefined;
    return text || complaints.length > 0 ? noticeView(this.words, text, complaints, retry) : nothing;
  }
}
