import {expect, html} from '@open-wc/testing';
import {partsIn, record, seen, seenIn, settled, storyOf, storyOfData, type Story} from './story.js';

describe('The whole story', () => {
  let story: Story;
  beforeEach(async () => {
    story = await storyOfData(record);
  });

  it('marks the words of the record by their language, and none that the page has said itself', async () => {
    story.data = {...record, language: 'de'};
    await settled(story);
    const marked = () =>
      Array.from(story.shadowRoot!.querySelectorAll('[lang="de"]'), (each) =>
        each.closest('[part]')!.getAttribute('part'),
      );
    expect(new Set(marked())).to.deep.equal(new Set(['headline', 'standfirst', 'prose', 'keywords']));
    story.setAttribute('heading', 'Told by the page');
    await settled(story);
    expect(marked()).not.to.include('headline');
  });

  it('misses no part of the page', () => {
    expect(partsIn(story)).to.deep.equal(
      'headline standfirst byline hero prose chart trajectory table citation card impacts keywords share link'.split(
        ' ',
      ),
    );
  });

  for (const [part, ...texts] of [
    ['hero', '5.6M', '5,600,000', 'total downloads', record.description, 'illustrative figures'],
    ['headline', record.story.headline],
    ['standfirst', record.story.standfirst],
    ['byline', 'Rachel Lea Draelos', 'David Dov', 'Maciej A. Mazurowski', '2020', record.doi, 'CC BY 4.0', 'Zenodo →'],
    ['prose', record.story.sections[0]!.heading, ...record.story.sections[0]!.paragraphs],
    ['chart', record.categories.title, record.categories.caption, ...record.categories.rows.map(({name}) => name)],
    ['trajectory', record.series[0]!.title, record.series[0]!.caption],
    ['table', 'annotated volumes', 'prevalence (%)', 'inter-rater kappa', '4,210', '26.8', '0.87'],
    ['card', record.title, 'Rachel Lea Draelos', '2020', 'CC BY 4.0', 'restricted access', 'View on'],
    ['keywords', ...record.keywords],
    ['impacts', ...record.story.impacts.flatMap(({icon, title, text}) => [icon, title, text])],
    ['link', 'View on', 'Zenodo', '→'],
  ] as const)
    it(`has in its ${part} all that belongs there`, () => {
      const shown = seenIn(story, part);
      for (const text of texts) expect(shown).to.contain(text.replace(/\s+/g, ' '));
    });

  it('draws the letter of the first author and the keywords in the card', () => {
    const card = story.renderRoot.querySelector('dataset-card')!;
    expect(card.renderRoot.querySelector('.initial')?.textContent).to.equal('D');
    for (const keyword of record.keywords) expect(seen(card)).to.contain(keyword);
  });

  it('says title and caption of the categories once', () => {
    expect(seen(story).split(record.categories.caption)).to.have.lengthOf(2);
  });

  it('links to the record at the end', () => {
    expect(story.renderRoot.querySelector<HTMLAnchorElement>('.link a')!.href).to.equal(record.url);
  });

  it('heads its parts by level', async () => {
    const levelsOf = (selector: string) =>
      [...story.renderRoot.querySelectorAll(selector)].map((heading) => heading.getAttribute('aria-level'));
    expect([...levelsOf('.headline [role]'), ...levelsOf('.prose [role]')]).to.deep.equal(['2', '3']);
    story.headingLevel = 6;
    await settled(story);
    expect([...levelsOf('.headline [role]'), ...levelsOf('.prose [role]')]).to.deep.equal(['6', '6']);
    expect(story.renderRoot.querySelector('dataset-card')!.getAttribute('heading-level')).to.equal('6');
  });

  it('is accessible', () => expect(story).to.be.accessible());
});

describe('A long list of authors', () => {
  it('is cut in the byline until the reader asks for all', async () => {
    const creators = Array.from({length: 30}, (_, index) => ({name: `Author ${index}`}));
    const story = await storyOfData({title: 'A', creators}, 'byline');
    expect(seenIn(story, 'byline')).not.to.contain('Author 12');
    story.renderRoot.querySelector('button')!.click();
    await settled(story);
    expect(seenIn(story, 'byline')).to.contain('Author 29');
  });
});

describe('Prose in a record', () => {
  it('is text with emphasis and links, never markup', async () => {
    const paragraphs = [
      '<img src=x onerror=alert(1)> *one* **two** [three](https://example.org/) [four](javascript:a)',
    ];
    const story = await storyOfData({title: 'A', story: {sections: [{paragraphs}]}}, 'prose');
    const prose = story.renderRoot.querySelector('.prose')!;
    expect([...prose.querySelectorAll('img, em, strong, a')].map(({localName}) => localName)).to.deep.equal([
      'em',
      'strong',
      'a',
    ]);
    expect(seen(prose)).to.contain('<img src=x onerror=alert(1)>');
  });
});

describe('A story tells search engines', () => {
  it('of its dataset when it is asked to', async () => {
    const story = await storyOf(html`<dataset-story structured-data .data=${record}></dataset-story>`);
    const [block] = story.querySelectorAll('script');
    expect(JSON.parse(block!.textContent)).to.include({name: record.title, description: record.description});
  });
});
