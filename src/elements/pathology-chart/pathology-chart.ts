import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ChartElement} from '../../kit/chart-element.js';
import {figureStyles, figureView} from '../../kit/figure.js';
import {MarkReading} from '../../kit/mark-reading.js';
import {provenanceText, provenanceView, qualifierText} from '../../kit/provenance.js';
import {tokens} from '../../kit/tokens.js';
import {pairsOf} from '../../model/attributes.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {bars} from '../../words/en/bars.js';
import type {BarsWords} from '../../words/words.js';
import {choiceComplaints} from './choice.js';
import {headOf} from './measure.js';
import type {Bar} from './ordering.js';
import {planOf, type Plan} from './plan.js';
import {parts} from './parts.js';
import {styles} from './styles.js';
import {plotView, readingOf, tableView} from './view.js';

/**
 * Horizontal bars of one measure per category, with their axis, values, source and table.
 *
 * @summary Bars of one measure per category
 * @slot - What readers see where no script runs and while there is nothing to draw; a JSON script or a table in it is data.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{name: string, index: number | null, value: number | null, measure: string}>} dataset-select - A bar was chosen; `index` is its row in the record, `null` for “Other”.
 * @csspart figure - All of it.
 * @csspart title - The title.
 * @csspart subtitle - What is counted, with its unit.
 * @csspart plot - Names, bars and values.
 * @csspart bars - The drawing (an SVG).
 * @csspart reading - The bar that is pointed at, in words.
 * @csspart caption - The caption.
 * @csspart provenance - Source, day and kind of the figures.
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
    tablePages: {state: true},
  };
  static override readonly parts = parts;
  static override readonly inputs: readonly string[] = ['categories', 'measure'];

  /** Names with values, `Emphysema: 1520; Cardiomegaly: 1980; Fracture:`; nothing after the colon is unknown. */
  declare categories?: string | null;
  /** `none` (the record's order, the default), `descending`, `ascending` or `name`. */
  declare sort?: string | null;
  /** Most bars that are drawn, the largest; 12 unless told, `all` or 0 for every one. */
  declare limit?: string | number | null;
  declare protected tablePages?: number;
  protected override readonly words: BarsWords = bars;
  #marks = new MarkReading(this, {
    count: () => this.#bars.length,
    markAt: (_, y) => this.#markAt(y),
    onSelect: (mark) => this.#select(mark),
  });
  #plan: Plan | null = null;
  #asked: readonly unknown[] = [];

  protected override attributeReading(): Reading {
    const {categories, measure, words} = this;
    const {items, complaints} = pairsOf(categories ?? '', 'categories');
    const columns = [{key: 'value', label: measure ?? words.value}];
    const rows = items.map(([name, value]) => ({name, value}));
    return {record: rows.length > 0 ? {categories: {columns, rows}} : {}, complaints};
  }

  protected override hasContent({categories}: DatasetRecord): boolean {
    const {measure, sort, limit, format} = this;
    const asked = [categories, measure, sort, limit, format];
    // Pointing at a bar draws again; 10,000 rows are not put in order for that.
    if (asked.some((part, index) => part !== this.#asked[index]))
      this.#plan = categories ? planOf(categories, this, format) : null;
    this.#asked = asked;
    return this.#plan !== null;
  }

  protected override recordComplaints(): readonly Complaint[] {
    return choiceComplaints(this, this.record.categories);
  }

  protected override content(): TemplateResult {
    const {words, format, heading, caption, tableOpen, tablePages} = this;
    const plan = this.#plan;
    if (!plan) return html``;
    const {categories, column} = plan;
    const source = this.sourceOf(categories.source);
    const title = heading ?? categories.title ?? this.record.title ?? '';
    const subtitle = headOf(column);
    const about = [title, subtitle].filter(Boolean).join(': ');
    const label = [about, qualifierText(words, {}, source), words.barsHint].filter(Boolean).join('. ');
    return figureView(words, {
      title,
      subtitle,
      plot: plotView(plan, label, this.#marks.mark, words, format),
      reading: readingOf(plan, this.#marks.mark, words, format),
      hint: words.barsHint,
      caption: caption ?? categories.caption ?? '',
      provenance: provenanceView(words, format, source),
      table: () => {
        const note = `${about}. ${provenanceText(words, format, source)}`;
        return tableView(plan, note, tablePages ?? 1, this.#showMore, words, format);
      },
      tableOpen: tableOpen ?? false,
      onToggle: this.onToggle,
    });
  }

  get #bars(): readonly Bar[] {
    return this.#plan?.bars ?? [];
  }

  #showMore = (): void => {
    this.tablePages = (this.tablePages ?? 1) + 1;
  };

  #markAt(y: number): number {
    const last = this.#bars.length - 1;
    return Math.max(0, Math.min(last, Math.floor(y * (last + 1))));
  }

  #select(mark: number): void {
    const bar = this.#bars[mark];
    if (!bar) return; // A newer record has fewer.
    const detail = {...bar, measure: this.#plan?.column.key};
    this.dispatchEvent(new CustomEvent('dataset-select', {bubbles: true, composed: true, detail}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'pathology-chart': PathologyChart;
  }
}
