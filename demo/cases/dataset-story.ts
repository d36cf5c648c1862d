import {html, type TemplateResult} from 'lit';
import data from '../data/rad-chestct.json' with {type: 'json'};
import snowpack from '../data/snowpack.json' with {type: 'json'};

const hostile = '<img src=x onerror=alert(1)> \u202eesrever \u202c*open **both** [link](javascript:alert(1))';
const {story: words, ...plain} = data;
const json = (record: object): TemplateResult =>
  html`<script type="application/json">
    ${JSON.stringify(record)}
  </script>`;

export const datasetStoryCases: Record<string, () => TemplateResult> = {
  'story: whole, from one record': () => html`<dataset-story .data=${data}></dataset-story>`,
  'story: whole, dark': () => html`<div class="dark"><dataset-story .data=${data}></dataset-story></div>`,
  'story: whole, in a narrow column': () =>
    html`<div class="narrow"><dataset-story .data=${data}></dataset-story></div>`,
  'story: right to left': () => html`<div dir="rtl"><dataset-story .data=${data}></dataset-story></div>`,
  'story: in another order': () =>
    html`<dataset-story parts="hero headline byline link trajectory" heading-level="4" .data=${data}></dataset-story>`,
  'story: a headline of the page’s own': () =>
    html`<dataset-story
      parts="headline standfirst"
      heading="Seen in 5.6 million places"
      .data=${data}
    ></dataset-story>`,
  'story: a chart of the author’s own': () =>
    html`<dataset-story parts="headline chart table" .data=${data}
      ><pathology-chart slot="chart" measure="kappa" heading="Agreement of the readers"></pathology-chart
    ></dataset-story>`,
  'story: only provides, to the page inside': () =>
    html`<dataset-story .data=${data}>
      <p>
        A paragraph of the author’s, with <dataset-stat></dataset-stat> and a word:
        <download-sparkline></download-sparkline>.
      </p>
      <dataset-card></dataset-card>
    </dataset-story>`,
  'story: no words, only data': () => html`<dataset-story .data=${plain}></dataset-story>`,
  'story: no data, only words': () => html`<dataset-story .data=${{story: words}}></dataset-story>`,
  'story: another dataset': () => html`<dataset-story .data=${snowpack}></dataset-story>`,
  'story: a title and no more': () => html`<dataset-story .data=${{title: 'A dataset'}}></dataset-story>`,
  'story: nothing': () => html`<dataset-story></dataset-story>`,
  'story: thirty authors and a long title': () =>
    html`<dataset-story
      .data=${{
        title: 'Pneumonoultramicroscopicsilicovolcanoconiosis'.repeat(4),
        creators: Array.from({length: 30}, (_, index) => ({name: `Author, Number ${index + 1}`})),
      }}
    ></dataset-story>`,
  'story: unknown count': () =>
    html`<dataset-story
      parts="hero headline"
      .data=${{title: 'A', usage: {downloads: {value: null}}}}
    ></dataset-story>`,
  'story: hostile words': () =>
    html`<dataset-story
      .data=${{
        title: hostile,
        publisher: hostile,
        url: 'https://example.org/',
        keywords: [hostile],
        story: {standfirst: hostile, sections: [{heading: hostile, paragraphs: [hostile, '*'.repeat(99)]}]},
      }}
    ></dataset-story>`,
  'story: from a JSON child': () => html`<dataset-story parts="headline byline">${json(data)}</dataset-story>`,
  'story: told to search engines': () =>
    html`<dataset-story structured-data parts="headline byline" .data=${data}></dataset-story>`,
  'story: loading': () => html`<dataset-story src="/mock/hang"></dataset-story>`,
  'story: failed, with the author’s words': () =>
    html`<dataset-story src="/mock/json?status=404"><p>Our data are at Zenodo.</p></dataset-story>`,
  'story: failed, with elements inside': () =>
    html`<dataset-story src=${'/mock/json?status=404&case=bare'}
      ><dataset-stat></dataset-stat>
      <p>Our data are at Zenodo.</p></dataset-story
    >`,
  'story: stale': () =>
    html`<dataset-story parts="headline" src="/mock/json?status=404" .data=${data}></dataset-story>`,
  'story: a part that nobody knows': () => html`<dataset-story parts="headline weather" .data=${data}></dataset-story>`,
};

export const noisy: ReadonlySet<string> = new Set([
  'story: failed, with the author’s words',
  'story: failed, with elements inside',
  'story: stale',
  'story: a part that nobody knows',
]);
