import {html, nothing, type TemplateResult} from 'lit';
import {courseOf} from '../../kit/trajectory/course.js';
import {trajectoryGeometry} from '../../kit/trajectory/geometry.js';
import {trajectorySummary} from '../../kit/trajectory/summary.js';
import {trajectoryView} from '../../kit/trajectory/view.js';
import {sourcedSummary} from '../../kit/summary.js';
import {provenanceText, provenanceView} from '../../kit/provenance.js';
import type {DatasetRecord, Series, Source, Usage} from '../../model/record.js';
import {timelineOf} from '../../model/timeline.js';
import type {Format} from '../../words/format.js';
import type {CardWords} from '../../words/words.js';

type SourceOf = (key: string | undefined) => Source | null;

/** A provenance as words, to compare, and as it is drawn. */
interface Told {
  readonly text: string;
  readonly view: TemplateResult;
}

function numberView(value: number | null, format: Format): TemplateResult {
  const [short, exact] = [format.compact(value), format.number(value)];
  if (value === null) return html`<span class="number" aria-hidden="true">${exact}</span>`;
  if (short === exact) return html`<data class="number" value=${String(value)}>${exact}</data>`;
  return html`<data class="number" value=${String(value)} title=${exact}
    ><span aria-hidden="true">${short}</span><span class="spoken">${exact}</span></data
  >`;
}

/** The headline figure: short for the eye, exact for the ear, with its course and its sources. */
export function headlineView(
  {usage, series = []}: DatasetRecord,
  measure: keyof Usage,
  sourceOf: SourceOf,
  words: CardWords,
  format: Format,
): TemplateResult | typeof nothing {
  const count = usage?.[measure];
  if (!count) return nothing;
  const {value, scope} = count;
  const source = sourceOf(count.source);
  const told = {
    text: provenanceText(words, format, source),
    view: provenanceView(words, format, source, count),
  };
  const course = series.find((each) => each.measure === measure);
  return html`<div class="count" part="count">
    <p class="figure">
      ${numberView(value, format)}
      <span class="label">${words.headline(measure, value, scope === 'all-versions')}</span>
    </p>
    ${course ? courseView(course, told, sourceOf, words, format) : told.view}
  </div>`;
}

/** The course, over the figure's source if it has the same one; else between the two. */
function courseView(
  series: Series,
  ofCount: Told,
  sourceOf: SourceOf,
  words: CardWords,
  format: Format,
): TemplateResult {
  const timeline = timelineOf(series);
  const geometry = trajectoryGeometry(timeline);
  if (geometry.extremes.known < 2) return ofCount.view;
  const source = sourceOf(series.source);
  const summary = trajectorySummary(
    words,
    format,
    words.measures[series.measure] ?? series.measure,
    timeline,
    courseOf(timeline, geometry.extremes),
  );
  const label = sourcedSummary(summary, words, format, source);
  const course = trajectoryView(geometry, label, source?.kind === 'illustrative', 'course');
  return provenanceText(words, format, source) === ofCount.text
    ? html`${course}${ofCount.view}`
    : html`${ofCount.view}${course}${provenanceView(words, format, source)}`;
}
