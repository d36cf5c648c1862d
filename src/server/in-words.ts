import {drawingOf, measureWord} from '../elements/download-sparkline/drawing.js';
import {planOf} from '../elements/pathology-chart/plan.js';
import {barsSummary} from '../elements/pathology-chart/summary.js';
import {trajectorySummary} from '../kit/trajectory/summary.js';
import type {Categories, Series} from '../model/record.js';
import type {Attributes} from './markup.js';
import type {Voice} from './words.js';

/** An attribute as the element reads it. */
export const attributeOf = (attributes: Attributes, name: string): string | null => {
  const value = attributes[name] ?? false;
  return value === false ? null : value === true ? '' : String(value);
};

/** Returns what a chart of the categories says of itself; the author's own words for it if there are some. */
export function categoriesInWords(categories: Categories, attributes: Attributes, {words, format}: Voice): string {
  const given = (name: string) => attributeOf(attributes, name);
  const plan = planOf(categories, {measure: given('measure'), sort: given('sort'), limit: given('limit')}, format);
  return given('summary') ?? (plan ? barsSummary(plan, words, format) : '');
}

/** Returns what the course of a series says of itself; the author's own words for it if there are some. */
export function seriesInWords(series: Series, attributes: Attributes, {words, format}: Voice): string {
  const drawing = drawingOf(series, attributeOf(attributes, 'partial') ?? '', false);
  return (
    attributeOf(attributes, 'summary') ??
    (drawing ? trajectorySummary(words, format, measureWord(series, words), drawing.timeline, drawing.course) : '')
  );
}
