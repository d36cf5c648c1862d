import {expect, html} from '@open-wc/testing';
import '../../../src/elements/dataset-story/define.js';
import {mockUrl} from '../../kit/mock.js';
import {drawn, part, settled} from '../drawn.js';
import {pressed, record, shareOf} from './parts.js';
import {until} from '../../kit/until.js';

/** The markup under `Embed`, and what a page makes of it. */
async function embedOf(share: Element): Promise<{text: string; card: Element; script: Element}> {
  await pressed(share, '#embed');
  const text = part(share, '.reference')!.textContent;
  const page = new DOMParser().parseFromString(text, 'text/html');
  return {text, card: page.querySelector('dataset-card')!, script: page.querySelector('script')!};
}

const attributesOf = (card: Element) => Object.fromEntries([...card.attributes].map(({name, value}) => [name, value]));

async function shareIn(element: Element): Promise<Element> {
  const share = element.querySelector('dataset-share')!;
  await until(() => part(share, '#embed'));
  await settled(share);
  return share;
}

describe('The markup for another page', () => {
  it('says all that a card can say of the work', async () => {
    const {card} = await embedOf(await shareOf(record));
    expect(attributesOf(card)).to.deep.equal({
      heading: 'Snow & ice',
      creators: 'Carberry, Josiah; Snow Lab',
      year: '2016',
      publisher: 'Archive',
      doi: '10.5555/snow',
      license: 'CC-BY-4.0',
      href: 'https://archive.example/snow',
    });
  });

  it('leaves out what is not known', async () => {
    const {card} = await embedOf(await shareOf({doi: '10.5555/snow', license: {url: 'https://l.example/'}}));
    expect(attributesOf(card)).to.deep.equal({doi: '10.5555/snow', license: 'https://l.example/'});
  });

  it('holds a link for readers without scripts', async () => {
    const {card} = await embedOf(await shareOf(record));
    const link = card.querySelector('a')!;
    expect([link.getAttribute('href'), link.textContent]).to.deep.equal(['https://archive.example/snow', 'Snow & ice']);
  });

  it('names the whole address of the record’s file', async () => {
    const src = mockUrl(record);
    const stage = await drawn(html`<div><dataset-share src=${src}></dataset-share></div>`);
    const {card} = await embedOf(await shareIn(stage));
    expect(attributesOf(card)).to.deep.equal({src: new URL(src, location.href).href});
  });

  it('names the file of the story around it', async () => {
    const src = mockUrl(record);
    const story = await drawn(html`<dataset-story src=${src}><dataset-share></dataset-share></dataset-story>`);
    const {card} = await embedOf(await shareIn(story));
    expect(attributesOf(card)).to.deep.equal({src: new URL(src, location.href).href});
  });

  it('does not name the story’s file for data of its own', async () => {
    const own = {title: 'Own', url: 'https://own.example/'};
    const story = await drawn(
      html`<dataset-story src=${mockUrl(record)}><dataset-share .data=${own}></dataset-share></dataset-story>`,
    );
    const {card} = await embedOf(await shareIn(story));
    expect(attributesOf(card)).to.deep.equal({heading: 'Own', href: 'https://own.example/'});
  });

  it('cannot be broken out of', async () => {
    const title = '"><script>alert(1)</script>&lt;';
    const {text, card} = await embedOf(await shareOf({...record, title}));
    expect(card.getAttribute('heading')).to.equal(title);
    expect(card.querySelector('a')!.textContent).to.equal(title);
    expect(text.match(/<\w+/g)).to.deep.equal(['<script', '<dataset', '<a']);
  });
});

describe('The script in the markup', () => {
  const scriptOf = async (share: Element) => (await embedOf(share)).script.getAttribute('src');

  it('is the package’s file unless the page tells another', async () =>
    expect(await scriptOf(await shareOf(record))).to.equal('dataset-elements.js'));

  it('is the one that the author names', async () =>
    expect(
      await scriptOf(
        await drawn(html`<dataset-share .data=${record} script="https://cdn.example/d.js"></dataset-share>`),
      ),
    ).to.equal('https://cdn.example/d.js'));

  it('is the page’s own where it has one', async () => {
    const script = document.createElement('script');
    script.type = 'text/none';
    script.src = '/lib/dataset-elements.js';
    document.head.append(script);
    const src = await scriptOf(await shareOf(record)).finally(() => script.remove());
    expect(src).to.equal(new URL('/lib/dataset-elements.js', location.href).href);
  });
});
