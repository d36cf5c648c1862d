// A table in every state that a record, an author or a network can bring it to.
import {html, type TemplateResult} from 'lit';
import '../../src/elements/dataset-table/define.js';
import type {Row} from '../../src/model/record.js';
import story from '../data/rad-chestct.json' with {type: 'json'};

const of = (rows: readonly Row[]) => ({
  categories: {label: 'finding', columns: [{key: 'n', label: 'volumes'}], rows},
});
const many = (count: number): Row[] =>
  Array.from({length: count}, (_, index) => ({name: `Finding ${index + 1}`, n: (index * 7919) % 1000}));
const wide = {
  categories: {
    title: 'Twelve sites',
    columns: Array.from({length: 12}, (_, index) => ({key: `c${index}`, label: `measure ${index + 1}`, unit: 'mm'})),
    rows: ['Basel', 'Chur', 'Davos'].map((name, row) =>
      Object.assign(
        {name},
        Object.fromEntries(Array.from({length: 12}, (_, index) => [`c${index}`, row * 1000 + index / 4])),
      ),
    ),
  },
};
const csv = 'finding,volumes,prevalence (%)\nEffusion,2340,14.9\nEmphysema,1520,9.7\nMass,,3';

export const datasetTableCases: Record<string, () => TemplateResult> = {
  'table: typical': () => html`<dataset-table .data=${story}></dataset-table>`,
  'table: a marked row': () => html`<dataset-table .data=${story} highlight="2"></dataset-table>`,
  'table: attributes only': () => html`
    <dataset-table
      heading="Scans by finding"
      categories="Effusion: 2340; Emphysema: 1520; Fracture:"
      measure="annotated volumes"
      caption="Counted by two readers."
      source-name="RAD-ChestCT story"
      retrieved="2026-11-23"
      kind="illustrative"
    ></dataset-table>
  `,
  'table: JSON child': () => html`
    <dataset-table>
      <script type="application/json">
        {"categories": {"columns": [{"key": "n", "label": "volumes"}], "rows": [{"name": "Effusion", "n": 2340}]}}
      </script>
    </dataset-table>
  `,
  'table: table child': () => html`
    <dataset-table
      ><table>
        <caption>
          From a table
        </caption>
        <thead>
          <tr>
            <th>finding</th>
            <th>volumes</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>Effusion</td>
            <td>2,340</td>
          </tr>
          <tr>
            <td>Emphysema</td>
            <td>1,520</td>
          </tr>
        </tbody>
      </table></dataset-table
    >
  `,
  'table: from a CSV file': () =>
    html`<dataset-table src=${`/mock/json?type=text/csv&body=${encodeURIComponent(csv)}`}></dataset-table>`,
  'table: one': () => html`<dataset-table categories="Effusion: 2340"></dataset-table>`,
  'table: zero': () => html`<dataset-table categories="Effusion: 0; Emphysema: 0"></dataset-table>`,
  'table: nobody told us': () => html`<dataset-table categories="Effusion: ; Emphysema: "></dataset-table>`,
  'table: a gap': () => html`<dataset-table categories="Effusion: 12; Mass: ; Emphysema: 0; Loss: -3"></dataset-table>`,
  'table: long': () => html`<dataset-table .data=${of(many(60))}></dataset-table>`,
  'table: ten thousand': () => html`<dataset-table .data=${of(many(10_000))}></dataset-table>`,
  'table: many columns': () => html`<dataset-table .data=${wide}></dataset-table>`,
  'table: text and numbers': () => html`
    <dataset-table
      .data=${{
        categories: {
          columns: [
            {key: 'method', label: 'method'},
            {key: 'size', label: 'size', unit: 'GB'},
          ],
          rows: [
            {name: 'Snow', method: 'lidar', size: 1.25},
            {name: 'Ice', method: null, size: 'about 3'},
            {name: 'Rain', method: 'radar', size: 0.0004},
          ],
        },
      }}
    ></dataset-table>
  `,
  'table: the same name twice': () => html`<dataset-table categories="Fracture: 3; Fracture: 5"></dataset-table>`,
  'table: long names': () => html`
    <dataset-table
      .data=${of([
        {name: 'A finding whose name goes on and on, as names in ontologies of clinical findings do', n: 3},
        {name: 'L'.repeat(300), n: 2e15},
      ])}
    ></dataset-table>
  `,
  'table: hostile text': () => html`
    <dataset-table
      heading=${'<script>alert(1)</script>'}
      source-url=${'java' + 'script:alert(1)'}
      .data=${of([
        {name: '=HYPERLINK("https://example.org")', n: 3},
        {name: '\u202Edesrever', n: 2},
        {name: '__proto__', n: 1},
      ])}
    ></dataset-table>
  `,
  'table: right to left': () => html`
    <div dir="rtl" lang="ar">
      <dataset-table heading="النتائج" categories="كسر: 1200; انصباب: 2340; Emphysema: 1520"></dataset-table>
    </div>
  `,
  'table: dark': () => html`<div class="dark"><dataset-table .data=${story}></dataset-table></div>`,
  'table: narrow': () => html`<div class="narrow"><dataset-table .data=${story}></dataset-table></div>`,
  'table: nothing': () => html`<dataset-table></dataset-table>`,
  'table: the author’s own words': () =>
    html`<dataset-table><p>Six findings were annotated; see the paper.</p></dataset-table>`,
  'table: loading': () => html`<dataset-table src="/mock/hang"></dataset-table>`,
  'table: source not found': () => html`<dataset-table src="/mock/json?status=404"></dataset-table>`,
  'table: stale': () => html`<dataset-table src="/mock/json?status=404" .data=${story}></dataset-table>`,
  'table: broken record': () => html`
    <dataset-table
      .data=${{categories: {columns: [{key: 'n', label: 'volumes'}], rows: [{name: 'Mass', n: true}, 7, {n: 3}]}}}
    ></dataset-table>
  `,
};

/** Their input is bad, and the page's author is told. */
export const noisy: ReadonlySet<string> = new Set(['table: source not found', 'table: stale', 'table: broken record']);
