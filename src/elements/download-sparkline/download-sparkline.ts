import {html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult} from 'lit';
import {ChartElement} from '../../kit/chart-element.js';
import {figureStyles} from '../../kit/figure.js';
import {MarkReading} from '../../kit/mark-reading.js';
import {sourcedSummary} from '../../kit/summary.js';
import {tell} from '../../kit/telling.js';
import {tokens} from '../../kit/tokens.js';
import {trajectoryStyles} from '../../kit/trajectory/styles.js';
import {trajectorySummary} from '../../kit/trajectory/summary.js';
import type {Complaint, DatasetRecord, Reading} from '../../model/record.js';
import {sparkline} from '../../words/en/sparkline.js';
import type {SparklineWords} from '../../words/words.js';
import {choiceComplaints} from './choice.js';
import {drawingOf, measureWord, selectionOf, type Drawing} from './drawing.js';
import {indexAt} from './geometry.js';
import {marksAround, readingOf} from './reading.js';
import {drawnSeries, linesOf} from './kept.js';
import {Room} from './room.js';
import {parts, seriesOf, seriesReading, usualMeasure} from './series.js';
import {trajectoryPicture} from './picture.js';
import {styles} from './styles.js';
import {plotView, tableView, wordView} from './view.js';
import {wordStyles} from './word-styles.js';

/**
 * Downloads over time: word-sized in a line of text; where it has room, a chart with axes, source and table.
 *
 * @summary Downloads over time, in a word's or a chart's size
 * @slot - What readers see where no script runs and while there is nothing to draw; a JSON script or a table in it is data.
 * @slot summary - Said after the summary of the chart: how it is to be read, what is counted; with an empty `summary`, in its place.
 * @fires {CustomEvent<{record: DatasetRecord}>} dataset-load - Data is there.
 * @fires {CustomEvent<{code: string, message: string}>} dataset-error - `src` could not be read.
 * @fires {CustomEvent<{period: string, value: number | null, measure: string}>} dataset-select - A period of the chart was chosen.
 * @csspart line - The drawing (an SVG).
 * @csspart figure - All of the chart.
 * @csspart title - The title.
 * @csspart subtitle - What is counted, and in which periods.
 * @csspart plot - Axes and drawing.
 * @csspart reading - The period that is pointed at, in words.
 * @csspart in-words - The chart in a few sentences.
 * @csspart caption - The caption.
 * @csspart provenance - Source, day and kind of the figures.
 * @csspart about - All that is known of where it is from, behind its switch.
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
  static override styles: CSSResultGroup = [tokens, figureStyles, trajectoryStyles, styles, wordStyles];
  static override properties: PropertyDeclarations = {
    view: {reflect: true}, // The sheet gives a chart its room by it.
    points: {},
    values: {},
    start: {},
    period: {},
    partial: {},
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
  /** `hour`, `day`, `week`, `month`, `quarter` or `year`; unless told, what the periods look like. Of a record with several series of a measure, which is drawn. */
  declare period?: string | null;
  /** Periods not counted to their end, as `2020, 2026`; wins over the record's. */
  declare partial?: string | null;
  protected override words: SparklineWords = sparkline;
  #room = new Room(this);
  #marks = new MarkReading(this, {
    count: () => this.#drawing?.timeline.times.length ?? 0,
    extremeOf: (largest) => this.#drawing?.geometry.extremes[largest ? 'peak' : 'low'] ?? -1,
    markAt: (x) => indexAt(this.#drawing?.timeline.times ?? new Float64Array(), x),
    onSelect: (mark) => {
      const detail = this.#drawing && selectionOf(this.#drawing, mark);
      if (detail) tell(this, 'dataset-select', detail);
    },
  });
  #drawing: Drawing | null = null;

  get #full(): boolean {
    return this.view === 'full' || (this.view !== 'word' && this.#room.isWide);
  }

  protected override attributeReading(): Reading {
    return seriesReading(this);
  }

  protected override hasContent({series}: DatasetRecord): boolean {
    const chosen = seriesOf(series, this.measure ?? usualMeasure, this.period);
    const full = this.#full;
    if (this.isNew(chosen, this.partial, full)) this.#drawing = drawingOf(chosen, this.partial ?? '', full);
    return this.#drawing !== null;
  }

  protected override recordComplaints(): readonly Complaint[] {
    return this.#drawing ? choiceComplaints(this, this.#drawing.series, this.record.series ?? []) : [];
  }

  protected override get shape(): string {
    return this.#full ? 'full' : 'word';
  }

  protected override content(): TemplateResult {
    const drawing = this.#drawing;
    if (!drawing) return html``;
    const {words, formatting: format, heading, tablePages} = this;
    const {series, timeline, geometry, plot, course} = drawing;
    const source = this.sourceOf(series.source);
    const illustrative = source?.kind === 'illustrative' ? ` (${words.kinds.illustrative})` : '';
    const measure = measureWord(series, words);
    const summary = trajectorySummary(words, format, measure, timeline, course);
    if (!plot) {
      const said = this.summary ?? sourcedSummary(summary, words, format, source);
      return wordView(geometry, [heading ?? series.title, said].filter(Boolean).join(': '), illustrative);
    }
    const {mark} = this.#marks;
    const reading = (at: number) => readingOf(drawing, at, measure, words, format);
    const points = marksAround(mark, timeline.times.length);
    return this.figure({
      of: series,
      language: this.languageOf('series'),
      subtitle: words.perPeriod(measure, series.period),
      summary,
      plot: (label) =>
        plotView(plot, timeline, {label, mark, points, readingOf: reading}, illustrative !== '', words, format),
      reading: reading(mark),
      how: words.lineHow,
      hint: words.keysHint,
      table: (note) =>
        tableView(
          timeline,
          note,
          measure + illustrative,
          {pages: tablePages ?? 1, onMore: this.showMore},
          words,
          format,
        ),
      taking: {
        plot: (pen) => trajectoryPicture(plot, timeline, illustrative !== '', words, format, pen),
        lines: () => linesOf(drawing, source),
        melody: () => timeline,
      },
      drawn: () => ({series: [drawnSeries(drawing)]}),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'download-sparkline': DownloadSparkline;
  }
}
