// The table behind a chart has the numbers that are drawn, and the drawing those of the table.
import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {nodesIn, settled, staged} from '../demo/stage.js';

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/[\u2066-\u2069]/g, '').trim();
/** A number without its unit, as the table's cells have it. */
const bare = (value: string): string => value.replace(/[\s\u200e\u200f]*[%٪]?[\u200e\u200f]*$/u, '');

/** The cells of the table, opened; the first page of a long one. */
async function tableOf(root: ShadowRoot, stage: Element): Promise<string[][]> {
  root.querySelector<HTMLDetailsElement>('details[part="details"]')!.open = true;
  await new Promise((resolve) => setTimeout(resolve));
  await settled(stage);
  return [...root.querySelectorAll('table tr')].map((row) => [...row.children].map(textOf));
}

/** What of the bars is not in the table, or the other way round. */
async function barFaults(root: ShadowRoot, stage: Element): Promise<string[]> {
  const [heads = [], ...rows] = await tableOf(root, stage);
  const column = heads.indexOf(textOf(root.querySelector('.subtitle')));
  const bars = [...root.querySelectorAll('.row')];
  const drawn = bars.map((bar) => bare(textOf(bar.querySelector('.value'))));
  const cells = rows.map((row) => bare(row[column] ?? ''));
  const left = rows.length - bars.length;
  const hidden = root.querySelector('.other, .left') ? [] : cells.slice(drawn.length);
  return [
    ...drawn.flatMap((value, index) =>
      cells[index] === value ? [] : `${value} is drawn, ${cells[index]} in the table`,
    ),
    ...bars.flatMap((bar, index) =>
      rows[index]?.[0]?.startsWith(textOf(bar.querySelector('.name'))) ? [] : `${textOf(bar)} is another row`,
    ),
    ...hidden.map((value) => `${value} is not drawn (${left})`),
    ...lengthFaults(bars, cells),
  ];
}

/** The number in a cell, whichever digits and whichever comma the browser writes in the cell's language. */
const numberIn = (cell: string): number =>
  Number(
    cell
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
      .replace(/[,٬]/g, '')
      .replace('−', '-'),
  );

/** Bars whose length is not that of the number in the table; small ones keep a sliver. */
function lengthFaults(bars: readonly Element[], cells: readonly string[]): string[] {
  const lengths = bars.map((bar) => parseFloat(bar.querySelector('.bar')?.getAttribute('width') ?? 'NaN'));
  const values = cells.map((cell) => Math.abs(numberIn(cell)));
  const longest = lengths.reduce((most, each, index) => (each > (lengths[most] ?? 0) ? index : most), 0);
  const scale = lengths[longest]! / values[longest]!;
  return lengths.flatMap((length, index) => {
    const value = values[index]!;
    if (Number.isNaN(value)) return Number.isNaN(length) ? [] : `a bar of no number: ${cells[index]}`;
    const right = value === 0 ? 0 : Math.max(0.4, value * scale);
    return Math.abs(length - right) < 0.01 || !Number.isFinite(scale) ? [] : `${cells[index]} is ${length} % long`;
  });
}

/** What of the points is not in the table, or the other way round. */
async function pointFaults(root: ShadowRoot, stage: Element): Promise<string[]> {
  const [, ...rows] = await tableOf(root, stage);
  const points = [...root.querySelectorAll('[role="option"]')];
  const total = Number(points[0]?.getAttribute('aria-setsize'));
  const untold = points.flatMap((point) => {
    const row = rows[Number(point.getAttribute('aria-posinset')) - 1];
    const said = (point.ariaLabel ?? '').replace(/[\u2066-\u2069]/g, '');
    // A month is written in full where it is spoken.
    const when = row?.[0]?.replace(/ ?[(（][^)）]*[)）]$/, '').split(/[\s,]+/) ?? [];
    const isSaid = when.every((part) => said.includes(part)) && (row?.[1] === '—' || said.includes(row?.[1] ?? '?'));
    return !row || isSaid ? [] : `${said} | ${row.join(' ')}`;
  });
  return [...untold, ...(rows.length === Math.min(200, total) ? [] : [`${rows.length} rows of ${total}`])];
}

async function faultsIn(stage: Element): Promise<{charts: number; faults: string[]}> {
  const charts = [...nodesIn(stage)].filter(
    (node): node is Element => node instanceof Element && Boolean(node.shadowRoot?.querySelector('.root.ready .plot')),
  );
  const faults: string[] = [];
  for (const {localName, shadowRoot} of charts)
    faults.push(...(await (localName === 'pathology-chart' ? barFaults : pointFaults)(shadowRoot!, stage)));
  return {charts: charts.length, faults};
}

describe('The table of a chart has the numbers that are drawn, and no others,', () => {
  let seen = 0;
  for (const {cases} of groups)
    for (const [name, draw] of Object.entries(cases))
      if (/^(?:chart|sparkline|story)/.test(name))
        it(`with ${name}`, async () => {
          const stage = await staged(draw());
          const {charts, faults} = await faultsIn(stage);
          stage.remove();
          seen += charts;
          expect(faults).to.deep.equal([]);
        });
  it('in as many charts as there are', () => expect(seen).to.be.above(45));

  const value = fc.oneof(
    fc.nat(1_000_000),
    fc.constant(null),
    fc.constant(0),
    fc.integer({min: -5000, max: 5000}).map((whole) => whole / 100),
  );
  const rows = fc.array(fc.record({name: fc.constantFrom('Mass', 'Cyst', 'Nodule'), n: value, other: value}), {
    minLength: 1,
    maxLength: 40,
  });
  const sort = fc.constantFrom('none', 'descending', 'ascending', 'name');
  it('with random bars and lines', () =>
    fc.assert(
      fc.asyncProperty(rows, sort, async (made, order) => {
        const columns = ['n', 'other'].map((key) => ({key, label: key}));
        const series = {measure: 'downloads', period: 'day', start: '2024-01-01', values: made.map(({n}) => n)};
        const data = {categories: {columns, rows: made}, series: [series]};
        const stage = await staged(
          html`<pathology-chart .data=${data} sort=${order}></pathology-chart>
            <download-sparkline view="full" .data=${data}></download-sparkline>`,
        );
        const {charts, faults} = await faultsIn(stage);
        stage.remove();
        if (charts !== 2 || faults.length > 0) throw new Error([charts, ...faults].join('; '));
      }),
      {numRuns: 25, includeErrorInReport: true},
    ));
});
