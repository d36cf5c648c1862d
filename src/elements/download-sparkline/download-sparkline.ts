import {html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ChartElement} from '../../kit/chart-element.js';
import {figureStyles, figureView} from '../../kit/figure.js';
import {MarkReading} from '../../kit/mark-reading.js';
import {provenanceText, provenanceView} from '../../kit/provenance.js';
import {tokens} from '../../kit/tokens.js';
import {trajectoryStyles} from '../../kit/trajectory/styles.js';
import {trajectorySummary} from '../../kit/trajectory/summary.js';
import {trajectoryView} from '../../kit/trajectory/view.js';
import {periodText} from '../../model/period.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {sparkline} from '../../words/en/sparkline.js';
import type {SparklineWords} from '../../words/words.js';
import {choiceComplaints} from './choice.js';
import {drawingOf, measureWord, type Drawing} from './drawing.js';
import {indexAt, type PlotGeometry} from './geometry.js';
import {Room} from './room.js';
import {parts, seriesOf, seriesReading, usualMeasure} from './series.js';
import {styles} from './styles.js';
import {plotView, readingOf, tableView} from './view.js';

/**
 * Downloads over time: word-sized in a line of text; where it has room, a chart with axes, source and table.
 *
 * @summary Downloads over time, in a word's or a chart's size
 * @slot - What readers see where no script runs and while there is nothing to draw; a JSON script or a table in it is data.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{period: string, value: number | null, measure: string}>} dataset-select - A period of the chart was chosen.
 * @csspart line - The drawing (an SVG).
 * @csspart figure - All of the chart.
 * @csspart title - The title.
 * @csspart subtitle - What is counted, and in which periods.
 * @csspart plot - Axes and drawing.
 * @csspart reading - The period that is pointed at, in words.
 * @csspart caption - The caption.
 * @csspart provenance - Source, day and kind of the figures.
 * @csspart details - The table with its switch.
 * @csspart summary - The switch.
 * @csspart table - The table.
 * @csspart button - Every button.
 * @csspart notice - What could not be read, or is on its way.
 * @cssprop --dataset-accent - Colour of the last value and of focus.
 * @cssprop --dataset-ink - Colour of line and text.
 * @cssprop --dataset-muted - Colour of what is said by the way.
 * @cssprop --dataset-line - Colour of hairlines.
 * @cssprop --dataset-radius - Radius of corners.
 */
export class DownloadSparkline extends ChartElement {
  static override styles: CSSResultGroup = [tokens, figureStyles, trajectoryStyles, styles];
  static override properties: PropertyDeclarations = {
    view: {},
    points: {},
    values: {},
    start: {},
    period: {},
    partial: {},
    tablePages: {state: true},
  };
  static override readonly parts = parts;
  static override readonly inputs: readonly string[] = ['points', 'values', 'start', 'period', 'measure'];

