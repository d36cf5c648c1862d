import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {DatasetElement} from './dataset-element.js';
import {provenanceText, provenanceView, qualifierText} from './provenance.js';
import type {Picture} from './picture/picture.js';
import {Taking, type Takeable} from './taking.js';
import type {DatasetRecord} from '../model/record.js';
import {taking} from '../words/en/taking.js';

/** What stands around a plot, from top to bottom. */
export interface FigureParts {
  /** The drawn part of the record: what it says of itself. */
  readonly of: {readonly title?: string; readonly caption?: string; readonly source?: string};
  /** The language of what it says. */
  readonly language: string | typeof nothing;
  /** What the axis counts: measure and unit. */
  readonly subtitle: string;
  /** `label`: title, subtitle and the kind of figures in one line. */
  readonly plot: (label: string) => TemplateResult;
  /** The chart in a few sentences, unless the author has others. */
  readonly summary: string;
  /** The mark that is pointed at, in words; '' when there is none. */
  readonly reading: string;
  /** How the drawing is read by eye. */
  readonly how: string;
  /** And by keys: shown in the place of the reading while the plot has the keyboard but no mark is chosen. */
  readonly hint: string;
  /** Made when it is asked for: a closed table costs nothing. */
  readonly table: (caption: string) => TemplateResult;
  readonly taking: Pick<Picture, 'plot'> & Pick<Takeable, 'lines' | 'melody'>;
  /** The drawn part as a record has it. */
  readonly drawn: () => Pick<DatasetRecord, 'series' | 'categories'>;
}

/** Where `figure` describes its plot, for `aria-describedby`. */
export const describing = 'words source how';

/** What the elements with a plot share: caption, measure, and the figure with the table behind its switch. */
export abstract class ChartElement extends DatasetElement {
  static override properties: PropertyDeclarations = {
    caption: {},
    measure: {},
    summary: {},
    sound: {type: Boolean},
    tableOpen: {state: true},
    tablePages: {state: true},
  };

  /** A sentence under the plot; wins over the record's. */
  declare caption?: string | null;
  /** Which of the record's measures is drawn. */
  declare measure?: string | null;
  /** The chart in a few sentences; wins over those that are made from the data. Empty for none. */
  declare summary?: string | null;
  /** Whether the button that plays the chart as sound is in sight; else it is among the ways to keep the chart. */
  declare sound?: boolean | null;
  /** Whether the reader has the table open. */
  declare protected tableOpen?: boolean;
  /** How many pages of it the reader has asked for. */
  declare protected tablePages?: number;
  #asked: readonly unknown[] = [];
  #taking = new Taking(this);
  #page: Window | null = null;

  override connectedCallback(): void {
    super.connectedCallback();
    // Of the window that the element is in: it may be moved into another's document.
    this.#page = this.ownerDocument.defaultView;
    this.#page?.addEventListener('beforeprint', this.#openTable);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#page?.removeEventListener('beforeprint', this.#openTable);
  }

  /** Whether what a drawing is made of has changed: pointing at a mark draws again, but puts nothing in its place anew. */
  protected isNew(...asked: readonly unknown[]): boolean {
    const before = this.#asked;
    this.#asked = asked;
    return asked.some((part, index) => part !== before[index]);
  }

  protected showMore = (): void => {
    this.tablePages = (this.tablePages ?? 1) + 1;
  };

  /**
   * Title, summary, plot, reading line, caption, provenance and table. The reading is not for screen readers, which say
   * the mark itself: it has the same words.
   */
  protected figure(parts: FigureParts): TemplateResult {
    const {of, language, subtitle, plot, summary, reading, how, hint, table} = parts;
    const {words, formatting: format, tableOpen = false} = this;
    const title = this.heading ?? of.title ?? this.record.title ?? '';
    const caption = this.caption ?? of.caption ?? '';
    const source = this.sourceOf(of.source);
    // What the page says itself is in the page's.
    const langOf = (own: unknown) => (typeof own === 'string' ? nothing : language);
    const about = [title, subtitle].filter(Boolean).join(': ');
    return html`<figure part="figure">
      <figcaption>
        ${title ? html`<div class="title" part="title" lang=${langOf(this.heading)}><bdi>${title}</bdi></div>` : nothing}
        ${subtitle ? html`<div class="subtitle" part="subtitle"><bdi>${subtitle}</bdi></div>` : nothing}
      </figcaption>
      <div class="in-words" part="in-words" id="words">${this.summary ?? summary} <slot name="summary"></slot></div>
      ${plot([about, qualifierText(words, {}, source)].filter(Boolean).join('. '))}
      <p id="how" hidden>${how} ${hint}</p>
      <p class="reading" part="reading" aria-hidden="true" data-hint=${hint}>${reading}</p>
      ${caption ? html`<p class="caption" part="caption" lang=${langOf(this.caption)}><bdi>${caption}</bdi></p>` : nothing}
      ${provenanceView(words, format, source, undefined, 'source')}
      <details part="details" ?open=${tableOpen} @toggle=${this.#onToggle}>
        <summary part="summary">${tableOpen ? words.hideTable : words.showTable}</summary>
        ${tableOpen || this.isBaked ? table(`${about}. ${provenanceText(words, format, source)}`) : nothing}
      </details>
      ${this.#taking.view(this.#takeable(parts, title, caption), {...taking, ...words}, this.sound ?? false)}
    </figure>`;
  }

  #takeable({of, subtitle, summary, taking, drawn}: FigureParts, title: string, caption: string): Takeable {
    const {words, formatting: format} = this;
    const source = this.sourceOf(of.source);
    return {
      ...taking,
      picture: () => ({
        title,
        subtitle,
        description: this.summary ?? summary,
        plot: taking.plot,
        notes: [caption, provenanceText(words, format, source)].filter(Boolean),
        locale: format.locale,
        rtl: words.dir === 'rtl',
      }),
      record: () => ({title, ...(source && {sources: {[of.source ?? 'source']: source}}), ...drawn()}),
    };
  }

  #onToggle = (event: Event): void => {
    this.tableOpen = (event.target as HTMLDetailsElement).open;
  };

  /** Paper has no switch. */
  #openTable = (): void => {
    this.tableOpen = true;
    this.performUpdate();
  };
}
