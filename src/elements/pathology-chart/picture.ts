import {apart} from '../../kit/picture/apart.js';
import {linesOf} from '../../kit/picture/lines.js';
import {shape, type Pen} from '../../kit/picture/pen.js';
import type {PicturePlot} from '../../kit/picture/picture.js';
import type {Format} from '../../words/format.js';
import type {BarsWords} from '../../words/words.js';
import type {Plan} from './plan.js';
import {anchorOf, nameOf} from './view.js';

const [size, lead, thickness] = [14, 17, 16];
/** Most of the width that names take, and their lines. */
const [namesShare, mostLines] = [0.4, 2];

/** Names and values as they are set, and where the bars are between them. */
interface Layout {
  readonly names: readonly (readonly string[])[];
  readonly values: readonly string[];
  /** Height of a row. */
  readonly pitch: number;
  readonly xOf: (percent: number) => number;
}

function layoutOf(plan: Plan, words: BarsWords, format: Format, {width, ruler}: Pen): Layout {
  const {bars, column} = plan;
  const widest = (texts: readonly string[], most: number) =>
    texts.reduce((room, text) => Math.min(most, Math.max(room, ruler(text, {size}))), 0);
  const names = bars.map((bar) => nameOf(bar, plan, words, format));
  const values = bars.map(({value}) => format.number(value, column.unit));
  const nameRoom = widest(names, width * namesShare);
  const lines = names.map((name) => linesOf(name, nameRoom, {size}, ruler, mostLines));
  const [start, end] = [nameRoom + 12, width - 16 - widest(values, width / 3)];
  return {
    names: lines,
    values,
    pitch: 9 + lead * (lines.some(({length}) => length > 1) ? 2 : 1),
    xOf: (percent) => start + ((end - start) * percent) / 100,
  };
}

function rowsOf({bars, geometry}: Plan, {names, values, pitch, xOf}: Layout, pen: Pen): readonly string[] {
  const {ink: fill, muted, accent} = pen.looks;
  return bars.flatMap(({index}, row) => {
    const [middle, mark, lines] = [(row + 0.5) * pitch, geometry.bars[row], names[row] ?? []];
    const first = middle + 5 - (lines.length - 1) * (lead / 2);
    const [x, width] = mark ? [xOf(mark.x), xOf(mark.width) - xOf(0)] : [0, 0];
    const box = {x: pen.at(x, width), y: middle - thickness / 2, width, height: thickness};
    return [
      ...lines.map((text, line) => pen.label(text, 0, first + line * lead, {size, fill})),
      mark ? shape('rect', {...box, fill: index === null ? muted : accent}) : '',
      pen.label(values[row] ?? '', pen.width, middle + 5, {size, fill, anchor: 'end'}),
    ];
  });
}

/** Returns the bars with names, values and axis, for a picture. */
export function barsPicture(plan: Plan, words: BarsWords, format: Format, pen: Pen): PicturePlot {
  const {bars, others, geometry} = plan;
  const rest = others.length;
  const layout = layoutOf(plan, words, format, pen);
  const {xOf, pitch} = layout;
  const {muted, line} = pen.looks;
  const quiet = {size: 12, fill: muted};
  const height = bars.length * pitch;
  const lines = geometry.ticks.map(({value, x}) =>
    shape('path', {d: `M${Math.round(pen.at(xOf(x))) + 0.5},0v${height}`, stroke: value === 0 ? muted : line}),
  );
  const texts = geometry.ticks.map(({value, x}) => ({text: format.compact(value), x: xOf(x), anchor: anchorOf(x)}));
  const labels = apart(texts, (text) => pen.ruler(text, quiet)).map(({text, x, anchor}) =>
    pen.label(text, x, height + 16, {...quiet, anchor}),
  );
  const isCut = rest > 0 && bars.at(-1)?.index !== null;
  const left = isCut ? pen.label(words.more(rest, format.number(rest)), 0, height + 40, {size, fill: muted}) : '';
  return {
    content: [...lines, ...labels, ...rowsOf(plan, layout, pen), left].join(''),
    height: height + (isCut ? 44 : 20),
  };
}
