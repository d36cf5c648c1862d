import {measureWord} from '../../elements/download-sparkline/drawing.js';
import {shape, type Pen} from '../../kit/picture/pen.js';
import {trajectoryShapes} from '../../kit/picture/trajectory.js';
import {provenanceText} from '../../kit/provenance.js';
import {trajectoryGeometry, type TrajectoryGeometry} from '../../kit/trajectory/geometry.js';
import {measureOf} from '../../kit/usage-measure.js';
import type {DatasetRecord} from '../../model/record.js';
import {timelineOf} from '../../model/timeline.js';
import type {Figure} from '../facts.js';
import {sourceOf} from '../source.js';
import type {Voice} from '../words.js';
import {plain, type Scale} from './card-scale.js';
import {textWidth} from './text-width.js';

/** A course that is worth drawing, and where its figures come from. */
export interface Course {
  readonly geometry: TrajectoryGeometry;
  readonly illustrative: boolean;
  /** What it shows and its source. */
  readonly note: string;
}

/** Returns the course of a measure; `null` where there is none. */
export function courseIn(record: DatasetRecord, measure: string | undefined, {words, format}: Voice): Course | null {
  const series = record.series?.find((each) => each.measure === measureOf(measure));
  const geometry = series && trajectoryGeometry(timelineOf(series));
  if (!series || !geometry || geometry.extremes.known < 2) return null;
  const source = sourceOf(record, series.source);
  const shown = words.perPeriod(measureWord(series, words), series.period);
  return {
    geometry,
    illustrative: source?.kind === 'illustrative',
    note: `${shown} · ${provenanceText(words, format, source)}`,
  };
}

/** The figure, large, with what it counts beside it and its course, in which time runs as the language does, at the end of the row; `y`: of their common foot. */
export function figureShapes(figure: Figure, course: Course | null, scale: Scale, y: number, pen: Pen): string {
  const {width, margin, figure: size, text, course: height} = scale;
  const {looks} = pen;
  const large = {size, isBold: true, fill: looks.accent};
  const small = {size: text, isBold: true, fill: looks.ink};
  const beside = textWidth(figure.short, large) + size * 0.12;
  const end = beside + textWidth(figure.label, small) + margin;
  const left = Math.max(end, width * 0.62 - margin);
  const room = pen.width - 4 - left;
  // Drawn small and enlarged: so are its strokes.
  const zoom = width / plain.width;
  const box = {left: left / zoom, top: (y - height) / zoom, width: room / zoom, height: height / zoom};
  const drawn =
    course && room > width / 8
      ? pen.turned(
          shape('g', {transform: `scale(${zoom})`}, trajectoryShapes(course.geometry, box, looks, course.illustrative)),
        )
      : '';
  return pen.label(figure.short, 0, y, large) + pen.label(figure.label, beside, y, small) + drawn;
}
