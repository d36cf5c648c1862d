import {expect} from '@open-wc/testing';
import {mastodonPage} from '../../../src/elements/dataset-share/places.js';
import {linkOf, record, shareOf} from './parts.js';
import {parts} from '../drawn.js';

describe('The places of a share', () => {
  const expected: readonly [name: string, host: string, fields: Record<string, string>][] = [
    ['Bluesky', 'bsky.app', {text: 'Snow & ice https://archive.example/snow'}],
    ['LinkedIn', 'www.linkedin.com', {url: 'https://archive.example/snow'}],
    ['Reddit', 'www.reddit.com', {url: 'https://archive.example/snow', title: 'Snow & ice'}],
    ['X', 'x.com', {text: 'Snow & ice', url: 'https://archive.example/snow'}],
    ['E-mail', '', {subject: 'Snow & ice', body: 'https://archive.example/snow'}],
  ];
  for (const [name, host, fields] of expected)
    it(`give ${name} title and address`, async () => {
      const link = linkOf(await shareOf(record), name);
      expect(link.host).to.equal(host);
      expect(Object.fromEntries(link.searchParams)).to.deep.equal(fields);
    });

  it('write no plus for a space, which a mail program would keep', async () => {
    const {href} = linkOf(await shareOf(record), 'E-mail');
    expect(href).to.equal('mailto:?subject=Snow%20%26%20ice&body=https%3A%2F%2Farchive.example%2Fsnow');
  });

  it('open beside the page and tell no one where the reader came from', async () => {
    const links = parts(await shareOf(record), 'a').filter(({textContent}) => textContent !== 'E-mail');
    expect(links.map((link) => [link.getAttribute('target'), link.getAttribute('rel')])).to.deep.equal(
      links.map(() => ['_blank', 'noopener noreferrer']),
    );
  });

  it('open a letter without a new window', async () =>
    expect(parts(await shareOf(record), 'a')[0]!.hasAttribute('target')).to.equal(false));

  it('leave room for the address after a long title, and cut no sign in two', async () => {
    const share = await shareOf({...record, title: '❄️🏔'.repeat(200)});
    const text = linkOf(share, 'Bluesky').searchParams.get('text')!;
    expect(Array.from(text.replace(' https://archive.example/snow', ''))).to.have.lengthOf(200);
    expect(text).to.match(/^(?:❄️|🏔)+❄?… https:\/\/archive\.example\/snow$/u);
  });
});

describe('The page of a Mastodon server', () => {
  const page = 'https://mastodon.social/share?text=A%20https%3A%2F%2Fa.example%2F';
  for (const given of [
    'mastodon.social',
    ' https://mastodon.social/ ',
    'http://mastodon.social/@me',
    '@me@mastodon.social',
    'me@mastodon.social',
    'mastodon.social/explore?a#b',
  ])
    it(`is found by ${given}`, () => expect(mastodonPage(given, 'A', 'https://a.example/')).to.equal(page));

  it('keeps a port', () =>
    expect(mastodonPage('a.example:8443', 'A', 'b')).to.match(/^https:\/\/a\.example:8443\/share/));

  for (const given of ['a.b:99999999', 'java.script:alert(1)'])
    it(`is none for ${given}`, () => expect(mastodonPage(given, 'A', 'b')).to.equal(null));
});
