import {nothing, svg, type TemplateResult} from 'lit';
import {plotWidth, type PictureLooks, type PicturePlot} from '../../kit/picture.js';
import type {Place} from '../../kit/trajectory/geometry.js';
import type {Timeline} from '../../model/timeline.js';
import type {Format} from '../../words/format.js';
import type {SparklineWords} from '../../words/words.js';
import type {PlotGeometry, TimeTick} from './geometry.js';
import {anchorOf, labelled} from './view.js';

/** Room for the numbers at both sides of the lines. */
const [left, right, height] = [52, 64, 240];
const width = plotWidth - left - right;

/** A path of a box of 100 × 100, in one of `width` × `height`. */
const stretched = (path: string): string =>
  path.replace(/([^ML,]+),([^ML,hZ]+)/g, (_, x, y) => `${Math.round(x * width) / 100},${Math.round(y * height) / 100}`);

/** The trajectory with its axes, without a style sheet. */
export function trajectoryPicture(
  geometry: PlotGeometry,
  {values}: Timeline,
  illustrative: boolean,
  words: SparklineWords,
  format: Format,
): PicturePlot {
  const {levels, times, last, lastPartial} = geometry;
  const number = ({index}: Place) => format.compact(values[index]);
  const labels = last?.x === 100 ? [...labelled(geometry), last] : labelled(geometry);
  const view = ({ink, muted, line, accent, ground}: PictureLooks): TemplateResult<2> => {
    const path = (d: string, dashes: string | typeof nothing = nothing, thick = 1.5) =>
      svg`<path d=${stretched(d)} fill="none" stroke=${ink} stroke-width=${thick} stroke-linecap="round" stroke-linejoin="round" stroke-dasharray=${dashes}></path>`;
    const level = (value: number, index: number) => {
      const y = height - (height * index) / (levels.length - 1);
      return svg`<line x2="100%" y1=${y} y2=${y} stroke=${value === 0 ? muted : line}></line>
        <text x="-8" y=${y + 4} text-anchor="end" fill=${muted}>${format.compact(value)}</text>`;
    };
    const time = (tick: TimeTick) =>
      svg`<text x="${tick.x}%" y=${height + 20} text-anchor=${anchorOf(tick.x)} fill=${muted}>${format.period(tick.time, tick.period)}</text>`;
    const label = (place: Place) =>
      svg`<text x="${place.x}%" y="${place.y}%" dx=${place.x === 100 ? 10 : 0} dy=${place.x === 100 ? 4 : -10} text-anchor=${place.x === 100 ? 'start' : anchorOf(place.x)} font-weight="600">${number(place)}</text>`;
    return svg`<svg x=${left} width=${width} height=${height} overflow="visible" direction="ltr" font-size="13">
      ${levels.map(level)}${times.map(time)}
      <path d=${stretched(geometry.area)} fill-opacity=".08"></path>
      ${path(geometry.line, illustrative ? '0 3' : nothing)}${path(geometry.partial, '4 5')}${path(geometry.dots, nothing, 4)}
      ${last ? svg`<circle cx="${last.x}%" cy="${last.y}%" r="3" fill=${lastPartial ? ground : accent} stroke=${accent} stroke-width="1.5"></circle>` : svg`<text x="50%" y="50%" text-anchor="middle" fill=${muted}>${words.unknown}</text>`}
      ${labels.map(label)}
    </svg>`;
  };
  return {height: height + 32, view};
}
