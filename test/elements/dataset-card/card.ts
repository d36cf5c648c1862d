import {fixture, html} from '@open-wc/testing';
import '../../../src/elements/dataset-card/define.js';
import type {DatasetCard} from '../../../src/elements/dataset-card/dataset-card.js';
import type {DatasetRecord} from '../../../src/model/record.js';

/** Every field that a card shows. */
export const full = {
  title: 'Snow depth',
  creators: [
    {name: 'Carberry, Josiah', orcid: '0000-0002-1825-0097'},
    {name: 'Snow Lab', nameType: 'Organizational'},
  ],
  publisher: 'Archive',
  publicationYear: 2016,
  type: 'dataset',
  version: '2.1',
  doi: '10.5555/snow',
  url: 'https://archive.example/snow',
  license: {id: 'CC-BY-4.0'},
  access: 'restricted',
  keywords: ['snow', 'depth'],
  sources: {archive: {name: 'Archive', retrieved: '2026-11-23', kind: 'illustrative'}},
  usage: {downloads: {value: 5_600_000, source: 'archive', scope: 'all-versions'}},
  series: [
    {
      measure: 'downloads',
      period: 'year',
      source: 'archive',
      points: [
        ['2023', 3],
        ['2024', 4],
      ],
    },
  ],
} satisfies DatasetRecord;

export const cardOf = (data: unknown): Promise<DatasetCard> =>
  fixture<DatasetCard>(html`<dataset-card .data=${data}></dataset-card>`);

/** The text that a reader sees, on one line. */
export function shown(card: Element, selector = '.root'): string {
  const text = card.shadowRoot?.querySelector(selector)?.textContent ?? '';
  return text.replace(/\s+/g, ' ').trim();
}

export const link = (card: Element, selector: string): string | null =>
  card.shadowRoot?.querySelector(selector)?.getAttribute('href') ?? null;

/** Whether the card tells a warning to the console, which these tests do not want to see. */
export function silenced(): void {
  const {warn} = console;
  before(() => (console.warn = () => undefined));
  after(() => (console.warn = warn));
}
