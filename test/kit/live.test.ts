import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/dataset-card/define.js';
import '../../src/elements/dataset-stat/define.js';
import '../../src/elements/dataset-story/define.js';
import '../../src/elements/download-sparkline/define.js';
import type {DatasetElement} from '../../src/kit/dataset-element.js';
import {upstreams} from '../../src/sources/upstreams.js';
import {freshName, hitsOf, mockUrl, type Wishes} from './mock.js';
import {eventsOf, inMode, shown} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';
import {until} from './until.js';

const today = new Date().toISOString().slice(0, 10);
const snapshot = {
  title: 'Chest CT',
  doi: '10.5281/zenodo.77',
  sources: {page: {name: 'Lab page', retrieved: '2025-01-02', kind: 'reported'}},
  usage: {downloads: {value: 1200, source: 'page'}, citations: {value: 3, source: 'page'}},
};
const answer = {
  conceptrecid: '76',
  metadata: {title: 'Another title', publication_date: '2021-01-01', resource_type: {type: 'dataset'}},
  links: {self_html: 'https://zenodo.org/records/77'},
  stats: {unique_downloads: 1300, unique_views: 9},
};

/** Has Zenodo answer like this; where it was asked is counted under `hits`. */
function zenodoAnswers(body: unknown, wishes: Wishes = {}): string {
  const hits = freshName();
  upstreams['zenodo.org'] = `${mockUrl(body, {hits, ...wishes})}&path=`;
  return hits;
}

const provenance = (element: DatasetElement) => shown(element, '.provenance');
const cardOf = (data: object, live = true) =>
  fixture<HTMLElementTagNameMap['dataset-card']>(html`<dataset-card ?live=${live} .data=${data}></dataset-card>`);
const isNew = (element: DatasetElement) => until(() => element.record.usage?.downloads?.value === 1300);