  /** `word`, `full`, or `auto` (the default): full where the page's style makes it at least 16em wide. */
  declare view?: string | null;
  /** Periods with values, `2020: 120000; 2021: ; 2022: 340`; nothing after the colon is unknown. */
  declare points?: string | null;
  /** One value a period from `start` on, `3, 0, , 560`; nothing between two commas is unknown. */
  declare values?: string | null;
  /** First period of `values`, as `2020-01`. */
  declare start?: string | null;
  /** `hour`, `day`, `week`, `month`, `quarter` or `year`; unless told, what the periods look like. */
  declare period?: string | null;
  /** Periods not counted to their end, as `2020, 2026`; wins over the record's. */
  declare partial?: string | null;
  declare protected tablePages?: number;
  protected override readonly words: SparklineWords = sparkline;
  #room = new Room(this);
  #marks = new MarkReading(this, {
    count: () => this.#drawing?.timeline.times.length ?? 0,
    markAt: (x) => indexAt(this.#drawing?.timeline.times ?? new Float64Array(), x),
    onSelect: (mark) => this.#select(mark),
  });
  #drawing: Drawing | null = null;
  #asked: readonly unknown[] = [];

  get #full(): boolean {
    return this.view === 'full' || (this.view !== 'word' && this.#room.isWide);
  }

  protected override attributeReading(): Reading {
    return seriesReading(this);
  }

  protected override hasContent({series}: DatasetRecord): boolean {
    const chosen = seriesOf(series, this.measure ?? usualMeasure);
    const asked = [chosen, this.partial, this.#full];
    // Pointing at a value draws again; a million are not put in place for that.
    if (asked.some((part, index) => part !== this.#asked[index]))
      this.#drawing = drawingOf(chosen, this.partial ?? '', this.#full);
    this.#asked = asked;
    return this.#drawing !== null;
  }

  protected override recordComplaints(): readonly Complaint[] {
    return this.#drawing ? choiceComplaints(this, this.#drawing.series, this.record.series ?? []) : [];
  }

  override render(): TemplateResult {
    return html`<div class=${this.#full ? 'full' : 'word'}>${super.render()}</div>`;
  }

  protected override content(): TemplateResult {
    const drawing = this.#drawing;
    if (!drawing) return html``;
    return drawing.plot ? this.#figure(drawing, drawing.plot) : this.#word(drawing);
  }

  #word({series, timeline, geometry}: Drawing): TemplateResult {
    const {words, format} = this;
    const source = this.sourceOf(series.source);
    const illustrative = source?.kind === 'illustrative';
    const label = trajectorySummary(words, format, measureWord(series, words), timeline, geometry.extremes, source);
    const about = [this.heading ?? series.title, label].filter(Boolean).join(': ');
    return html`<span class="line ${geometry.first ? '' : 'unknown'}" part="line"
        >${trajectoryView(geometry, about, {illustrative})}</span
      >
      ${illustrative ? html`<small class="kind illustrative" aria-hidden="true">(${words.kinds.illustrative})</small>` : nothing}`;
  }

  #figure({series, timeline}: Drawing, plot: PlotGeometry): TemplateResult {
    const {words, format, heading, caption, tableOpen, tablePages} = this;
    const {mark} = this.#marks;
    const source = this.sourceOf(series.source);
    const measure = measureWord(series, words);
    const subtitle = words.perPeriod(measure, series.period);
    const summary = trajectorySummary(words, format, measure, timeline, plot.extremes, source);
    const title = heading ?? series.title ?? this.record.title ?? '';
    const head = source?.kind === 'illustrative' ? `${measure} (${words.kinds.illustrative})` : measure;
    return figureView(words, {
      title,
      subtitle,
      plot: plotView(
        plot,
        timeline,
        `${summary}. ${words.pointsHint}`,
        mark,
        source?.kind === 'illustrative',
        words,
        format,
      ),
      reading: readingOf(timeline, mark, measure, words, format),
      hint: words.pointsHint,
      caption: caption ?? series.caption ?? '',
      provenance: provenanceView(words, format, source),
      table: () => {
        const about = [title, subtitle].filter(Boolean).join(': ');
        const note = `${about}. ${provenanceText(words, format, source)}`;
        return tableView(timeline, note, head, tablePages ?? 1, this.#showMore, words, format);
      },
      tableOpen: tableOpen ?? false,
      onToggle: this.onToggle,
    });
  }

  #showMore = (): void => {
    this.tablePages = (this.tablePages ?? 1) + 1;
  };

  #select(mark: number): void {
    const {timeline, series} = this.#drawing ?? {};
    const time = timeline?.times[mark];
    if (time === undefined || !series) return;
    const value = timeline?.values[mark] ?? NaN;
    const detail = {
      period: periodText(time, series.period),
      value: Number.isNaN(value) ? null : value,
      measure: series.measure,
    };
    this.dispatchEvent(new CustomEvent('dataset-select', {bubbles: true, composed: true, detail}));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'download-sparkline': DownloadSparkline;
  }
}
