// Every named case: what the gallery shows is what test/demo draws.
import type {TemplateResult} from 'lit';
import * as card from './cases/dataset-card.js';
import * as citation from './cases/dataset-citation.js';
import * as impact from './cases/dataset-impact.js';
import * as share from './cases/dataset-share.js';
import * as stat from './cases/dataset-stat.js';
import * as story from './cases/dataset-story.js';
import * as table from './cases/dataset-table.js';
import * as sparkline from './cases/download-sparkline.js';
import * as chart from './cases/pathology-chart.js';

export type Cases = Readonly<Record<string, () => TemplateResult>>;

/** The cases of one element. */
export interface Group {
  readonly tag: string;
  readonly cases: Cases;
}

export const groups: readonly Group[] = [
  {tag: 'dataset-story', cases: story.datasetStoryCases},
  {tag: 'dataset-card', cases: card.datasetCardCases},
  {tag: 'dataset-stat', cases: stat.datasetStatCases},
  {tag: 'pathology-chart', cases: chart.pathologyChartCases},
  {tag: 'dataset-table', cases: table.datasetTableCases},
  {tag: 'download-sparkline', cases: sparkline.downloadSparklineCases},
  {tag: 'dataset-citation', cases: citation.datasetCitationCases},
  {tag: 'dataset-impact', cases: impact.datasetImpactCases},
  {tag: 'dataset-share', cases: share.datasetShareCases},
];

/** Names of the cases whose bad input is told to the console, once. */
export const noisy: ReadonlySet<string> = new Set([
  ...card.noisy,
  ...citation.noisy,
  ...impact.noisy,
  ...share.noisy,
  ...stat.noisy,
  ...story.noisy,
  ...table.noisy,
  ...sparkline.noisy,
  ...chart.noisy,
]);

/** `card: nobody told us` under a heading that already says card. */
export const caseTitle = (name: string): string => name.replace(/^[^:]+: /, '');

/** Where the gallery shows a case. */
export const anchorOf = (tag: string, name: string): string =>
  `${tag}-${caseTitle(name)}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
