import {html, nothing, svg, type TemplateResult} from 'lit';
import {describing} from '../../kit/chart-element.js';
import {dataTableView} from '../../kit/data-table.js';
import {idOf} from '../../kit/mark-reading.js';
import {xOf, type Place, type TrajectoryGeometry} from '../../kit/trajectory/geometry.js';
import {drawingView, trajectoryView} from '../../kit/trajectory/view.js';
import type {Timeline} from '../../model/timeline.js';
import type {Format} from '../../words/format.js';
import type {SparklineWords} from '../../words/words.js';
import type {PlotGeometry, TimeTick} from './geometry.js';

/** Rows that a table shows, and adds at each wish. */
const page = 200;
/** Nearer than this, in percent, two labels over the line could touch. */
const apart = 30;

export const anchorOf = (x: number): string => (x < 10 ? 'start' : x > 90 ? 'end' : 'middle');

/** Word-sized; `illustrative` is said beside it, '' for facts. */
export function wordView(geometry: TrajectoryGeometry, label: string, illustrative: string): TemplateResult {
  const box = geometry.last ? 'line' : 'line unknown';
  const line = trajectoryView(geometry, label, illustrative !== '', box, 'line');
  return illustrative
    ? html`${line}<small class="kind illustrative" aria-hidden="true">${illustrative.trim()}</small>`
    : line;
}

/** What is said of a plot and its points, and which of them is read. */
export interface PlotReading {
  readonly label: string;
  /** -1 for none. */
  readonly mark: number;
  /** The points that stand in the page for a screen reader, and what it says of each. */
  readonly points: readonly number[];
  readonly readingOf: (mark: number) => string;
}

/** The plot with its axes; the value that is read has a rule through it. */
export function plotView(
  geometry: PlotGeometry,
  timeline: Timeline,
  reading: PlotReading,
  illustrative: boolean,
  words: SparklineWords,
  format: Format,
): TemplateResult {
  const {levels, last, times} = geometry;
  const {label, mark} = reading;
  const read = geometry.placeOf(mark);
  const time = timeline.times[mark];
  const number = (place: Place) => format.compact(timeline.values[place.index]);
  return html`<div
    class="plot"
    part="plot"
    tabindex="0"
    role="listbox"
    aria-roledescription=${words.lineChart}
    aria-label=${label}
    aria-describedby=${describing}
    aria-activedescendant=${time === undefined ? nothing : idOf(mark)}
  >
    <div class="levels" aria-hidden="true">${levels.map((level) => html`<span>${format.compact(level)}</span>`)}</div>
    <div class="area">
      <svg class="trajectory ${illustrative ? 'illustrative' : ''}" part="line" aria-hidden="true">
        ${levels.map((level, index) => levelView(level, index / (levels.length - 1)))}
        ${time === undefined ? nothing : ruleView(xOf(timeline.times, time))}${drawingView(geometry, geometry.dots)}
        ${read ? svg`<circle class="read" cx="${read.x}%" cy="${read.y}%" r="4"></circle>` : nothing}
        ${last ? nothing : svg`<svg class="letters unknown" x="50%" y="50%"><text text-anchor="middle">${words.unknown}</text></svg>`}
        ${labelled(geometry).map(
          (place) =>
            svg`<svg class="letters" x="${place.x}%" y="${place.y}%"><text dy="-0.6em" text-anchor=${anchorOf(place.x)}>${number(place)}</text></svg>`,
        )}
      </svg>
      ${pointsView(timeline, reading)}
    </div>
    ${last?.x === 100 ? endView(last, number(last)) : nothing}
    <svg class="times" aria-hidden="true">${times.map((tick) => timeView(tick, format))}</svg>
  </div>`;
}

/** The points for a screen reader. */
const pointsView = ({times}: Timeline, {mark, points, readingOf}: PlotReading): TemplateResult =>
  html`<div class="points">
    ${points.map(
      (point) =>
        html`<span
          id=${idOf(point)}
          role="option"
          aria-selected=${point === mark}
          aria-posinset=${point + 1}
          aria-setsize=${times.length}
          aria-label=${readingOf(point)}
        ></span>`,
    )}
  </div>`;

/** The value at the end of a whole line, beside it: once to keep the room, and once at its height. */
const endView = ({y}: Place, number: string): TemplateResult =>
  html`<div class="end" aria-hidden="true">
    <span>${number}</span
    ><svg>
      <svg class="letters" y="${y}%"><text class="last" dy="0.35em">${number}</text></svg>
    </svg>
  </div>`;

/** `height`: from 0 at the bottom to 1 at the top. */
function levelView(level: number, height: number): TemplateResult<2> {
  const y = `${100 - 100 * height}%`;
  return svg`<line class=${level === 0 ? 'zero' : ''} x2="100%" y1=${y} y2=${y}></line>`;
}

const ruleView = (x: number): TemplateResult<2> => svg`<line class="rule" x1="${x}%" x2="${x}%" y2="100%"></line>`;

const timeView = ({x, time, period}: TimeTick, format: Format): TemplateResult<2> =>
  svg`<svg class="letters ${period}" x="${x}%"><text dy="1em" text-anchor=${anchorOf(x)}>${format.period(time, period)}</text></svg>`;

/** The places that are labelled over the line; the end of a whole line has its label beside it. */
export function labelled({peak, last}: PlotGeometry): Place[] {
  const inside = last && last.x < 100 && !(peak && Math.abs(last.x - peak.x) < apart) ? last : null;
  const high = peak && peak.x < 100 ? peak : null;
  return [high, inside].flatMap((place) => place ?? []);
}

/** Period and value, some rows at a time. */
export function tableView(
  {times, values, partial, period}: Timeline,
  caption: string,
  head: string,
  {pages, onMore}: {readonly pages: number; readonly onMore: () => void},
  words: SparklineWords,
  format: Format,
): TemplateResult {
  const when = (index: number) => {
    const text = format.period(times[index] ?? 0, period);
    return partial.has(index) ? words.notComplete(text) : text;
  };
  const shown = Math.min(times.length, pages * page);
  const rest = Math.min(times.length - shown, page);
  return dataTableView(
    caption,
    [
      {label: words.period, numeric: false},
      {label: head, numeric: true},
    ],
    Array.from({length: shown}, (_, index) => [when(index), format.number(values[index])]),
    rest > 0 ? {label: words.moreRows(rest, format.number(rest)), show: onMore} : undefined,
  );
}
