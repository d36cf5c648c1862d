// The card in every state that an author or a network can bring it to.
import {html, type TemplateResult} from 'lit';
import snowpack from '../data/snowpack.json' with {type: 'json'};
import story from '../data/rad-chestct.json' with {type: 'json'};

const team = Array.from({length: 24}, (_, index) => ({name: `Member ${index + 1}, Ada`}));
const picture = 'https://127.0.0.1:9/nobody-answers.png'; // A picture that cannot come: the initial is shown.

/** Made up, with a DOI of the prefix for examples and the ORCID iD of a man who never was. */
const snow = {
  title: 'Snow depth and water equivalent, Example Mountains',
  creators: [
    {name: 'Carberry, Josiah', orcid: '0000-0002-1825-0097'},
    {name: 'Institute for Snow Research', nameType: 'Organizational'},
  ],
  publisher: 'Example Archive',
  publicationYear: 2016,
  type: 'dataset',
  version: '2.1',
  doi: '10.5555/snow-depth',
  license: {id: 'CC0-1.0'},
  access: 'open',
  sources: {
    archive: {name: 'Example Archive', url: 'https://example.org', retrieved: '2026-11-23', kind: 'illustrative'},
  },
};

export const datasetCardCases: Record<string, () => TemplateResult> = {
  'card: typical': () => html`<dataset-card .data=${story}></dataset-card>`,
  'card: reported monthly': () => html`<dataset-card .data=${snowpack}></dataset-card>`,
  'card: attributes only': () => html`
    <dataset-card
      heading="RAD-ChestCT Dataset"
      creators="Draelos, Rachel Lea; Dov, David; Mazurowski, Maciej A."
      year="2020"
      type="dataset"
      publisher="Zenodo"
      doi="10.5281/zenodo.6406114"
      license="CC-BY-4.0"
      access="restricted"
      keywords="chest CT, radiology"
      downloads="5600000"
      source-name="RAD-ChestCT story"
      retrieved="2026-11-23"
      kind="illustrative"
    ></dataset-card>
  `,
  'card: JSON child': () => html`
    <dataset-card>
      <script type="application/json">
        {"title": "RAD-ChestCT Dataset", "doi": "10.5281/zenodo.6406114", "license": {"id": "CC-BY-4.0"}}
      </script>
    </dataset-card>
  `,
  'card: nobody told us': () => html`
    <dataset-card .data=${{...snow, usage: {downloads: {value: null, source: 'archive'}}}}></dataset-card>
  `,
  'card: nobody came': () => html`
    <dataset-card .data=${{...snow, usage: {downloads: {value: 0, source: 'archive'}}}}></dataset-card>
  `,
  'card: one': () => html`
    <dataset-card .data=${{...snow, usage: {downloads: {value: 1, source: 'archive'}}}}></dataset-card>
  `,
  'card: views, unique': () => html`
    <dataset-card
      measure="views"
      .data=${{...snow, usage: {views: {value: 15_321, source: 'archive', scope: 'this-version', unique: true}}}}
    ></dataset-card>
  `,
  'card: a gap in its course': () => html`
    <dataset-card
      .data=${{
        ...snow,
        usage: {downloads: {value: 1647, source: 'archive', scope: 'all-versions'}},
        series: [
          {
            measure: 'downloads',
            period: 'month',
            source: 'archive',
            start: '2023-01',
            values: [30, 42, null, 51, 12, 80],
          },
        ],
      }}
    ></dataset-card>
  `,
  'card: no figure': () => html`<dataset-card .data=${snow}></dataset-card>`,
  'card: no title': () =>
    html`<dataset-card doi="10.5555/snow-depth" creators="Institute for Snow Research"></dataset-card>`,
  'card: title only': () => html`<dataset-card heading="Snow depth, Example Mountains"></dataset-card>`,
  'card: DOI only': () => html`<dataset-card doi="10.5555/snow-depth"></dataset-card>`,
  'card: figure only': () => html`<dataset-card downloads="1234567"></dataset-card>`,
  'card: empty': () => html`<dataset-card></dataset-card>`,
  'card: only its own words': () => html`<dataset-card><p>The record will be here soon.</p></dataset-card>`,
  'card: 24 creators, 20 keywords': () => html`
    <dataset-card
      .data=${{...snow, creators: team, keywords: Array.from({length: 20}, (_, index) => `keyword ${index + 1}`)}}
    ></dataset-card>
  `,
  'card: long words': () => html`
    <dataset-card
      heading=${'Hydroclimatologicalbiogeochemistry'.repeat(8)}
      creators=${'Wolfeschlegelsteinhausenbergerdorff'.repeat(4)}
      version=${'v1.2.3-'.repeat(40)}
      doi=${`10.1234/${'long-'.repeat(40)}`}
      downloads="123456789012"
    ></dataset-card>
  `,
  'card: hostile text': () => html`
    <dataset-card
      heading=${'</h3><img src=x onerror=alert(1)> ${7*7} {{7*7}}'}
      creators=${'<script>alert(1)</script>, X; \u202egnp.tset\u202c.exe; __proto__'}
      publisher=${'<b>Zenodo</b>'}
      version=${"'; DROP TABLE"}
      keywords=${'<i>one</i>, &amp;, javascript:alert(1)'}
      downloads="3"
    ></dataset-card>
  `,
  'card: right to left': () => html`
    <div dir="rtl" lang="ar">
      <dataset-card
        heading="مجموعة بيانات صور الأشعة السينية للصدر"
        creators="علي, أحمد; Müller, Jürgen"
        year="2024"
        publisher="Zenodo"
        doi="10.5281/zenodo.6406114"
        license="CC-BY-NC-4.0"
        access="embargoed"
        keywords="أشعة, chest CT"
        downloads="48213"
        source-name="DataCite"
        retrieved="2026-11-23"
      ></dataset-card>
    </div>
  `,
  'card: dark': () => html`<div class="dark"><dataset-card .data=${story}></dataset-card></div>`,
  'card: narrow': () => html`<div class="narrow"><dataset-card .data=${story}></dataset-card></div>`,
  'card: a picture that cannot come': () => html`<dataset-card .data=${snow} image=${picture}></dataset-card>`,
  'card: its own picture and links': () => html`
    <dataset-card .data=${snow}>
      <svg slot="image" viewBox="0 0 4 4" aria-hidden="true"><path d="M0 4 2 1 4 4Z"></path></svg>
      <a slot="actions" href="https://example.org/paper">The paper</a>
    </dataset-card>
  `,
  'card: from DataCite': () =>
    html`<dataset-card src="/mock/json?file=datacite/prereview-cdl-ucb-dryad.json"></dataset-card>`,
  'card: from DataCite, whose repository tells no counts': () =>
    html`<dataset-card src="/mock/json?file=datacite/pangaea-836178.json"></dataset-card>`,
  'card: loading': () => html`<dataset-card src="/mock/hang"></dataset-card>`,
  'card: failed': () => html`<dataset-card src="/mock/json?status=404"></dataset-card>`,
  'card: stale': () => html`<dataset-card src="/mock/json?status=404" .data=${story}></dataset-card>`,
  'card: broken fields': () => html`
    <dataset-card
      heading="Snow depth, Example Mountains"
      year="20x0"
      doi="foo"
      license=""
      access="maybe"
      downloads="12k"
      href="javascript:alert(1)"
    ></dataset-card>
  `,
};

/** Cases whose bad input is told to the console, once. */
export const noisy: ReadonlySet<string> = new Set(['card: failed', 'card: stale', 'card: broken fields']);
