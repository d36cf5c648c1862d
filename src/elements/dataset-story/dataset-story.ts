import {html, isServer, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DatasetElement} from '../../kit/dataset-element.js';
import {listedNames, nameComplaints} from '../../kit/listed-names.js';
import {RecordProvider} from '../../kit/record-context.js';
import {StructuredData} from '../../kit/structured-data.js';
import {tokens} from '../../kit/tokens.js';
import {wholeOf} from '../../kit/whole-number.js';
import {workStyles} from '../../kit/work-styles.js';
import {gotText} from '../../model/complaint.js';
import {readRecord} from '../../model/reading.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {describing} from '../../sources/adapters.js';
import type {PartReaders} from '../../sources/parts.js';
import {telling} from '../../words/en/story.js';
import type {StoryWords} from '../../words/words.js';
import {partNames, type PartName} from './parts.js';
import {styles} from './styles.js';
import {storyView, toldParts, type Told} from './view.js';

const usualLevel = 2;
const mostCreators = 12;
/** What reads the rows of the record's categories. */
const readers = 'pathology-chart, dataset-table';

/**
 * The whole story of a dataset from one record; or, with elements of the author's own inside, the record for them:
 * every element inside that has no source of its own takes the story's, with one request in all.
 *
 * @summary The whole story, or the record for the elements inside
 * @slot - With custom elements in it: the page as the author tells it, which takes the record from here. Else what readers see where no script runs and while there is nothing to show; a JSON script in it is data.
 * @slot headline - In place of the headline.
 * @slot standfirst - In place of the standfirst.
 * @slot byline - In place of creators, year, licence, DOI and link.
 * @slot hero - In place of the figure.
 * @slot prose - In place of the paragraphs.
 * @slot chart - In place of the chart.
 * @slot trajectory - In place of the course of downloads.
 * @slot table - In place of the table.
 * @slot citation - In place of the citation.
 * @slot card - In place of the card.
 * @slot keywords - In place of the keywords.
 * @slot impacts - In place of the impacts.
 * @slot share - In place of the ways to share.
 * @slot link - In place of the last link.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @csspart story - All of it.
 * @csspart headline - The headline.
 * @csspart standfirst - The standfirst.
 * @csspart byline - Creators, year, licence, DOI and link.
 * @csspart hero - The figure.
 * @csspart prose - The paragraphs.
 * @csspart chart - The chart.
 * @csspart trajectory - The course of downloads.
 * @csspart table - The table.
 * @csspart citation - The citation.
 * @csspart card - The card.
 * @csspart keywords - The keywords.
 * @csspart impacts - The impacts.
 * @csspart share - The ways to share.
 * @csspart link - The last link.
 * @csspart button - The button that tries again.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-story-font - Type of headline, prose and figure; the page's unless told.
 * @cssprop --dataset-accent - Colour of the figure, links to the repository and focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DatasetStory extends DatasetElement {
  static override styles: CSSResultGroup = [tokens, workStyles, styles];
  static override properties: PropertyDeclarations = {
    parts: {},
    headingLevel: {attribute: 'heading-level'},
    structuredData: {type: Boolean, attribute: 'structured-data'},
    allCreators: {state: true},
  };
  static override readonly parts: PartReaders = {
    record: readRecord,
    adapters: describing,
    follows: ['usage', 'series'],
  };
  static override readonly inputs: readonly string[] = [];

  /** Which parts are told, in their order: `headline standfirst byline hero prose chart trajectory table citation card impacts keywords share link` unless told. */
  declare parts?: string | null;
  /** Level of the headline among the page's headings, 1 to 6; 2 unless told. */
  declare headingLevel?: string | number | null;
  /** Whether the story tells search engines of the dataset, in a script beside its other children. */
  declare structuredData?: boolean | null;
  declare protected allCreators?: boolean;
  protected override words: StoryWords = telling;
  #told: readonly Told[] = [];

  constructor() {
    super();
    new RecordProvider(this, () => ({record: this.record, state: this.sourceState, isBaked: this.isBaked}));
    new StructuredData(this, (key) => this.sourceOf(key));
    this.addEventListener('dataset-highlight', this.#handOver);
  }

  protected override attributeReading(): Reading {
    return {record: {}, complaints: []};
  }

  protected override hasContent(record: DatasetRecord): boolean {
    const {words, formatting: format, heading, headingLevel, allCreators} = this;
    const level = wholeOf(headingLevel, usualLevel, 1, 6) || usualLevel;
    const creators = {most: mostCreators, open: allCreators ?? false, toggle: this.#toggle};
    const languageOf = (part: keyof DatasetRecord) => this.languageOf(part);
    const told = {record, heading, languageOf, level, creators, words, format};
    this.#told = toldParts(listedNames(this.parts, partNames), told, this.#isSlotted);
    return this.#isProvider() ? Object.keys(record).length > 0 : this.#told.length > 0;
  }

  protected override recordComplaints(): readonly Complaint[] {
    const {headingLevel} = this;
    const isWrong = Number.isNaN(wholeOf(headingLevel, usualLevel, 1, 6));
    return [
      ...nameComplaints('parts', this.parts, partNames),
      ...(isWrong ? [{path: 'heading-level', expected: 'a whole number from 1 to 6', got: gotText(headingLevel)}] : []),
    ];
  }

  protected override content(): TemplateResult {
    return this.#isProvider() ? html`<slot></slot>` : storyView(this.#told);
  }

  /** Whether the author tells the story: with custom elements, while words and links alone are for want of ours. */
  #isProvider(): boolean {
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    if (isServer) return false;
    const inside = this.querySelectorAll(':scope > :not([slot]), :scope > :not([slot]) *');
    return [...inside].some(({localName}) => localName.includes('-'));
  }

  #isSlotted = (name: PartName): boolean =>
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    !isServer && this.querySelector(`:scope > [slot="${name}"]`) !== null;

  #toggle = (): void => {
    this.allCreators = !this.allCreators;
  };

  /** The row that one element reads is marked in the others that show the same rows. */
  #handOver = (event: Event): void => {
    const [origin] = event.composedPath();
    if (!(origin instanceof DatasetElement)) return;
    const {index} = (event as CustomEvent<{index: number}>).detail;
    for (const root of [this, this.renderRoot])
      for (const reader of root.querySelectorAll<HTMLElementTagNameMap['dataset-table']>(readers))
        if (reader !== origin && reader.record.categories === origin.record.categories) reader.highlight = index;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-story': DatasetStory;
  }
}
