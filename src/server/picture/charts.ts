import {headOf} from '../../kit/category-table.js';
import {provenanceText} from '../../kit/provenance.js';
import {trajectorySummary} from '../../kit/trajectory/summary.js';
import {barsPicture} from '../../elements/pathology-chart/picture.js';
import {barsSummary} from '../../elements/pathology-chart/summary.js';
import {calledOf, planOf, type Plan} from '../../elements/pathology-chart/plan.js';
import {drawingOf, measureWord} from '../../elements/download-sparkline/drawing.js';
import {trajectoryPicture} from '../../elements/download-sparkline/picture.js';
import {seriesOf, usualMeasure} from '../../elements/download-sparkline/series.js';
import type {Picture} from '../../kit/picture/picture.js';
import type {DatasetRecord} from '../../model/record.js';
import {seriesTable} from '../data-table.js';
import {sourceOf} from '../source.js';
import type {Voice} from '../words.js';

/** What an author chooses of a record, as the attributes of the elements say it. */
export interface PictureChoice {
  /** Which measure of the categories, which series, or which count is drawn. */
  readonly measure?: string;
  /** Order of the bars: `none`, `descending`, `ascending` or `name`. */
  readonly sort?: string;
  /** Most bars. */
  readonly limit?: number;
}

/** Most periods whose values are told one by one. */
const mostTold = 60;

const barsText = (plan: Plan, {words, format}: Voice): string =>
  plan.bars
    .map((bar) => `${calledOf(plan, bar, words, format)}: ${format.number(bar.value, plan.column.unit)}`)
    .join('; ');

/** Returns the chart of a record's categories; `null` where there is nothing to draw. */
export function chartOf(record: DatasetRecord, choice: PictureChoice, voice: Voice): Picture | null {
  const {words, format} = voice;
  const {categories} = record;
  const plan = categories ? planOf(categories, choice, format) : null;
  if (!categories || !plan) return null;
  return {
    title: categories.title ?? record.title ?? '',
    subtitle: headOf(plan.column),
    description: [barsSummary(plan, words, format), barsText(plan, voice)].join(words.between),
    plot: (pen) => barsPicture(plan, words, format, pen),
    notes: [categories.caption ?? '', provenanceText(words, format, sourceOf(record, categories.source))],
    locale: format.locale,
    rtl: words.dir === 'rtl',
  };
}

/** Returns the course of one of a record's series; `null` where there is none. */
export function trajectoryOf(
  record: DatasetRecord,
  {measure = usualMeasure}: PictureChoice,
  voice: Voice,
): Picture | null {
  const {words, format} = voice;
  const drawing = drawingOf(seriesOf(record.series, measure), '', true);
  if (!drawing?.plot) return null;
  const {series, timeline, course, plot} = drawing;
  const source = sourceOf(record, series.source);
  const counted = measureWord(series, words);
  const {rows} = seriesTable(series, record, voice);
  const told = rows.length <= mostTold ? rows.map(([when, value]) => `${when}: ${value}`).join('; ') : '';
  return {
    title: series.title ?? record.title ?? '',
    subtitle: words.perPeriod(counted, series.period),
    description: [trajectorySummary(words, format, counted, timeline, course), told]
      .filter(Boolean)
      .join(words.between),
    plot: (pen) => trajectoryPicture(plot, timeline, source?.kind === 'illustrative', words, format, pen),
    notes: [series.caption ?? '', provenanceText(words, format, source)],
    locale: format.locale,
    rtl: words.dir === 'rtl',
  };
}
