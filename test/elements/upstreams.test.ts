import {expect, fixture, html} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import '../../src/index.js';
import type {DatasetElement} from '../../src/kit/dataset-element.js';
import {upstreams} from '../../src/sources/upstreams.js';
import {mockUrl} from '../kit/mock.js';
import {pressed} from './dataset-share/parts.js';
import {part} from './drawn.js';
import {until} from '../kit/until.js';

const zenodo = () => mockUrl('', {file: 'zenodo/rdm-default-7834392.json'});
const dryad = () => mockUrl('', {file: 'datacite/prereview-cdl-ucb-dryad.json'});

/** An element once it shows what its upstreams, which the page has elsewhere, say. */
async function shown(template: TemplateResult): Promise<DatasetElement> {
  const element = await fixture<DatasetElement>(template);
  await until(() => element.mode === 'ready', `${element.localName} is not ready`);
  await element.updateComplete;
  return element;
}

const textOf = (element: Element, selector: string) => part(element, selector)?.textContent.replace(/\s+/g, ' ').trim();

describe('A page that has its upstreams elsewhere', () => {
  const meta = document.createElement('meta');
  meta.name = 'dataset-upstreams';
  before(() => document.head.append(meta));
  beforeEach(() => (meta.content = `zenodo.org=${zenodo()} api.datacite.org=${dryad()}`));
  after(() => {
    meta.remove();
  });

  it('shows a card of a Zenodo record, with the number that its page shows', async () => {
    const card = await shown(html`<dataset-card src="doi:10.5281/zenodo.7834392"></dataset-card>`);
    expect(textOf(card, '.title')).to.match(/^A large-scale COVID-19 Twitter chatter dataset/);
    expect(part(card, '.number')?.getAttribute('value')).to.equal('249332');
    expect(textOf(card, '.count')).to.contain('Zenodo').and.contain('all versions').and.contain('unique');
    expect(part(card, '.course svg')).to.exist;
    expect(part(card, '[part="link"]')?.getAttribute('href')).to.equal('https://zenodo.org/records/7834392');
  });

  it('shows a sparkline of DataCite’s months', async () => {
    const sparkline = await shown(html`<download-sparkline src="10.6078/D1941T" view="full"></download-sparkline>`);
    expect(sparkline.record.series?.map(({measure}) => measure)).to.deep.equal(['downloads', 'views', 'citations']);
    expect(part(sparkline, 'svg')).to.exist;
  });

  it('shows the figure alone', async () => {
    const stat = await shown(html`<dataset-stat src="zenodo:7834392"></dataset-stat>`);
    expect(stat.record).not.to.have.any.keys('title', 'series');
    expect(part(stat, 'data')?.getAttribute('value')).to.equal('249332');
  });

  it('tells a story of one record, with one request to each upstream', async () => {
    const story = await shown(
      html`<dataset-story src="https://zenodo.org/records/7834392"
        ><dataset-card></dataset-card><download-sparkline></download-sparkline
      ></dataset-story>`,
    );
    const [card, sparkline] = story.children;
    await until(() => (card as DatasetElement).mode === 'ready' && (sparkline as DatasetElement).mode === 'ready');
    expect(part(card!, '.number')?.getAttribute('value')).to.equal('249332');
  });

  it('cites', async () => {
    const citation = await shown(html`<dataset-citation src="zenodo:7834392" formats="apa"></dataset-citation>`);
    expect(textOf(citation, '[part="citation"]')).to.contain('https://doi.org/10.5281/zenodo.7834392');
  });

  it('names the upstream, not an address, in the markup for another page', async () => {
    const share = await shown(html`<dataset-share src="10.5281/zenodo.7834392"></dataset-share>`);
    await pressed(share, '#embed');
    expect(part(share, '.reference')?.textContent).to.contain('src="10.5281/zenodo.7834392"');
  });

  it('says of a chart that Zenodo has no rows for it', async () => {
    const {warn} = console;
    console.warn = () => undefined;
    try {
      const chart = await fixture<DatasetElement>(html`<pathology-chart src="zenodo:7834392"></pathology-chart>`);
      await until(() => chart.mode === 'error');
      await chart.updateComplete;
      expect(textOf(chart, '[part="notice"]')).to.contain('CSV file').and.contain('zenodo:7834392');
    } finally {
      console.warn = warn;
    }
  });
});

describe('A module', () => {
  it('says in code where its upstreams are, which wins over the page', async () => {
    upstreams['zenodo.org'] = zenodo();
    try {
      const stat = await shown(html`<dataset-stat src="zenodo:7834392"></dataset-stat>`);
      expect(part(stat, 'data')?.getAttribute('value')).to.equal('249332');
    } finally {
      Reflect.deleteProperty(upstreams, 'zenodo.org');
    }
  });
});
