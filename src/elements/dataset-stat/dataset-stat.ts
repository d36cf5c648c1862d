import type {CSSResultGroup, PropertyDeclarations, TemplateResult} from 'lit';
import {DatasetElement} from '../../kit/dataset-element.js';
import {provenanceView} from '../../kit/provenance.js';
import {spoken} from '../../kit/spoken.js';
import {tokens} from '../../kit/tokens.js';
import {measureComplaints, measureOf} from '../../kit/usage-measure.js';
import {gotText} from '../../model/complaint.js';
import {identity} from '../../model/identity.js';
import {numberOf} from '../../model/number.js';
import {recordReader} from '../../model/reader.js';
import type {Complaint, Count, DatasetRecord, Reading} from '../../model/record.js';
import {usage} from '../../model/usage.js';
import {counting} from '../../sources/adapters.js';
import type {PartReaders} from '../../sources/parts.js';
import {headline} from '../../words/en/headline.js';
import type {HeadlineWords} from '../../words/words.js';
import {styles} from './styles.js';
import {statView} from './view.js';

const notations = ['compact', 'standard'];

/**
 * One headline figure with what it counts, a note and its source; short, and exact on demand.
 *
 * @summary One headline figure
 * @slot - What readers see where no script runs and while there is nothing to show; a JSON script in it is data.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @csspart stat - All of it.
 * @csspart number - The figure.
 * @csspart label - What it counts.
 * @csspart note - The note.
 * @csspart provenance - Source, day, scope and kind of the figure.
 * @csspart about - All that is known of where it is from, behind its switch.
 * @csspart button - The button that tries again.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-stat-size - Size of the figure; by the room there is unless told.
 * @cssprop --dataset-accent - Colour of focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DatasetStat extends DatasetElement {
  static override styles: CSSResultGroup = [tokens, spoken, styles];
  static override properties: PropertyDeclarations = {
    measure: {},
    value: {},
    label: {},
    note: {},
    unit: {},
    notation: {},
    exact: {state: true},
  };
  static override readonly parts: PartReaders = {
    record: recordReader({...identity, usage}),
    adapters: counting,
    follows: ['usage'],
  };
  static override readonly inputs: readonly string[] = ['value'];

  /** The record's figure that is shown: `downloads` (the default), `views` or `citations`. */
  declare measure?: string | null;
  /** The figure itself; wins over the record's. An empty one is unknown, which is not 0. */
  declare value?: string | number | null;
  /** What the figure counts; by `measure` unless told. */
  declare label?: string | null;
  /** A sentence under it. */
  declare note?: string | null;
  /** Written behind the figure: `%`, `GB`. */
  declare unit?: string | null;
  /** `compact` (5.6M, the default; a press shows the exact figure) or `standard` (5,600,000). */
  declare notation?: string | null;
  protected override words: HeadlineWords = headline;
  /** Whether the reader has asked for the exact figure. */
  declare protected exact?: boolean;

  protected override attributeReading(): Reading {
    const text = String(this.value ?? '').trim();
    const isWrong = text !== '' && numberOf(text) === null;
    return {record: {}, complaints: isWrong ? [{path: 'value', expected: 'a number', got: gotText(text)}] : []};
  }

  protected override hasContent(record: DatasetRecord): boolean {
    return this.#count(record) !== undefined;
  }

  protected override recordComplaints(): readonly Complaint[] {
    const {measure, notation} = this;
    const isWrong = notation && !notations.includes(notation);
    return [
      ...measureComplaints(measure),
      ...(isWrong ? [{path: 'notation', expected: notations.join(' or '), got: gotText(notation)}] : []),
    ];
  }

  protected override content(): TemplateResult {
    const {record, words, formatting: format, note, unit} = this;
    const count = this.#count(record) ?? {value: null};
    const {value} = count;
    const exact = format.number(value, unit ?? '');
    const short = this.notation === 'standard' ? exact : format.compact(value, unit ?? '');
    return statView({
      value,
      short,
      exact,
      isExact: this.exact ?? false,
      toggle: this.#toggle,
      label: this.#label(count),
      note: note ?? '',
      provenance: provenanceView(words, format, this.sourceOf(count.source), count),
    });
  }

  #count({usage = {}}: DatasetRecord): Count | undefined {
    const {value} = this;
    return (value ?? null) === null ? usage[measureOf(this.measure)] : {value: numberOf(String(value))};
  }

  #label({value, scope}: Count): string {
    const {words, label} = this;
    if (!label) return words.headline(measureOf(this.measure), value, scope === 'all-versions');
    return value === null ? `${label} · ${words.unknown}` : label;
  }

  #toggle = (): void => {
    this.exact = !this.exact;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-stat': DatasetStat;
  }
}
