import {html} from '@open-wc/testing';
import '../../../src/elements/dataset-table/define.js';
import type {DatasetTable} from '../../../src/elements/dataset-table/dataset-table.js';
import {drawn, parts, settled} from '../drawn.js';

/** A column of numbers with an unknown, a share, and a column of text. */
export const record = {
  title: 'Scans',
  sources: {story: {name: 'The story', url: 'https://example.org/', retrieved: '2026-11-23', kind: 'illustrative'}},
  categories: {
    label: 'pathology',
    title: 'Findings',
    caption: 'By two readers.',
    source: 'story',
    columns: [
      {key: 'volumes', label: 'volumes'},
      {key: 'prevalence', label: 'prevalence', unit: '%'},
      {key: 'note', label: 'note'},
    ],
    rows: [
      {name: 'Nodule', volumes: 421, prevalence: 26.8, note: 'round'},
      {name: 'Mass', volumes: null, prevalence: 9.7, note: null},
      {name: 'Fracture', volumes: 1520, prevalence: 9.7, note: 'old'},
      {name: 'Effusion', volumes: 0, prevalence: -1, note: 'äußere'},
    ],
  },
};

export const counts = (...rows: readonly (readonly [name: string, n: number | string | null])[]) => ({
  categories: {columns: [{key: 'n', label: 'volumes'}], rows: rows.map(([name, n]) => ({name, n}))},
});

export const tableOf = (data: unknown): Promise<DatasetTable> =>
  drawn<DatasetTable>(html`<dataset-table .data=${data}></dataset-table>`);

export const lines = (table: Element): string[][] =>
  parts(table, 'tr').map((row) => [...row.children].map((cell) => cell.textContent.trim()));

/** The names in the order in which they stand. */
export const names = (table: Element): string[] =>
  lines(table)
    .slice(1)
    .map(([name]) => name!);

/** Presses the head of a column, so many times. */
export async function pressed(table: Element, column: number, times = 1): Promise<void> {
  for (let time = 0; time < times; time++) {
    parts(table, 'thead button')[column]!.click();
    await settled(table);
  }
}
