import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {categoryParts, categoryReading} from '../../kit/category-reading.js';
import {categoryTableView, headOf} from '../../kit/category-table.js';
import {ChartElement} from '../../kit/chart-element.js';
import {csvLines} from '../../kit/csv.js';
import {figureStyles} from '../../kit/figure.js';
import {HighlightController} from '../../kit/highlight.js';
import {MarkReading} from '../../kit/mark-reading.js';
import {tell} from '../../kit/telling.js';
import {tokens} from '../../kit/tokens.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {extremeOf} from '../../kit/rank.js';
import type {PartReaders} from '../../sources/parts.js';
import {bars} from '../../words/en/bars.js';
import type {BarsWords} from '../../words/words.js';
import type {Bar} from './ordering.js';
import {listingOf} from './listing.js';
import {planOf, type Plan} from './plan.js';
import {readingsOf} from './reading.js';
import {barsPicture} from './picture.js';
import {styles} from './styles.js';
import {barsSummary} from './summary.js';
import {plotView} from './view.js';

/**
 * Horizontal bars of one measure per category, with their axis, values, source and table.
 *
 * @summary Bars of one measure per category
 * @slot - What readers see where no script runs and while there is nothing to draw; a JSON script or a table in it is data.
 * @slot summary - Said after the summary: how it is to be read, what is counted; with an empty `summary`, in its place.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{name: string, index: number | null, value: number | null, measure: string}>} dataset-select - A bar was chosen; `index` is its row in the record, `null` for “Other”.
 * @fires {CustomEvent<{name: string | null, index: number}>} dataset-highlight - Another bar is read; `index` is its row in the record, -1 for none.
 * @csspart figure - All of it.
 * @csspart title - The title.
 * @csspart subtitle - What is counted, with its unit.
 * @csspart plot - Names, bars and values.
 * @csspart bars - The drawing: an SVG in each row, and one for the axis.
 * @csspart reading - The bar that is pointed at, in words.
 * @csspart in-words - The chart in a few sentences.
 * @csspart caption - The caption.
 * @csspart provenance - Source, day and kind of the figures.
 * @csspart about - All that is known of where it is from, behind its switch.
 * @csspart details - The table with its switch.
 * @csspart summary - The switch.
 * @csspart table - The table.
 * @csspart button - Every button.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-bar - Colour of the bars; the accent unless told.
 * @cssprop --dataset-accent - Colour of bars and focus.
 * @cssprop --dataset-ink - Colour of text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class PathologyChart extends ChartElement {
  static override styles: CSSResultGroup = [tokens, figureStyles, styles];
  static override properties: PropertyDeclarations = {
    categories: {},
    sort: {},
    limit: {},
    highlight: {type: Number},
    pattern: {type: Boolean, reflect: true},
  };
  static override readonly parts: PartReaders = categoryParts;
  static override readonly inputs: readonly string[] = ['categories', 'measure'];

  /** Names with values, `Emphysema: 1520; Cardiomegaly: 1980; Fracture:`; nothing after the colon is unknown. */
  declare categories?: string | null;
  /** `none` (the record's order, the default), `descending`, `ascending` or `name`. */
  declare sort?: string | null;
  /** Most bars that are drawn, the largest; 12 unless told, `all` or 0 for every one. */
  declare limit?: string | number | null;
  /** A row of the record whose bar is marked, the first is 0; -1, the default, for none. */
  declare highlight?: number | null;
  /** Whether bars are hatched, and what is taken together the other way: that always is, so that no colour alone tells it. */
  declare pattern?: boolean | null;
  protected override words: BarsWords = bars;
  #marks = new MarkReading(this, {
    count: () => this.#bars.length,
    // What is made of several is no category among the others.
    extremeOf: (largest) =>
      extremeOf(
        this.#bars.map(({value, index}) => (index === null ? null : value)),
        largest,
      ),
    onSelect: (mark) => this.#select(mark),
  });
  #plan: Plan | null = null;
  #readings: readonly string[] = [];

  constructor() {
    super();
    new HighlightController(this, () => this.#bars[this.#marks.mark]);
  }

  protected override attributeReading(): Reading {
    return categoryReading(this.categories, this.measure ?? this.words.value);
  }

  protected override hasContent({categories}: DatasetRecord): boolean {
    const {measure, sort, limit, formatting: format} = this;
    // 10,000 rows are not put in order at each move of a pointer.
    if (this.isNew(categories, measure, sort, limit, format)) {
      this.#plan = categories ? planOf(categories, this, format) : null;
      this.#readings = this.#plan ? readingsOf(this.#plan, this.words, format) : [];
    }
    return this.#plan !== null;
  }

  protected override recordComplaints(): readonly Complaint[] {
    return this.#plan?.complaints ?? [];
  }

  protected override content(): TemplateResult {
    const {words, formatting: format, tablePages} = this;
    const plan = this.#plan;
    const {mark: active} = this.#marks;
    if (!plan) return html``;
    const {categories, column} = plan;
    return this.figure({
      of: categories,
      language: this.languageOf('categories'),
      subtitle: headOf(column),
      summary: barsSummary(plan, words, format),
      plot: (label) => plotView(plan, {label, readings: this.#readings, mark: this.#marked(), active}, words, format),
      reading: this.#readings[active] ?? '',
      how: words.barsHow,
      hint: words.keysHint,
      table: (note) => {
        const listing = {...listingOf(plan, words, format), pages: tablePages ?? 1, onMore: this.showMore};
        return categoryTableView(note, listing, words, format);
      },
      taking: {
        plot: (pen) => barsPicture(plan, words, format, pen),
        lines: () => csvLines(categories, categories.rows.keys(), words.category, this.sourceOf(categories.source)),
        melody: () => ({
          times: Float64Array.from(plan.bars.keys()),
          values: Float64Array.from(plan.bars, ({value}) => value ?? NaN),
        }),
      },
      drawn: () => ({categories: {source: 'source', ...categories}}),
    });
  }

  get #bars(): readonly Bar[] {
    return this.#plan?.bars ?? [];
  }

  /** The bar that is read here, or the one that a story reads elsewhere. */
  #marked(): number {
    const {mark} = this.#marks;
    return mark >= 0 ? mark : this.#bars.findIndex(({index}) => index === (this.highlight ?? -1));
  }

  #select(mark: number): void {
    const bar = this.#bars[mark];
    if (!bar) return; // A newer record has fewer.
    tell(this, 'dataset-select', {...bar, measure: this.#plan?.column.key});
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pathology-chart': PathologyChart;
  }
}
