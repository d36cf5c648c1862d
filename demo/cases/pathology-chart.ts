import {html, type TemplateResult} from 'lit';
import '../../src/elements/pathology-chart/define.js';
import type {Row} from '../../src/model/record.js';
import {chartsInLanguages} from './in-languages.js';

const figures: readonly (readonly [name: string, volumes: number, prevalence: number, kappa: number])[] = [
  ['Pulmonary Nodule', 4210, 26.8, 0.87],
  ['Consolidation', 2870, 18.3, 0.82],
  ['Pleural Effusion', 2340, 14.9, 0.91],
  ['Cardiomegaly', 1980, 12.6, 0.89],
  ['Atelectasis', 1760, 11.2, 0.78],
  ['Emphysema', 1520, 9.7, 0.85],
];

/** The story's figures, which are an example and not a fact. */
const typical = {
  sources: {
    story: {
      name: 'RAD-ChestCT story',
      url: 'https://zenodo.org/records/6406114',
      retrieved: '2026-11-23',
      kind: 'illustrative',
    },
  },
  categories: {
    label: 'pathology',
    title: 'Annotation distribution across pathology categories',
    source: 'story',
    columns: [
      {key: 'volumes', label: 'annotated volumes'},
      {key: 'prevalence', label: 'prevalence', unit: '%'},
      {key: 'kappa', label: 'inter-rater kappa'},
    ],
    rows: figures.map(([name, volumes, prevalence, kappa]) => ({name, volumes, prevalence, kappa})),
  },
};

const volumes = (rows: readonly Row[], unit?: string) => ({
  categories: {label: 'finding', columns: [{key: 'n', label: 'volumes', unit}], rows},
});

const many = (count: number): readonly Row[] =>
  Array.from({length: count}, (_, index) => ({name: `Finding ${index + 1}`, n: Math.round(9000 / (index + 1))}));

const csv = 'finding,volumes,prevalence (%)\nEffusion,2340,14.9\nEmphysema,1520,9.7\n';

const long = 'Interstitial thickening with honeycombing and traction bronchiectasis of both lower lobes, subpleural';

/** Cases whose bad input is told to the console once. */
export const noisy: ReadonlySet<string> = new Set([
  'chart: broken attributes',
  'chart: broken record',
  'chart: source not found',
]);

export const pathologyChartCases: Record<string, () => TemplateResult> = {
  'chart: typical': () => html`<pathology-chart .data=${typical}></pathology-chart>`,
  'chart: another measure, in order': () =>
    html`<pathology-chart .data=${typical} measure="prevalence" sort="ascending"></pathology-chart>`,
  'chart: in the dark': () => html`<div class="dark"><pathology-chart .data=${typical}></pathology-chart></div>`,
  'chart: narrow': () => html`<div class="narrow"><pathology-chart .data=${typical}></pathology-chart></div>`,
  'chart: attributes only': () =>
    html`<pathology-chart
      heading="Annotated volumes"
      categories="Effusion: 2340; Emphysema: 1520; Fracture: 0; Mass:"
      measure="volumes"
      source-name="A reading in two rounds"
      source-url="https://example.org/reading"
      retrieved="2026-11-23"
      kind="derived"
      caption="Fracture: none was found. Mass: nobody looked."
    ></pathology-chart>`,
  'chart: JSON child': () =>
    html`<pathology-chart
      ><script type="application/json">
        {
          "categories": {
            "title": "From a script",
            "columns": [{"key": "n", "label": "volumes"}],
            "rows": [
              {"name": "Effusion", "n": 2340},
              {"name": "Emphysema", "n": 1520}
            ]
          }
        }
      </script></pathology-chart
    >`,
  'chart: table child': () =>
    html`<pathology-chart
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
      </table></pathology-chart
    >`,
  'chart: from a CSV file': () =>
    html`<pathology-chart src=${`/mock/json?type=text/csv&body=${encodeURIComponent(csv)}`}></pathology-chart>`,
  'chart: more than the limit': () => html`<pathology-chart .data=${volumes(many(40))}></pathology-chart>`,
  'chart: shares do not add up': () =>
    html`<pathology-chart .data=${volumes(many(40), '%')} limit="5"></pathology-chart>`,
  'chart: ten thousand': () => html`<pathology-chart .data=${volumes(many(10_000))}></pathology-chart>`,
  'chart: one': () => html`<pathology-chart categories="Effusion: 2340"></pathology-chart>`,
  'chart: zero': () => html`<pathology-chart categories="Effusion: 0; Emphysema: 0"></pathology-chart>`,
  'chart: nobody told us': () => html`<pathology-chart categories="Effusion: ; Emphysema: "></pathology-chart>`,
  'chart: a gap': () => html`<pathology-chart categories="Effusion: 12; Mass: ; Emphysema: 0"></pathology-chart>`,
  'chart: below zero': () =>
    html`<pathology-chart categories="Gain: 120; Loss: -20; Even: 0" measure="change"></pathology-chart>`,
  'chart: one to a million millions': () =>
    html`<pathology-chart categories="Small: 1; Large: 1000000000000"></pathology-chart>`,
  'chart: the same name twice': () =>
    html`<pathology-chart categories="Fracture: 3; Fracture: 5; fracture: 7"></pathology-chart>`,
  'chart: long names': () =>
    html`<pathology-chart
      .data=${volumes([
        {name: long, n: 3},
        {name: 'L'.repeat(300), n: 2},
        {name: 'Mass', n: 1},
      ])}
    >
    </pathology-chart>`,
  'chart: long names, narrow': () =>
    html`<div class="narrow">
      <pathology-chart
        .data=${volumes([
          {name: long, n: 3e9},
          {name: 'L'.repeat(300), n: 2},
        ])}
      ></pathology-chart>
    </div>`,
  'chart: hostile text': () =>
    html`<pathology-chart
      heading=${'<script>alert(1)</script>'}
      source-name=${'<b>bold</b>'}
      source-url=${'java' + 'script:alert(1)'}
      .data=${volumes([
        {name: '<img src=x onerror=alert(1)>', n: 3},
        {name: '\u202Edesrever', n: 2},
        {name: '__proto__', n: 1},
      ])}
    ></pathology-chart>`,
  'chart: right to left': () =>
    html`<div dir="rtl" lang="ar">
      <pathology-chart heading="النتائج" categories="كسر: 1200; انصباب: 2340; Emphysema: 1520"></pathology-chart>
    </div>`,
  ...chartsInLanguages,
  'chart: hatched bars': () => html`<pathology-chart pattern limit="4" .data=${typical}></pathology-chart>`,
  'chart: nothing': () => html`<pathology-chart></pathology-chart>`,
  'chart: the author’s own words': () =>
    html`<pathology-chart><p>Six findings were annotated; see the paper.</p></pathology-chart>`,
  'chart: loading': () => html`<pathology-chart src="/mock/hang"></pathology-chart>`,
  'chart: source not found': () => html`<pathology-chart src="/mock/json?status=404"></pathology-chart>`,
  'chart: broken attributes': () =>
    html`<pathology-chart .data=${typical} measure="volume" sort="up" limit="many"></pathology-chart>`,
  'chart: broken record': () =>
    html`<pathology-chart
      .data=${{categories: {columns: [{key: 'n', label: 'volumes'}], rows: [{name: 'Mass', n: true}, 7, {n: 3}]}}}
    ></pathology-chart>`,
};
