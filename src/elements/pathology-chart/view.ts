import {html, nothing, svg, type TemplateResult} from 'lit';
import {distinctNames} from '../../kit/category-table.js';
import {unknown, type Format} from '../../words/format.js';
import type {BarsWords} from '../../words/words.js';
import type {BarMark, Tick} from './geometry.js';
import type {Bar} from './ordering.js';
import type {Plan} from './plan.js';

/** Returns what a bar is called; where many are listed, equal names have the same. */
export const nameOf = ({name, index}: Bar, rest: number, words: BarsWords, format: Format): string =>
  index === null ? words.other(format.number(rest)) : name || unknown;

/** Returns one bar in words; '' when there is no such bar. */
export function readingOf(plan: Plan, mark: number, words: BarsWords, format: Format): string {
  const {bars, column, rest, categories} = plan;
  const bar = bars[mark];
  if (!bar) return '';
  const before = bar.index === null ? [] : categories.rows.slice(0, bar.index + 1);
  const called = distinctNames(before, unknown, format.number).at(-1) ?? nameOf(bar, rest, words, format);
  // The isolates keep a name of another direction from turning the line around.
  const name = `\u2068${called}\u2069`;
  const value = bar.value === null ? '' : format.number(bar.value, column.unit);
  return words.bar(name, value, column.label, format.number(mark + 1), format.number(bars.length));
}

/** A bar on its foot; nothing where the value is unknown. */
const markView = (bar: BarMark | null | undefined, zero: number, state: string) =>
  bar
    ? svg`<rect class="bar ${state}" x="${bar.x}%" width="${bar.width}%" height="100%"></rect>
        <rect class="foot" x="${zero}%" width="1" height="100%"></rect>`
    : nothing;

export const anchorOf = (x: number): string => (x < 5 ? 'start' : x > 95 ? 'end' : 'middle');

/** A row for each name, bar and value, as high as its name needs; the axis is drawn behind them. */
export function plotView(plan: Plan, label: string, mark: number, words: BarsWords, format: Format): TemplateResult {
  const {bars, rest, column, geometry} = plan;
  const {zero} = geometry;
  const stateOf = (index: number) => `${bars[index]?.index === null ? 'other' : ''} ${index === mark ? 'read' : ''}`;
  const row = (bar: Bar, index: number) => {
    const name = nameOf(bar, rest, words, format);
    return html`<div class="row ${stateOf(index)}" role="listitem">
      <span class="name" title=${name}><bdi>${name}</bdi></span>
      <svg class="track" part="bars" aria-hidden="true">${markView(geometry.bars[index], zero, stateOf(index))}</svg>
      <span class="value"><bdi>${format.number(bar.value, column.unit)}</bdi></span>
    </div>`;
  };
  const tick = ({value, x}: Tick) =>
    svg`<line class="grid" x1="${x}%" x2="${x}%" y2="100%"></line>
      <text x="${x}%" y="100%" dy="1.4em" text-anchor=${anchorOf(x)}>${format.compact(value)}</text>`;
  const left = rest > 0 && bars.at(-1)?.index !== null;
  return html`<div class="plot" part="plot" tabindex="0" role="group" aria-label=${label}>
    <div class="area ${bars[mark] ? 'pointed' : ''}" role="list">
      <svg class="axis" part="bars" aria-hidden="true">
        ${geometry.ticks.map(tick)}
        <line class="zero" x1="${zero}%" x2="${zero}%" y2="100%"></line>
      </svg>
      ${bars.map(row)}
    </div>
    ${left ? html`<p class="left">${words.moreInTable(format.number(rest))}</p>` : nothing}
  </div>`;
}
