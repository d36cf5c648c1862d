import {html, nothing, svg, type TemplateResult} from 'lit';
import {describing} from '../../kit/chart-element.js';
import {idOf} from '../../kit/mark-reading.js';
import {unknown, type Format} from '../../words/format.js';
import type {BarsWords} from '../../words/words.js';
import type {BarMark, Tick} from './geometry.js';
import type {Bar} from './ordering.js';
import type {Plan} from './plan.js';

/** Returns what a bar is called; where many are listed, equal names have the same. */
export const nameOf = ({name, index}: Bar, {others}: Plan, words: BarsWords, format: Format): string =>
  index === null ? words.other(others.length, format.number(others.length)) : name || unknown;

/** A bar on its foot; nothing where the value is unknown. */
const markView = (bar: BarMark | null | undefined, zero: number) =>
  bar
    ? svg`<rect class="bar" x="${bar.x}%" width="${bar.width}%" height="100%"></rect>
        <rect class="foot" x="${zero}%" width="1" height="100%"></rect>`
    : nothing;

export const anchorOf = (x: number): string => (x < 5 ? 'start' : x > 95 ? 'end' : 'middle');

/** What is said of a plot and its bars, and which of them is marked. */
export interface PlotReading {
  readonly label: string;
  /** One for each bar. */
  readonly readings: readonly string[];
  /** The bar that stands out; -1 for none. */
  readonly mark: number;
  /** The bar that is read here; -1 for none. */
  readonly active: number;
}

/** Most rows that share columns. */
const block = 200;

/** Letters of a name that may need more than the four lines that one is shown in; at the tip of the pointer it is whole. */
const long = 40;

const longestOf = (texts: readonly string[]): string =>
  texts.reduce((longest, text) => (text.length > longest.length ? text : longest));

/**
 * Thousands of rows that share columns cost the browser more than their number: they come in blocks, each with columns
 * of its own. In all of them these are as wide as the longest name and value, which stand at their head unseen.
 */
function blocksOf(rows: readonly unknown[], names: readonly string[], values: readonly string[]): readonly unknown[] {
  const ruler = html`<span class="name">${longestOf(names)}</span><span class="value">${longestOf(values)}</span>`;
  const blocks = rows.flatMap((_, at) =>
    at % block ? [] : html`<div class="area">${ruler}${rows.slice(at, at + block)}</div>`,
  );
  return [ruler, blocks];
}

/** A row for each name, bar and value, as high as its name needs; the axis is drawn behind them. */
export function plotView(
  plan: Plan,
  {label, readings, mark, active}: PlotReading,
  words: BarsWords,
  format: Format,
): TemplateResult {
  const {bars, others, column, geometry} = plan;
  const {zero} = geometry;
  const names = bars.map((bar) => nameOf(bar, plan, words, format));
  const values = bars.map(({value}) => format.number(value, column.unit));
  const rows = names.map(
    (name, index) =>
      html`<div
        class="row ${bars[index]?.index === null ? 'other' : ''} ${index === mark ? 'read' : ''}"
        id=${idOf(index)}
        role="option"
        aria-selected=${index === active}
        aria-label=${readings[index] ?? ''}
      >
        <span class="name ${name.length > long ? 'long' : ''}" title=${name}><bdi>${name}</bdi></span>
        <svg class="track" part="bars" aria-hidden="true">${markView(geometry.bars[index], zero)}</svg>
        <span class="value"><bdi>${values[index] ?? ''}</bdi></span>
      </div>`,
  );
  const tick = ({value, x, isBetween}: Tick) =>
    svg`<g class=${isBetween ? 'between' : ''}><line class="grid" x1="${x}%" x2="${x}%" y2="100%"></line>
      <svg x="${x}%" y="100%"><text dy="1.4em" text-anchor=${anchorOf(x)}>${format.compact(value)}</text></svg></g>`;
  const left = others.length > 0 && bars.at(-1)?.index !== null;
  return html`<div
      class="plot"
      part="plot"
      tabindex="0"
      role="listbox"
      aria-roledescription=${words.barChart}
      aria-label=${label}
      aria-describedby=${describing}
      aria-activedescendant=${bars[active] ? idOf(active) : nothing}
    >
      <div class="area">
        <svg class="axis" part="bars" aria-hidden="true">
          ${geometry.ticks.map(tick)}
          <line class="zero" x1="${zero}%" x2="${zero}%" y2="100%"></line>
        </svg>
        ${rows.length > block ? blocksOf(rows, names, values) : rows}
      </div>
    </div>
    ${left ? html`<p class="left">${words.moreInTable(others.length, format.number(others.length))}</p>` : nothing}`;
}
