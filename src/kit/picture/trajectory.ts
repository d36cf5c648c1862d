import type {Place, TrajectoryGeometry} from '../trajectory/geometry.js';
import {shape, type PictureLooks} from './pen.js';

/** Where a trajectory stands in a picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Fields = Readonly<Record<string, string | number>>;

const stroke = {fill: 'none', 'stroke-width': 1.5, 'stroke-linecap': 'round', 'stroke-linejoin': 'round'};
const rounded = (value: number): number => Math.round(value * 10) / 10;

/** Returns a trajectory in pixels: not every reader of SVG can stretch a line without making it thick. */
export function trajectoryShapes(
  {area, line, partial, lone, peak, last, lastPartial}: TrajectoryGeometry,
  {left, top, width, height}: Box,
  {ink, accent, ground}: PictureLooks,
  illustrative: boolean,
): string {
  const x = (percent: number) => rounded(left + (width * percent) / 100);
  const y = (percent: number) => rounded(top + (height * percent) / 100);
  const path = (box: string, fields: Fields): string => {
    const d = box.replace(/(-?[\d.]+),(-?[\d.]+)/g, (_, first: string, second: string) => `${x(+first)},${y(+second)}`);
    return d && shape('path', {d, ...stroke, stroke: ink, ...fields});
  };
  const mark = (place: Place | null, r: number, fields: Fields): string =>
    place ? shape('circle', {cx: x(place.x), cy: y(place.y), r, ...fields}) : '';
  return [
    path(area, {fill: ink, 'fill-opacity': '.08', stroke: 'none'}),
    path(line, illustrative ? {'stroke-dasharray': '0 3'} : {}),
    path(partial, {'stroke-dasharray': '4 5'}),
    path(lone, {'stroke-width': 4}),
    peak?.index === last?.index ? '' : mark(peak, 2, {fill: ink}),
    mark(last, 3, lastPartial ? {fill: ground, stroke: accent, 'stroke-width': 1.5} : {fill: accent}),
  ].join('');
}
