import {expect, html} from '@open-wc/testing';
import {useRecordedConsole} from '../../kit/recorded-console.js';
import {partsIn, record, seen, seenIn, settled, storyOf, storyOfData} from './story.js';

describe('The parts of a story', () => {
  const warnings = useRecordedConsole();

  it('are those that the author names, in that order, each once', async () => {
    const story = await storyOfData(record, 'link, prose headline  link');
    expect(partsIn(story)).to.deep.equal(['link', 'prose', 'headline']);
  });

  it('stand together where they open the story, and alone elsewhere', async () => {
    const story = await storyOfData(record, 'hero headline');
    expect(story.renderRoot.querySelectorAll('.opening > *')).to.have.lengthOf(2);
    story.parts = 'link hero';
    await settled(story);
    expect(story.renderRoot.querySelector('.opening')).to.be.null;
  });

  it('that nobody knows are told to the author', async () => {
    await storyOfData(record, 'headline sidebar');
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.match(/^<dataset-story> parts: expected headline or .* or link, got "sidebar"$/);
  });

  it('complain of a level that is none', async () => {
    await storyOf(html`<dataset-story heading-level="9" .data=${record}></dataset-story>`);
    expect(warnings[0]).to.contain('heading-level: expected a whole number from 1 to 6, got "9"');
  });

  for (const [data, ...parts] of [
    [{title: 'A'}, 'headline', 'card', 'share'],
    [{title: 'A', description: 'B'}, 'headline', 'standfirst', 'card', 'share'],
    [{doi: '10.1/a'}, 'byline', 'link'],
    [{usage: {downloads: {value: 0}}}, 'hero'],
    [{keywords: ['a']}, 'keywords'],
    [{story: {standfirst: 'A', sections: [], impacts: []}}, 'standfirst'],
    [{title: 'A', publisher: 'B'}, 'headline', 'citation', 'card', 'share'],
    [{categories: {columns: [], rows: []}, series: []}],
    [{publisher: 'A'}],
  ] as const)
    it(`are ${parts.join(', ') || 'none'} of ${JSON.stringify(data)}`, async () => {
      const story = await storyOfData(data);
      expect(partsIn(story)).to.deep.equal(parts);
      expect(story.mode).to.equal(parts.length > 0 ? 'ready' : 'empty');
    });

  it('show a description that stands nowhere else', async () => {
    const data = {description: 'B', usage: {downloads: {value: 1}}};
    const story = await storyOfData(data);
    expect([seenIn(story, 'standfirst'), seenIn(story, 'hero').includes('B')]).to.deep.equal(['B', false]);
  });

  it('have the headline of the attribute first, then the story’s, then the title', async () => {
    const story = await storyOfData({title: 'A', story: {headline: 'B'}}, 'headline');
    expect(seenIn(story, 'headline')).to.equal('B');
    story.heading = 'C';
    await settled(story);
    expect(seenIn(story, 'headline')).to.equal('C');
  });
});

describe('A part of the author’s own', () => {
  it('stands in the place of ours', async () => {
    const story = await storyOf(html`<dataset-story .data=${record}><p slot="chart">Our own chart</p></dataset-story>`);
    expect(seenIn(story, 'chart')).to.equal('Our own chart');
    expect(partsIn(story)).to.contain('table');
  });

  it('stands where the record has nothing', async () => {
    const story = await storyOf(
      html`<dataset-story .data=${{title: 'A'}}><p slot="chart">Our own chart</p></dataset-story>`,
    );
    expect(partsIn(story)).to.deep.equal(['headline', 'chart', 'card', 'share']);
  });

  it('takes the record, as an element of ours', async () => {
    const story = await storyOf(
      html`<dataset-story .data=${record}
        ><div slot="chart"><pathology-chart measure="kappa"></pathology-chart></div
      ></dataset-story>`,
    );
    expect(seenIn(story, 'chart')).to.contain('0.91');
    expect(partsIn(story)).to.have.lengthOf(14);
  });

  it('is there before the record', async () => {
    const story = await storyOf(html`<dataset-story src="/mock/hang"><p slot="headline">Our own</p></dataset-story>`);
    expect(seen(story)).to.contain('Our own');
  });
});
