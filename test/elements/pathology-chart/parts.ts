import {html, render} from 'lit';
import {fixture} from '@open-wc/testing';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import '../../../src/elements/pathology-chart/define.js';

/** A record with a count, a share with an unknown, and a column of text. */
export const record = {
  title: 'Scans',
  sources: {story: {name: 'The story', url: 'https://example.org/', retrieved: '2026-11-23', kind: 'illustrative'}},
  categories: {
    label: 'pathology',
    title: 'Findings',
    caption: 'By two readers.',
    source: 'story',
    columns: [
      {key: 'note', label: 'note'},
      {key: 'volumes', label: 'annotated volumes'},
      {key: 'prevalence', label: 'prevalence', unit: '%'},
    ],
    rows: [
      {name: 'Nodule', note: 'round', volumes: 4210, prevalence: 26.8},
      {name: 'Mass', note: null, volumes: 0, prevalence: null},
      {name: 'Fracture', note: 'old', volumes: 1520, prevalence: 9.7},
    ],
  },
};

/** A record of one column. */
export const counts = (...rows: readonly (readonly [name: string, n: number | null])[]) => ({
  categories: {columns: [{key: 'n', label: 'volumes'}], rows: rows.map(([name, n]) => ({name, n}))},
});

/** A chart of a record, drawn. */
export const chartOf = (data: unknown): Promise<PathologyChart> =>
  fixture<PathologyChart>(html`<pathology-chart .data=${data}></pathology-chart>`);

/** A chart of markup as an author writes it. */
export async function chartFrom(markup: string): Promise<PathologyChart> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  render(document.createRange().createContextualFragment(markup), holder);
  const chart = holder.querySelector('pathology-chart')!;
  await chart.updateComplete;
  return chart;
}

const root = (chart: PathologyChart): ShadowRoot => chart.shadowRoot!;

export const part = (chart: PathologyChart, selector: string): HTMLElement | null =>
  root(chart).querySelector(selector);
export const parts = (chart: PathologyChart, selector: string): HTMLElement[] => [
  ...root(chart).querySelectorAll<HTMLElement>(selector),
];
export const textOf = (chart: PathologyChart, selector: string): string =>
  (part(chart, selector)?.textContent ?? '')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const texts = (chart: PathologyChart, selector: string): string[] =>
  parts(chart, selector).map((each) => each.textContent.replace(/\s+/g, ' ').trim());

/** `Nodule 4,210` for each row. */
export const rowTexts = (chart: PathologyChart): string[] => texts(chart, '.row');

/** Runs the work and returns what it told the console. */
export async function warningsOf(work: () => Promise<unknown>): Promise<string[]> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => told.push(words.join(' '));
  try {
    await work();
  } finally {
    console.warn = warn;
  }
  return told;
}
