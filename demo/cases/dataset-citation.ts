// A citation in every state that a record, an author or a network can bring it to.
import {html, type TemplateResult} from 'lit';
import '../../src/elements/dataset-citation/define.js';
import story from '../data/rad-chestct.json' with {type: 'json'};

const crowd = (count: number) => ({
  title: 'A census',
  creators: Array.from({length: count}, (_, index) => ({name: `Family${index}, Given`})),
  publicationYear: 2024,
  doi: '10.5555/census',
});

export const datasetCitationCases: Record<string, () => TemplateResult> = {
  'citation: typical': () => html`<dataset-citation .data=${story}></dataset-citation>`,
  'citation: BibTeX': () => html`<dataset-citation .data=${story} format="bibtex"></dataset-citation>`,
  'citation: CSL-JSON': () => html`<dataset-citation .data=${story} format="csl-json"></dataset-citation>`,
  'citation: the DOI': () => html`<dataset-citation .data=${story} format="doi"></dataset-citation>`,
  'citation: two formats': () => html`<dataset-citation .data=${story} formats="ris, bibtex"></dataset-citation>`,
  'citation: one format': () => html`<dataset-citation .data=${story} formats="vancouver"></dataset-citation>`,
  'citation: attributes only': () => html`
    <dataset-citation
      heading="Snow depth at nine sites"
      creators="Carberry, Josiah; Snow Lab"
      year="2016"
      publisher="Archive"
      type="software"
      version="2.1"
      href="https://example.org/snow"
    ></dataset-citation>
  `,
  'citation: JSON child': () => html`
    <dataset-citation>
      <script type="application/json">
        {"title": "Snow depth", "doi": "10.5555/snow"}
      </script>
    </dataset-citation>
  `,
  'citation: from a source': () =>
    html`<dataset-citation
      src=${`/mock/json?body=${encodeURIComponent('{"title": "Snow", "publisher": "Archive"}')}`}
    ></dataset-citation>`,
  'citation: nobody told us': () => html`<dataset-citation heading="Snow" publisher="Archive"></dataset-citation>`,
  'citation: two hundred authors': () => html`<dataset-citation .data=${crowd(200)}></dataset-citation>`,
  'citation: two hundred authors in BibTeX': () =>
    html`<dataset-citation .data=${crowd(200)} format="bibtex"></dataset-citation>`,
  'citation: huge': () =>
    html`<dataset-citation heading=${'L'.repeat(300)} doi=${`10.5555/${'x'.repeat(200)}`}></dataset-citation>`,
  'citation: hostile text': () => html`
    <dataset-citation heading=${'<script>alert(1)</script> }\\'} doi="10.5555/snow" format="bibtex"></dataset-citation>
  `,
  'citation: right to left': () => html`
    <div dir="rtl" lang="ar">
      <dataset-citation heading="عمق الثلج" creators="الثلج, سارة" doi="10.5555/snow"></dataset-citation>
    </div>
  `,
  'citation: dark': () =>
    html`<div class="dark"><dataset-citation .data=${story} format="ris"></dataset-citation></div>`,
  'citation: narrow': () =>
    html`<div class="narrow"><dataset-citation .data=${story} format="bibtex"></dataset-citation></div>`,
  'citation: nothing': () => html`<dataset-citation></dataset-citation>`,
  'citation: the author’s own words': () =>
    html`<dataset-citation src="/mock/hang"><p>Draelos et al. (2020). RAD-ChestCT.</p></dataset-citation>`,
  'citation: loading': () => html`<dataset-citation src="/mock/hang"></dataset-citation>`,
  'citation: source not found': () => html`<dataset-citation src="/mock/json?status=404"></dataset-citation>`,
  'citation: stale': () => html`<dataset-citation src="/mock/json?status=404" .data=${story}></dataset-citation>`,
  'citation: broken fields': () => html`
    <dataset-citation heading="Snow" doi="10.5555/snow" year="soon" format="bluebook" formats="apa, mla, bluebook">
    </dataset-citation>
  `,
};

/** Their input is bad, and the page's author is told. */
export const noisy: ReadonlySet<string> = new Set([
  'citation: source not found',
  'citation: stale',
  'citation: broken fields',
]);
