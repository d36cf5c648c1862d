// Every named case: what the gallery shows is what test/demo draws.
import type {TemplateResult} from 'lit';
import * as card from './cases/dataset-card.js';
import * as sparkline from './cases/download-sparkline.js';
import * as chart from './cases/pathology-chart.js';

export type Cases = Readonly<Record<string, () => TemplateResult>>;

/** The cases of one element. */
export interface Group {
  readonly tag: string;
  readonly cases: Cases;
}

export const groups: readonly Group[] = [
  {tag: 'dataset-card', cases: card.datasetCardCases},
  {tag: 'pathology-chart', cases: chart.pathologyChartCases},
  {tag: 'download-sparkline', cases: sparkline.downloadSparklineCases},
];

/** Names of the cases whose bad input is told to the console, once. */
export const noisy: ReadonlySet<string> = new Set([...card.noisy, ...chart.noisy, ...sparkline.noisy]);

/** `card: nobody told us` under a heading that already says card. */
export const caseTitle = (name: string): string => name.replace(/^[^:]+: /, '');

/** Where the gallery shows a case. */
export const anchorOf = (tag: string, name: string): string =>
  `${tag}-${caseTitle(name)}`.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');
