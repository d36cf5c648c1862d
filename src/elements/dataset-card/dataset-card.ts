import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {citation, isCitable} from '../../kit/citation/citation.js';
import {Copier} from '../../kit/copier.js';
import {StructuredData} from '../../kit/structured-data.js';
import {spoken} from '../../kit/spoken.js';
import {tokens} from '../../kit/tokens.js';
import {WorkElement} from '../../kit/work-element.js';
import {trajectoryStyles} from '../../kit/trajectory/styles.js';
import {measureOf} from '../../kit/usage-measure.js';
import {creatorsView, doiView, keywordsView, landingOf, metaView, type Fold} from '../../kit/work.js';
import {workStyles} from '../../kit/work-styles.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {card} from '../../words/en/card.js';
import type {CardWords} from '../../words/words.js';
import {cardInputs, cardReading, parts} from './attributes.js';
import {choiceComplaints, levelOf, mostCreatorsOf, usualCreators, usualKeywords, usualLevel} from './choice.js';
import {footerView} from './footer.js';
import {footerStyles} from './footer-styles.js';
import {headlineView} from './headline.js';
import {styles} from './styles.js';
import {markView, titleView} from './view.js';

/**
 * A dataset at a glance: what it is, who made it, under which terms, how much it is used, where it is and how it is cited.
 *
 * @summary A dataset at a glance
 * @slot - What readers see where no script runs and while there is nothing to show; a JSON script in it is data.
 * @slot image - A picture of the author's own in place of the initial.
 * @slot actions - Links and buttons of the author's own, after the card's.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{text: string, format: string}>} dataset-copy - The reader copied the citation.
 * @csspart card - All of it.
 * @csspart image - The picture.
 * @csspart initial - The letter in place of a picture.
 * @csspart title - The title.
 * @csspart creators - Who made it.
 * @csspart meta - Kind, year, licence, access and version.
 * @csspart doi - The DOI.
 * @csspart keywords - The keywords.
 * @csspart count - The headline figure with its course and source.
 * @csspart provenance - Source, day and kind of the figure.
 * @csspart about - All that is known of where it is from, behind its switch.
 * @csspart link - The link to the repository.
 * @csspart cite - The switch of the citation.
 * @csspart citation - The citation.
 * @csspart button - Every other button.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-accent - Colour of the initial, the repository's link and focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-surface - Background of the initial.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DatasetCard extends WorkElement {
  static override styles: CSSResultGroup = [tokens, spoken, trajectoryStyles, workStyles, styles, footerStyles];
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(cardInputs.map((name) => [name, {}])),
    headingLevel: {attribute: 'heading-level'},
    maxCreators: {attribute: 'max-creators'},
    structuredData: {type: Boolean, attribute: 'structured-data'},
    allCreators: {state: true},
    allKeywords: {state: true},
    citeOpen: {state: true},
    broken: {state: true},
  };
  static override readonly parts = parts;
  static override readonly inputs: readonly string[] = cardInputs;

  /** SPDX identifier as `CC-BY-4.0`, or the licence's address. */
  declare license?: string | null;
  /** `open`, `restricted`, `embargoed` or `metadata-only`. */
  declare access?: string | null;
  /** `one, another`. */
  declare keywords?: string | null;
  /** How often it was downloaded: a whole number. */
  declare downloads?: string | number | null;
  /** The figure that is shown: `downloads` (the default), `views` or `citations`. */
  declare measure?: string | null;
  /** Address of a picture, https or relative. */
  declare image?: string | null;
  /** Level of the title among the page's headings, 1 to 6; 3 unless told. */
  declare headingLevel?: string | number | null;
  /** How many creators are named before the reader asks for the rest; 3 unless told. */
  declare maxCreators?: string | number | null;
  /** Whether the card tells search engines of the dataset, in a script beside its other children. */
  declare structuredData?: boolean | null;
  protected override words: CardWords = card;
  declare protected allCreators?: boolean;
  declare protected allKeywords?: boolean;
  declare protected citeOpen?: boolean;
  /** Address of the picture that could not be shown. */
  declare protected broken?: string;

  #copier = new Copier(this);

  constructor() {
    super();
    new StructuredData(this, (key) => this.sourceOf(key));
  }

  protected override attributeReading(): Reading {
    return cardReading(this);
  }

  protected override hasContent({title, doi, creators = [], usage}: DatasetRecord): boolean {
    const count = usage?.[measureOf(this.measure)]?.value ?? null;
    return title !== undefined || doi !== undefined || creators.length > 0 || count !== null;
  }

  protected override recordComplaints(): readonly Complaint[] {
    return choiceComplaints(this);
  }

  protected override content(): TemplateResult {
    const {record, words, formatting: format} = this;
    const text = isCitable(record) ? citation(record, 'datacite') : '';
    return html`<article class="card" part="card">
      ${markView(record, this.broken ?? null, this.#onImageError)}
      <div class="head">
        ${titleView(record, levelOf(this) || usualLevel, this.languageOf('title'))}
        ${creatorsView(record, this.#fold('allCreators', mostCreatorsOf(this) || usualCreators), words, format)}
      </div>
      <div class="about">
        ${metaView(record, words)} ${doiView(record, words)}
        ${keywordsView(record, this.#fold('allKeywords', usualKeywords), words, format, this.languageOf('keywords'))}
      </div>
      ${headlineView(record, measureOf(this.measure), (key) => this.sourceOf(key), words, format)}
      ${footerView(
        landingOf(record),
        record.publisher,
        {
          text,
          open: this.citeOpen ?? false,
          status: this.#copier.statusOf(text, words),
          toggle: this.#toggle('citeOpen'),
          copy: () => void this.#copier.copy(text, 'datacite'),
        },
        words,
      )}
    </article>`;
  }

  protected override root(): TemplateResult {
    const isCard = this.mode === 'ready' || this.mode === 'stale';
    // The author's links stay while there is no card to put them in.
    return html`${super.root()}${isCard ? nothing : html`<slot name="actions"></slot>`}`;
  }

  #toggle(name: 'allCreators' | 'allKeywords' | 'citeOpen'): () => void {
    return () => {
      this[name] = !this[name];
    };
  }

  #fold(name: 'allCreators' | 'allKeywords', most: number): Fold {
    return {most, open: this[name] ?? false, toggle: this.#toggle(name)};
  }

  #onImageError = (event: Event): void => {
    this.broken = (event.target as HTMLImageElement).getAttribute('src') ?? undefined;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'dataset-card': DatasetCard;
  }
}
