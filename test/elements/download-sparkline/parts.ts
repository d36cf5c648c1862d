import {fixture, html} from '@open-wc/testing';
import {render} from 'lit';
import type {DownloadSparkline} from '../../../src/elements/download-sparkline/download-sparkline.js';
import '../../../src/elements/download-sparkline/define.js';

/** Months with a gap and an unfinished end. */
export const record = {
  title: 'Scans',
  sources: {story: {name: 'The story', url: 'https://example.org/', retrieved: '2026-11-23', kind: 'illustrative'}},
  series: [
    {measure: 'views', period: 'year', points: [['2024', 1]]},
    {
      measure: 'downloads',
      period: 'month',
      title: 'Downloads by month',
      caption: 'Counted by hand.',
      source: 'story',
      start: '2024-01',
      values: [1, 448, null, 12],
      partial: ['2024-04'],
    },
  ],
};

/** A sparkline of markup as an author writes it. */
export async function sparklineFrom(markup: string): Promise<DownloadSparkline> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  render(document.createRange().createContextualFragment(markup), holder);
  const sparkline = holder.querySelector('download-sparkline')!;
  await sparkline.updateComplete;
  return sparkline;
}

/** A full chart of a record, drawn. */
export const chartOf = (data: unknown): Promise<DownloadSparkline> =>
  fixture<DownloadSparkline>(html`<download-sparkline view="full" .data=${data}></download-sparkline>`);

/** When the page has been laid out and what follows from it is drawn. */
export async function laidOut(sparkline: DownloadSparkline): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await sparkline.updateComplete;
}

export const part = (sparkline: DownloadSparkline, selector: string): HTMLElement | null =>
  sparkline.shadowRoot!.querySelector(selector);
export const parts = (sparkline: DownloadSparkline, selector: string): HTMLElement[] => [
  ...sparkline.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];

const plain = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
export const textOf = (sparkline: DownloadSparkline, selector: string): string =>
  plain(part(sparkline, selector)?.textContent ?? '');
export const texts = (sparkline: DownloadSparkline, selector: string): string[] =>
  parts(sparkline, selector).map(({textContent}) => plain(textContent));
/** What a screen reader says of the drawing: of a word its name, of a chart its description. */
export const labelOf = (sparkline: DownloadSparkline): string =>
  plain((part(sparkline, '[role=img]')?.getAttribute('aria-label') ?? part(sparkline, '.in-words')?.textContent) || '');

/** Runs the work and returns what it told the console. */
export async function warningsOf(work: () => Promise<unknown>): Promise<string> {
  const {warn} = console;
  const told: string[] = [];
  console.warn = (...words: unknown[]) => told.push(words.join(' '));
  await work().finally(() => (console.warn = warn));
  return told.join('\n');
}
