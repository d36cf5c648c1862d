import {aTimeout, expect, html} from '@open-wc/testing';
import {freshName, hitsOf, mockUrl} from '../../kit/mock.js';
import {inMode} from '../../kit/probe-element.js';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {record, seen, settled, storyOf, type Story} from './story.js';

const tenElements = html`
  <h1>My own page</h1>
  <dataset-stat></dataset-stat>
  <pathology-chart></pathology-chart>
  <pathology-chart measure="kappa"></pathology-chart>
  <p>In words <download-sparkline view="word"></download-sparkline></p>
  <download-sparkline view="full"></download-sparkline>
  <dataset-table></dataset-table>
  <section>
    <dataset-card></dataset-card>
    <dataset-impact></dataset-impact>
    <dataset-impact index="1"></dataset-impact>
    <dataset-impact index="2"></dataset-impact>
  </section>
`;

describe('A story with elements of the author’s own inside', () => {
  const warnings = useRecordedConsole();

  it('only hands its record over, with one request', async () => {
    const hits = freshName();
    const story = await storyOf(html`<dataset-story src=${mockUrl(record, {hits})}>${tenElements}</dataset-story>`);
    await inMode(story, 'ready');
    await settled(story);
    expect(story.renderRoot.querySelector('article')).to.be.null;
    const text = seen(story);
    for (const part of ['My own page', '5.6M', record.categories.title, 'Technical Standard', record.title])
      expect(text).to.contain(part);
    expect(await hitsOf(hits)).to.equal(1);
    expect(warnings).to.deep.equal([]);
  });

  it('tells the whole story again when they are gone', async () => {
    const story = await storyOf(html`<dataset-story .data=${record}></dataset-story>`);
    const stat = document.createElement('dataset-stat');
    story.append(stat);
    await aTimeout(0);
    await settled(story);
    expect([story.renderRoot.querySelector('article'), seen(story)].map(String)[0]).to.equal('null');
    expect(seen(story)).to.contain('5.6M');
    stat.remove();
    await aTimeout(0);
    await settled(story);
    expect(story.renderRoot.querySelector('article')).not.to.be.null;
  });

  it('shows them, and what went wrong once, when the request fails', async () => {
    const story = await storyOf(
      html`<dataset-story src=${mockUrl('', {status: 404})}
        ><h1>My page</h1>
        <dataset-stat></dataset-stat
      ></dataset-story>`,
    );
    await inMode(story, 'error');
    await settled(story);
    expect(seen(story)).to.contain('My page');
    expect(seen(story).split('has nothing at this address')).to.have.lengthOf(2);
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('Words and links inside a story', () => {
  const warnings = useRecordedConsole();
  const withLink = (src: string) =>
    storyOf(
      html`<dataset-story src=${src}
        ><p><a href="https://example.org/">Our data</a></p></dataset-story
      >`,
    );

  it('are for those who cannot see it', async () => {
    const story = await withLink(mockUrl(record));
    await inMode(story, 'ready');
    expect(seen(story)).not.to.contain('Our data');
  });

  it('stay when the record does not come', async () => {
    const story = await withLink(mockUrl('', {status: 500}));
    await inMode(story, 'error');
    expect(seen(story)).to.contain('Our data');
    expect(warnings).to.have.lengthOf(1);
  });
});

describe('A row that is read', () => {
  const highlights = (story: Story): (number | null | undefined)[] =>
    [story, story.renderRoot].flatMap((root) =>
      [...root.querySelectorAll<HTMLElementTagNameMap['dataset-table']>('pathology-chart, dataset-table')].map(
        ({highlight}) => highlight,
      ),
    );
  const read = (element: Element, index: number) =>
    element.dispatchEvent(
      new CustomEvent('dataset-highlight', {bubbles: true, composed: true, detail: {name: 'A', index}}),
    );

  it('is marked in the others of the story', async () => {
    const story = await storyOf(html`<dataset-story .data=${record}></dataset-story>`);
    read(story.renderRoot.querySelector('pathology-chart')!, 2);
    expect(highlights(story)).to.deep.equal([undefined, 2]);
    read(story.renderRoot.querySelector('pathology-chart')!, -1);
    expect(highlights(story)).to.deep.equal([undefined, -1]);
  });

  it('is marked in those of the author’s own, but not in rows of other data', async () => {
    const story = await storyOf(
      html`<dataset-story .data=${record}>
        <pathology-chart></pathology-chart><dataset-table></dataset-table>
        <dataset-table categories="A: 1; B: 2; C: 3"></dataset-table>
      </dataset-story>`,
    );
    read(story.querySelector('dataset-table')!, 1);
    expect(highlights(story)).to.deep.equal([1, undefined, undefined]);
  });

  it('of something else is nobody’s', async () => {
    const story = await storyOf(html`<dataset-story .data=${record}><p slot="link">A</p></dataset-story>`);
    read(story.querySelector('p')!, 1);
    expect(highlights(story)).to.deep.equal([undefined, undefined]);
  });
});
