import {apart} from '../../kit/picture/apart.js';
import {shape, type Pen} from '../../kit/picture/pen.js';
import type {PicturePlot} from '../../kit/picture/picture.js';
import {trajectoryShapes} from '../../kit/picture/trajectory.js';
import type {Timeline} from '../../model/timeline.js';
import type {Format} from '../../words/format.js';
import type {SparklineWords} from '../../words/words.js';
import type {PlotGeometry} from './geometry.js';
import {anchorOf, labelled} from './view.js';

const size = 12;
/** Room for labels over the highest level, and the height of the plot under it. */
const [top, height] = [18, 220];

/** Returns the course with its axes, for a picture. As in the element, time runs as the language does. */
export function trajectoryPicture(
  plot: PlotGeometry,
  {values}: Timeline,
  illustrative: boolean,
  words: SparklineWords,
  format: Format,
  pen: Pen,
): PicturePlot {
  const {levels, times, last} = plot;
  const {width, looks, ruler} = pen;
  const {muted, line, ink} = looks;
  const number = (index: number) => format.compact(values[index]);
  const levelTexts = levels.map((level) => format.compact(level));
  const left = levelTexts.reduce((most, text) => Math.max(most, ruler(text, {size})), 0) + 10;
  const atEnd = last?.x === 100 ? number(last.index) : '';
  const room = width - left - (atEnd ? ruler(atEnd, {size, isBold: true}) + 12 : 6);
  const x = (percent: number) => left + (room * percent) / 100;
  const y = (percent: number) => top + (height * percent) / 100;
  const bold = {size, isBold: true, fill: ink};
  const quiet = {size, fill: muted};
  const levelShapes = levels.map((level, index) => {
    const place = Math.round(y(100 - (100 * index) / (levels.length - 1))) + 0.5;
    const d = `M${Math.round(left)},${place}h${Math.round(room)}`;
    return (
      pen.turned(shape('path', {d, stroke: level === 0 ? muted : line})) +
      pen.label(levelTexts[index] ?? '', left - 10, place + 4, {...quiet, anchor: 'end'})
    );
  });
  const timeLabels = apart(
    times.map((tick) => ({text: format.period(tick.time, tick.period), x: x(tick.x), anchor: anchorOf(tick.x)})),
    (text) => ruler(text, quiet),
  ).map((tick) => pen.label(tick.text, tick.x, top + height + 18, {...quiet, anchor: tick.anchor}));
  const valueLabels = labelled(plot).map((place) =>
    pen.label(number(place.index), x(place.x), y(place.y) - 8, {...bold, anchor: anchorOf(place.x)}),
  );
  const content = [
    ...levelShapes,
    ...timeLabels,
    pen.turned(trajectoryShapes({...plot, lone: plot.dots}, {left, top, width: room, height}, looks, illustrative)),
    ...valueLabels,
    last
      ? pen.label(atEnd, width, y(last.y) + 4, {...bold, anchor: 'end'})
      : pen.label(words.unknown, x(50), y(50), {...quiet, anchor: 'middle'}),
  ];
  return {content: content.join(''), height: top + height + 22};
}
