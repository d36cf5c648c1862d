import {css, html, nothing, type TemplateResult} from 'lit';
import {ChartElement, describing} from '../../src/kit/chart-element.js';
import {dataTableView} from '../../src/kit/data-table.js';
import {define} from '../../src/kit/define.js';
import {figureStyles} from '../../src/kit/figure.js';
import {idOf, MarkReading} from '../../src/kit/mark-reading.js';
import {tokens} from '../../src/kit/tokens.js';
import {wholeRecord} from './probe-element.js';
import type {DatasetRecord, Reading} from '../../src/model/record.js';

const names = ['one', 'two', 'three', 'four'];

/** The smallest chart: marks side by side, in a plot of 100 px with a margin. */
export class PlotElement extends ChartElement {
  static override readonly parts = wholeRecord;
  static override styles = [
    tokens,
    figureStyles,
    css`
      .plot {
        inline-size: 120px;
        padding: 10px;
      }
      .area {
        block-size: 20px;
      }
    `,
  ];

  marks = names;
  extremes: [largest: number, smallest: number] = [2, 1];
  /** Whether there is a place for the marks. */
  hasArea = true;
  readonly selected: number[] = [];
  readonly reading = new MarkReading(this, {
    count: () => this.marks.length,
    markAt: (x) => (x < 0 || x > 1 ? -1 : Math.min(Math.floor(x * this.marks.length), this.marks.length - 1)),
    extremeOf: (largest) => this.extremes[largest ? 0 : 1],
    onSelect: (mark) => this.selected.push(mark),
  });

  protected override attributeReading(): Reading {
    return {record: this.heading ? {title: this.heading} : {}, complaints: []};
  }

  protected override hasContent({title}: DatasetRecord): boolean {
    return title !== undefined;
  }

  protected override content(): TemplateResult {
    const rows = this.marks.map((name) => [name]);
    return this.figure({
      of: {},
      language: nothing,
      subtitle: this.measure ?? '',
      plot: () =>
        html`<div class="plot" tabindex="0" role="listbox" aria-label="marks" aria-describedby=${describing}>
          ${this.hasArea ? html`<div class="area"></div>` : ''}
          ${this.marks.map((name, index) => html`<span id=${idOf(index)} role="option" aria-selected="false">${name}</span>`)}
        </div>`,
      reading: this.marks[this.reading.mark] ?? '',
      summary: 'Four marks.',
      how: 'From left to right.',
      hint: 'Use the arrow keys.',
      table: () => dataTableView('Marks', [{label: 'mark', numeric: false}], rows),
      taking: {
        plot: () => ({height: 0, content: ''}),
        lines: () => rows,
        melody: () => ({times: new Float64Array([0, 1]), values: new Float64Array([1, 2])}),
      },
      drawn: () => ({}),
    });
  }
}

define('plot-element', PlotElement);

declare global {
  interface HTMLElementTagNameMap {
    'plot-element': PlotElement;
  }
}