describe('A live element', () => {
  const warnings = useRecordedConsole();
  beforeEach(() => {
    upstreams['api.datacite.org'] = '/mock/json?status=404&path=';
  });
  afterEach(() => {
    delete upstreams['zenodo.org'];
    delete upstreams['api.datacite.org'];
  });

  it('shows what stands in the page at once, then the count of today with its source and day', async () => {
    zenodoAnswers(answer, {delay: 50});
    const card = await cardOf(snapshot);
    expect([card.mode, shown(card, '.number')]).to.deep.equal(['ready', '1.2K1,200']);
    expect(provenance(card)).to.contain('Lab page · Jan 2, 2025');
    await isNew(card);
    await card.updateComplete;
    expect([card.mode, shown(card, '.number')]).to.deep.equal(['ready', '1.3K1,300']);
    expect(provenance(card)).to.contain('Zenodo');
    expect(card.shadowRoot!.querySelector('time')!.dateTime).to.equal(today);
  });

  it("leaves the author's words and what is not counted anew as they are", async () => {
    zenodoAnswers(answer);
    const card = await cardOf(snapshot);
    await isNew(card);
    const {title, publicationYear, usage, sources} = card.record;
    expect([title, publicationYear]).to.deep.equal(['Chest CT', undefined]);
    expect(usage?.citations).to.deep.equal({value: 3, source: 'page'});
    expect(sources?.page?.name).to.equal('Lab page');
  });

  it('puts the new count in the place of one in an attribute, whose day is not that of the new one', async () => {
    zenodoAnswers(answer);
    const card = await fixture<HTMLElementTagNameMap['dataset-card']>(
      html`<dataset-card
        live
        heading="A"
        doi="10.5281/zenodo.77"
        downloads="1200"
        retrieved="2025-01-02"
        source-name="Lab page"
      ></dataset-card>`,
    );
    expect(provenance(card)).to.contain('Lab page · Jan 2, 2025');
    await isNew(card);
    await card.updateComplete;
    expect(provenance(card)).to.contain('Zenodo');
    expect(card.shadowRoot!.querySelector('time')!.dateTime).to.equal(today);
  });

  it('keeps what it shows when the upstream fails, says nothing to the reader, and tells page and author', async () => {
    zenodoAnswers('', {status: 404});
    const page = await fixture(html`<div></div>`);
    const heard = eventsOf(page);
    const card = document.createElement('dataset-card');
    Object.assign(card, {live: true, data: snapshot});
    page.append(card);
    await inMode(card, 'stale');
    expect([shown(card, '.number'), shown(card, '.notice')]).to.deep.equal(['1.2K1,200', '']);
    expect(provenance(card)).to.contain('Jan 2, 2025');
    expect(heard).to.deep.equal(['load Chest CT', 'error not-found']);
    expect(warnings).to.deep.equal([`<dataset-card> not-found: ${location.host} 404`]);
  });

  it('is asked again by reload', async () => {
    const hits = zenodoAnswers(answer, {status: 404, recovers: 1});
    const card = await cardOf(snapshot);
    await inMode(card, 'stale');
    card.reload();
    await isNew(card);
    expect(await hitsOf(hits)).to.equal(2);
  });

  it('keeps a count that the upstream does not know', async () => {
    const hits = zenodoAnswers({...answer, stats: {}});
    const card = await cardOf(snapshot);
    await until(async () => (await hitsOf(hits)) === 1);
    await aTimeout(30);
    expect([card.record.usage?.downloads?.value, provenance(card)].join()).to.contain('1200,Source: Lab page');
  });

  it('without a name that an upstream knows asks nobody', async () => {
    const hits = zenodoAnswers(answer);
    const {doi, ...nameless} = snapshot;
    const card = await cardOf({...nameless, url: mockUrl('{}', {hits})});
    await aTimeout(50);
    expect([card.mode, await hitsOf(hits), doi.length > 0]).to.deep.equal(['ready', 0, true]);
  });

  it('is found by its page, too', async () => {
    zenodoAnswers(answer);
    const {doi, ...nameless} = snapshot;
    const card = await cardOf({...nameless, url: `https://zenodo.org/records/${doi.slice(15)}`});
    await isNew(card);
  });

  it('shows the count of the page again when it is no longer live', async () => {
    zenodoAnswers(answer);
    const card = await cardOf(snapshot);
    await isNew(card);
    card.live = false;
    await card.updateComplete;
    expect(card.record.usage?.downloads?.value).to.equal(1200);
  });

  it('shows the count of another record when it has become one', async () => {
    zenodoAnswers(answer);
    const card = await cardOf(snapshot);
    await isNew(card);
    zenodoAnswers({...answer, stats: {unique_downloads: 8}});
    card.data = {...snapshot, doi: '10.5281/zenodo.78'};
    await card.updateComplete;
    expect(card.record.usage?.downloads?.value).to.equal(1200);
    await until(() => card.record.usage?.downloads?.value === 8);
  });

  it('may be a figure with its data in the page', async () => {
    zenodoAnswers(answer);
    const stat = await fixture<HTMLElementTagNameMap['dataset-stat']>(
      html`<dataset-stat live .data=${snapshot}></dataset-stat>`,
    );
    expect(shown(stat, '[part="number"]')).to.contain('1.2K');
    await isNew(stat);
    await stat.updateComplete;
    expect(shown(stat, '[part="number"]')).to.contain('1.3K');
  });

  it('may be a story, which hands the new counts on with one request in all', async () => {
    const hits = zenodoAnswers(answer);
    const story = await fixture<HTMLElementTagNameMap['dataset-story']>(
      html`<dataset-story live .data=${snapshot}
        ><dataset-stat></dataset-stat><dataset-card></dataset-card
      ></dataset-story>`,
    );
    const [stat, card] = [story.querySelector('dataset-stat')!, story.querySelector('dataset-card')!];
    await isNew(stat);
    await isNew(card);
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('with nothing but a name says that it loads, and what failed', async () => {
    zenodoAnswers('', {status: 404, delay: 30});
    const stat = await fixture<HTMLElementTagNameMap['dataset-stat']>(
      html`<dataset-stat live .data=${{doi: snapshot.doi}}></dataset-stat>`,
    );
    expect(stat.mode).to.equal('loading');
    await inMode(stat, 'error');
    expect(shown(stat, '.notice')).to.contain('has nothing at this address.');
  });
});
