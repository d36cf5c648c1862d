import {svg, type TemplateResult} from 'lit';
import {linesOf, type PictureLooks, type PicturePlot} from '../../kit/picture.js';
import type {Format} from '../../words/format.js';
import type {BarsWords} from '../../words/words.js';
import type {Tick} from './geometry.js';
import type {Bar} from './ordering.js';
import type {Plan} from './plan.js';
import {anchorOf, nameOf} from './view.js';

/** Height of a name over its bar, and letters of a name. */
const [pitch, letters] = [40, 64];

/** The bars without a style sheet, each under its name and value. */
export function barsPicture(plan: Plan, words: BarsWords, format: Format, rtl: boolean): PicturePlot {
  const {bars, rest, column, geometry} = plan;
  const height = bars.length * pitch;
  const percent = (x: number, width = 0) => `${rtl ? 100 - x - width : x}%`;
  const shortened = (name: string) => {
    const [first = '', more] = linesOf(name, letters);
    return more ? `${first}…` : first;
  };
  const view = ({muted, line, accent}: PictureLooks): TemplateResult<2> => {
    const tick = ({value, x}: Tick) =>
      svg`<line x1=${percent(x)} x2=${percent(x)} y2=${height} stroke=${line}></line>
        <text x=${percent(x)} y=${height + 18} font-size="12" fill=${muted} text-anchor=${anchorOf(x)}>${format.compact(value)}</text>`;
    const row = (bar: Bar, index: number) => {
      const [y, mark] = [index * pitch, geometry.bars[index]];
      return svg`<text x=${percent(0)} y=${y + 18}>${shortened(nameOf(bar, rest, words, format))}</text>
        <text x=${percent(100)} y=${y + 18} text-anchor="end">${format.number(bar.value, column.unit)}</text>
        ${mark && svg`<rect x=${percent(mark.x, mark.width)} y=${y + 24} width="${mark.width}%" height="10" fill=${bar.index === null ? muted : accent}></rect>`}`;
    };
    const zero = percent(geometry.zero);
    return svg`<g font-size="14">${geometry.ticks.map(tick)}${bars.map(row)}<line x1=${zero} x2=${zero} y2=${height} stroke=${muted}></line></g>`;
  };
  return {height: height + 28, view};
}
