import {isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {complaintText} from '../model/complaint.js';
import {mergedRecord} from '../model/merging.js';
import type {PartReaders} from '../sources/parts.js';
import type {Complaint, DatasetRecord, Reading, Source} from '../model/record.js';
import {en} from '../words/en.js';
import {formatOf, type Format} from '../words/format.js';
import type {Words} from '../words/words.js';
import {ChildController} from './child-controller.js';
import {LanguageController} from './language-controller.js';
import {NearElement} from './near-element.js';
import {noticeView} from './notice.js';
import {correctedSource, kindComplaints} from './provenance.js';
import {RecordConsumer, type ProvidedRecord} from './record-context.js';
import {rootView} from './root.js';
import {SourceController, type SourceState} from './source-controller.js';
import {Messenger, modeOf, newsOf, standingText, type Mode} from './standing.js';

const none: Reading = {record: {}, complaints: []};

/**
 * What all elements share: the ways in, first wins, field by field (attributes, `.data`, a child, `src`; else a story's);
 * the states and their words; and the author's own children, which stay while nothing better can be shown.
 */
export abstract class DatasetElement extends NearElement {
  static override properties: PropertyDeclarations = {
    src: {},
    data: {attribute: false},
    heading: {},
    sourceName: {attribute: 'source-name'},
    sourceUrl: {attribute: 'source-url'},
    retrieved: {},
    kind: {},
  };

  /** How the element reads what it shows of a record. */
  static readonly parts: PartReaders;
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
  /** All that the element says: in English at first, then in the language of the page around it, if the page has that. */
  protected words: Words = en;
  protected formatting: Format = formatOf('en');
  readonly #parts = (this.constructor as typeof DatasetElement).parts;
  #source = new SourceController(this, this.#parts);
  #child = new ChildController(this, this.#parts);
  #story = new RecordConsumer(this);
  #given: ProvidedRecord | null = null;
  #attributes = none;
  #data = none;
  #readings: readonly Reading[] = [];
  #complaints: readonly Complaint[] = [];
  #mode: Mode = 'idle';
  #messenger = new Messenger(this);
  #language = new LanguageController(this);

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

  /** What the element shows now. */
  get mode(): Mode {
    return this.#mode;
  }

  /** Where the `src` stands, be it the element's or the story's around it. */
  protected get sourceState(): SourceState {
    return this.#given?.state ?? this.#source.state;
  }

  protected override get isBaked(): boolean {
    return super.isBaked || (this.#given?.isBaked ?? false);
  }

  protected override get isShown(): boolean {
    return this.#mode === 'ready' || this.#mode === 'stale';
  }

  /** Asks the network again for `src`; what is shown stays until the answer is here. */
  reload(): void {
    this.#source.reload();
  }

  /** Returns the source that a figure names, as the attributes correct it. */
  protected sourceOf(key: string | undefined): Source | null {
    return correctedSource(key === undefined ? undefined : this.record.sources?.[key], this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('data')) this.#data = (this.data ?? null) === null ? none : this.#parts.record(this.data);
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    if (!isServer && changed.has('src')) this.#source.open(this.src?.trim() ?? '');
    const {inputs} = this.constructor as typeof DatasetElement;
    const {words, hasUpdated} = this;
    [this.words, this.formatting] = this.#language.hear(words);
    if (!hasUpdated || words !== this.words || inputs.some((name) => changed.has(name)))
      this.#attributes = this.attributeReading();
    const hasSource = this.#source.state.status !== 'idle' || this.#data !== none || this.#child.hasData;
    this.#given = hasSource ? null : this.#story.provided;
    this.#merge([this.#attributes, this.#data, this.#child.reading, this.#source.reading ?? this.#given ?? none]);
    const hasContent = this.hasContent(this.record);
    const complaints = this.#readings.flatMap((reading) => reading.complaints);
    this.#complaints = [...kindComplaints(this), ...complaints, ...(hasContent ? this.recordComplaints() : [])];
    // Of a failure the story tells, once for all.
    const mayBeIdle = this.sourceState.status === 'failed' || (this.#child.fallback && this.#complaints.length === 0);
    this.#mode = modeOf(this.#state.status, hasContent, mayBeIdle);
  }

  protected override updated(): void {
    this.#messenger.warn(this.#source.state, this.#complaints);
    this.#messenger.announce(newsOf(this.words, this.#mode, this.#state, this.record));
  }

  protected override root(): TemplateResult {
    const busy = this.#state.status === 'loading';
    return rootView(
      {mode: this.#mode, tongue: this.#language.tongue, busy, reserved: Boolean(this.src) || busy},
      this.isShown ? this.content() : nothing,
      this.#notice(),
    );
  }

  /** Where what is shown stands. */
  get #state(): SourceState {
    const {sourceState} = this;
    return this.#given && sourceState.status === 'failed' ? this.#source.state : sourceState;
  }

  /** The record stays the same object while what it is made of does. */
  #merge(readings: readonly Reading[]): void {
    if (readings.every((reading, index) => reading === this.#readings[index])) return;
    this.#readings = readings;
    this.record = mergedRecord(readings.map(({record}) => record));
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
