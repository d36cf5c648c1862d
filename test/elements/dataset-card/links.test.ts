import {aTimeout, expect} from '@open-wc/testing';
import {licenseLink} from '../../../src/model/license.js';
import {corpus} from '../../model/corpus.js';
import {cardOf, full, link, shown, silenced} from './card.js';

const urls = await corpus<{u: string; allow: boolean}>('urls');

describe('The links of a card', () => {
  silenced();

  for (const {u, allow} of urls)
    it(`${allow ? 'may' : 'never'} lead to ${JSON.stringify(u.slice(0, 60))}`, async () => {
      const data = {title: 'A', url: u, image: u, license: {name: 'Terms', url: u}};
      const card = await cardOf(data);
      card.setAttribute('href', u);
      await card.updateComplete;
      const used = card.shadowRoot!.querySelectorAll('.card a, .card img');
      const isWeb = allow && !u.startsWith('mailto:');
      expect(link(card, '.title a') !== null).to.equal(isWeb);
      expect(link(card, '.meta a') !== null).to.equal(isWeb);
      for (const each of used) {
        const {protocol} = new URL((each as HTMLAnchorElement).href || (each as HTMLImageElement).src);
        expect(protocol).to.match(/^https?:$/);
      }
      expect(shown(card, '.title')).to.equal('A');
      expect(shown(card, '.meta')).to.equal('Terms');
    });

  it('fall from href to the landing page to the DOI to none', async () => {
    const card = await cardOf(full);
    expect(link(card, '.view')).to.equal(full.url);
    card.data = {...full, url: undefined};
    await card.updateComplete;
    expect(link(card, '.view')).to.equal('https://doi.org/10.5555/snow');
    card.data = {...full, url: undefined, doi: undefined};
    await card.updateComplete;
    expect(link(card, '.view')).to.equal(null);
    expect(shown(card, '.title')).to.equal('Snow depth');
  });

  it('name the repository, or else the dataset', async () => {
    const card = await cardOf({doi: '10.5555/a'});
    expect(shown(card, '.view')).to.equal('View dataset →');
  });

  it('show the DOI without its address', async () => {
    const card = await cardOf(full);
    expect([shown(card, '.doi a'), link(card, '.doi a')]).to.deep.equal([
      '10.5555/snow',
      'https://doi.org/10.5555/snow',
    ]);
  });
});

describe('The picture of a card', () => {
  const image = 'https://127.0.0.1:9/none.png';
  const picture = (card: Element) => card.shadowRoot!.querySelector('img');

  it('is decoration that tells its host nothing', async () => {
    const img = picture(await cardOf({title: 'A', image}))!;
    expect([img.alt, img.loading, img.referrerPolicy, img.src]).to.deep.equal(['', 'lazy', 'no-referrer', image]);
  });

  it('is not asked for over http', async () => {
    const card = await cardOf({title: 'A', image: image.replace('https', 'http')});
    expect([picture(card), shown(card, '.initial')]).to.deep.equal([null, 'A']);
  });

  it('that cannot come gives way to the initial, until there is another one', async () => {
    const card = await cardOf({title: 'A', image});
    picture(card)?.dispatchEvent(new Event('error'));
    await card.updateComplete;
    expect([picture(card), shown(card, '.initial')]).to.deep.equal([null, 'A']);
    card.setAttribute('image', 'other.png');
    await card.updateComplete;
    expect(picture(card)?.getAttribute('src')).to.equal('other.png');
    await aTimeout(0);
  });
});

describe('A licence', () => {
  const cc = 'https://creativecommons.org';
  const cases: readonly [license: object, label: string, href: string | null][] = [
    [{id: 'CC-BY-4.0'}, 'CC BY 4.0', `${cc}/licenses/by/4.0/`],
    [{id: 'cc-by-nc-sa-3.0'}, 'CC BY-NC-SA 3.0', `${cc}/licenses/by-nc-sa/3.0/`],
    [{id: 'CC BY-ND 4.0'}, 'CC BY-ND 4.0', `${cc}/licenses/by-nd/4.0/`],
    [{id: 'cc-by'}, 'CC BY', `${cc}/licenses/by/4.0/`],
    [{id: 'CC0-1.0'}, 'CC0 1.0', `${cc}/publicdomain/zero/1.0/`],
    [{url: `${cc}/licenses/by-nc/4.0/legalcode`}, 'CC BY-NC 4.0', `${cc}/licenses/by-nc/4.0/legalcode`],
    [{url: `${cc}/publicdomain/zero/1.0/`}, 'CC0 1.0', `${cc}/publicdomain/zero/1.0/`],
    [{id: 'MIT'}, 'MIT', 'https://spdx.org/licenses/MIT.html'],
    [
      {id: 'ODbL-1.0', name: 'Open Database License'},
      'Open Database License',
      'https://spdx.org/licenses/ODbL-1.0.html',
    ],
    [{id: 'other-open'}, 'other-open', null],
    [{id: 'by agreement'}, 'by agreement', null],
    [{name: 'Own terms', url: 'https://example.org/t'}, 'Own terms', 'https://example.org/t'],
    [{name: 'Own terms'}, 'Own terms', null],
    [{url: 'https://example.org/t'}, '', 'https://example.org/t'],
  ];
  for (const [license, label, href] of cases)
    it(`${JSON.stringify(license)} is “${label}” at ${href ?? 'no address'}`, () =>
      expect(licenseLink(license)).to.deep.equal({label, href}));

  it('of which only the address is known has a word to click on', async () => {
    const card = await cardOf({title: 'A', license: {url: 'https://example.org/t'}});
    expect(shown(card, '.meta')).to.equal('licence');
  });
});
