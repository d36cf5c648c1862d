import {expect, html} from '@open-wc/testing';
import {mockUrl} from '../../kit/mock.js';
import {useClipboard} from '../clipboard.js';
import {drawn, part, settled, textOf} from '../drawn.js';
import {addressOf, linkOf, record, shareOf, targetsOf} from './parts.js';
import {until} from '../../kit/until.js';

describe('The address that is shared', () => {
  useClipboard();

  it('is the author’s', async () => {
    const share = await drawn(html`<dataset-share .data=${record} href="https://own.example/a b"></dataset-share>`);
    expect(await addressOf(share)).to.equal('https://own.example/a%20b');
  });

  it('is made whole where it is relative', async () => {
    const share = await drawn(html`<dataset-share href="/snow"></dataset-share>`);
    expect(await addressOf(share)).to.equal(new URL('/snow', location.href).href);
  });

  it('is the record’s before its DOI’s', async () => {
    expect(await addressOf(await shareOf(record))).to.equal('https://archive.example/snow');
    expect(await addressOf(await shareOf({doi: '10.5555/snow'}))).to.equal('https://doi.org/10.5555/snow');
  });

  it('is the DOI’s of an attribute', async () =>
    expect(await addressOf(await drawn(html`<dataset-share doi="10.5555/Ice"></dataset-share>`))).to.equal(
      'https://doi.org/10.5555/ice',
    ));

  it('is the page’s own where nothing else is told, with the page’s title', async () => {
    document.title = 'A page';
    const share = await drawn(html`<dataset-share></dataset-share>`);
    expect(await addressOf(share)).to.equal(location.href);
    expect(linkOf(share, 'X').searchParams.get('text')).to.equal('A page');
  });

  it('is the one that the page calls canonical', async () => {
    const link = document.createElement('link');
    link.rel = 'canonical';
    link.href = 'https://page.example/';
    document.head.append(link);
    const share = await drawn(html`<dataset-share></dataset-share>`);
    const address = await addressOf(share).finally(() => link.remove());
    expect(address).to.equal('https://page.example/');
  });

  it('is not the page’s while the record may still come', async () => {
    const share = await drawn(html`<dataset-share src=${mockUrl({doi: '10.5555/late'}, {delay: 60})}></dataset-share>`);
    expect(targetsOf(share)).to.deep.equal([]);
    expect(textOf(share, '.notice')).to.equal('Loading…');
    await until(() => part(share, '#link'));
    expect(await addressOf(share)).to.equal('https://doi.org/10.5555/late');
  });

  it('is told with the title that the author gives', async () => {
    const share = await drawn(html`<dataset-share .data=${record} heading="Ice"></dataset-share>`);
    expect(linkOf(share, 'X').searchParams.get('text')).to.equal('Ice');
    share.setAttribute('heading', 'Hail');
    await settled(share);
    expect(linkOf(share, 'X').searchParams.get('text')).to.equal('Hail');
  });

  it('stands for a title in the markup where there is none', async () => {
    document.title = '';
    const share = await drawn(html`<dataset-share href="https://a.example/"></dataset-share>`);
    part(share, '#embed')!.click();
    await settled(share);
    expect(textOf(share, '.reference')).to.contain('>https://a.example/</a>');
  });
});

describe('What an author chooses of a share', () => {
  const {warn} = console;
  const told: string[] = [];
  beforeEach(() => {
    told.length = 0;
    console.warn = (...args: unknown[]) => told.push(args.join(' '));
  });
  afterEach(() => (console.warn = warn));

  it('is which ways there are, and their order', async () => {
    const share = await drawn(html`<dataset-share .data=${record} targets="Embed, x, link, x"></dataset-share>`);
    expect(targetsOf(share)).to.deep.equal(['Embed', 'X', 'Copy link']);
  });

  it('is complained about when it names no way', async () => {
    await drawn(html`<dataset-share .data=${record} targets="fax, x"></dataset-share>`);
    expect(told.join()).to.match(/targets: expected sheet or link or .+ or embed, got "fax"/);
  });

  it('is complained about when it is no address', async () => {
    await drawn(html`<dataset-share href="ftp://a.example/"></dataset-share>`);
    expect(told.join()).to.match(/href: expected an http or https address, got "ftp:/);
  });

  it('is the word before them, which names them for the ear', async () => {
    const share = await drawn(html`<dataset-share .data=${record} label="Tell a friend"></dataset-share>`);
    expect(textOf(share, '[part=label]')).to.equal('Tell a friend');
    expect(part(share, '[role=group]')!.ariaLabel).to.equal('Tell a friend');
  });

  it('is no word at all', async () => {
    const share = await drawn(html`<dataset-share .data=${record} label=""></dataset-share>`);
    expect(part(share, '[part=label]')).to.equal(null);
    expect(part(share, '[role=group]')!.ariaLabel).to.equal('Share');
  });
});
