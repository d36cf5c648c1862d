import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import {storyOf} from '../elements/dataset-story/story.js';
import {drawn} from '../elements/drawn.js';

const language = 'pt-BR';
const categories = {
  title: 'Por tipo',
  caption: 'Sem repetições',
  columns: [{key: 'n', label: 'volumes'}],
  rows: [
    {name: 'A', n: 2},
    {name: 'B', n: 1},
  ],
};
const series = [
  {
    measure: 'downloads',
    period: 'year' as const,
    title: 'Por ano',
    points: [
      ['2020', 1],
      ['2021', 2],
    ] as const,
  },
];
const story = {headline: 'Neve', sections: [{paragraphs: ['Muita neve.']}], impacts: [{title: 'Escolas'}]};
const record = {language, title: 'Neve', keywords: ['neve'], description: 'Neve.', categories, series, story};

/** The languages of what is found in an element. */
const languagesIn = (element: Element, selector: string): readonly (string | null)[] =>
  Array.from(element.shadowRoot!.querySelectorAll(selector), (each) => each.getAttribute('lang'));

describe('The language of what a record says', () => {
  it('is told of keywords of the record, not of the page’s own', async () => {
    const own = await drawn(html`<dataset-card .data=${record} keywords="snow, ice"></dataset-card>`);
    expect(languagesIn(own, '.keywords bdi')).to.deep.equal([null, null]);
    expect(languagesIn(own, '.title')).to.deep.equal([language]);
    expect(
      languagesIn(await drawn(html`<dataset-card .data=${record}></dataset-card>`), '.keywords bdi'),
    ).to.deep.equal([language]);
  });

  it('is that of the one who said it, where a page gives two records', async () => {
    const card = await drawn(html`
      <dataset-card .data=${{keywords: ['Schnee'], language: 'de'}}>
        <script type="application/json">
          {"title": "Snow", "keywords": ["snow"]}
        </script>
      </dataset-card>
    `);
    expect(languagesIn(card, '.keywords bdi')).to.deep.equal(['de']);
    expect(languagesIn(card, '.title')).to.deep.equal([null]);
  });

  it('is told of title and caption of a chart and a table, unless they are the page’s', async () => {
    for (const [tag, element] of [
      ['pathology-chart', await drawn(html`<pathology-chart .data=${record} loading="eager"></pathology-chart>`)],
      ['dataset-table', await drawn(html`<dataset-table .data=${record} loading="eager"></dataset-table>`)],
    ] as const)
      expect(languagesIn(element, '.title, .caption'), tag).to.deep.equal([language, language]);
    const own = await drawn(
      html`<pathology-chart .data=${record} heading="By kind" caption="Once each" loading="eager"></pathology-chart>`,
    );
    expect(languagesIn(own, '.title, .caption')).to.deep.equal([null, null]);
    const line = await drawn(
      html`<download-sparkline .data=${record} view="full" loading="eager"></download-sparkline>`,
    );
    expect(languagesIn(line, '.title')).to.deep.equal([language]);
  });

  it('is told of an impact of the record, not of one that the page tells', async () => {
    const impact = await drawn(html`<dataset-impact .data=${record}></dataset-impact>`);
    expect(languagesIn(impact, 'article')).to.deep.equal([language]);
    const own = await drawn(html`<dataset-impact .data=${record} heading="Schools"></dataset-impact>`);
    expect(languagesIn(own, 'article')).to.deep.equal([null]);
  });

  it('is told of headline and prose of a story, not of a headline of the page’s', async () => {
    const told = await storyOf(html`<dataset-story .data=${record}></dataset-story>`);
    expect(languagesIn(told, '.headline .heading, .standfirst p, .prose p')).to.deep.equal([
      language,
      language,
      language,
    ]);
    const own = await storyOf(html`<dataset-story .data=${record} heading="Snow" loading="eager"></dataset-story>`);
    expect(languagesIn(own, '.headline .heading, .prose p')).to.deep.equal([null, language]);
  });
});
