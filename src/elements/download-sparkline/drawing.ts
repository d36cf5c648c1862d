import {courseOf, type CourseMarks} from '../../kit/trajectory/course.js';
import {trajectoryGeometry, type TrajectoryGeometry} from '../../kit/trajectory/geometry.js';
import {periodText} from '../../model/period.js';
import type {Series} from '../../model/record.js';
import {timelineOf, type Timeline} from '../../model/timeline.js';
import {isolated} from '../../words/isolated.js';
import {named} from '../../words/named.js';
import type {SparklineWords} from '../../words/words.js';
import {plotGeometry, type PlotGeometry} from './geometry.js';
import {partialOf} from './series.js';

/** What is drawn of a series, kept while what it is made of stays the same. */
export interface Drawing {
  readonly series: Series;
  readonly timeline: Timeline;
  readonly geometry: TrajectoryGeometry;
  readonly course: CourseMarks;
  /** With axes; null where word-sized. */
  readonly plot: PlotGeometry | null;
}

/** Returns the drawing of a series; null where it has no periods. `partial`: an author's list, which wins over the series'. */
export function drawingOf(series: Series | undefined, partial: string, full: boolean): Drawing | null {
  if (!series) return null;
  const timeline = timelineOf(partial ? {...series, ...partialOf(partial, series.period)} : series);
  if (timeline.times.length === 0) return null;
  const plot = full ? plotGeometry(timeline) : null;
  const geometry = plot ?? trajectoryGeometry(timeline);
  return {series, timeline, plot, geometry, course: courseOf(timeline, geometry.extremes)};
}

/** Returns what a reader calls the measure. The isolates keep one of another direction from turning the words around it. */
export const measureWord = ({measure}: Series, {measures}: SparklineWords): string =>
  named(measures, measure) ?? isolated(measure);

/** What the page is told of a period that was chosen. */
export interface Selection {
  readonly period: string;
  readonly value: number | null;
  readonly measure: string;
}

/** Returns the period at a mark; `null` where there is none any more. */
export function selectionOf({timeline, series: {period, measure}}: Drawing, mark: number): Selection | null {
  const [time, value = NaN] = [timeline.times[mark], timeline.values[mark]];
  if (time === undefined) return null;
  return {period: periodText(time, period), value: Number.isNaN(value) ? null : value, measure};
}
