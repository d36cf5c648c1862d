import {expect, fixture, html} from '@open-wc/testing';
import type {DatasetCard} from '../../../src/elements/dataset-card/dataset-card.js';
import {cardOf, full, link, shown, silenced} from './card.js';

const attributes: readonly [
  name: string,
  value: string,
  part: string,
  text: string,
  other: string,
  otherText: string,
][] = [
  ['heading', 'Ice', '.title', 'Ice', 'Hail', 'Hail'],
  ['creators', 'Doe, Jo', '.creators', 'Jo Doe', 'Ice Lab', 'Ice Lab'],
  ['year', '1999', '.meta', '1999', '2001', '2001'],
  ['publisher', 'Dryad', '.view', 'View on Dryad →', 'OSF', 'View on OSF →'],
  ['doi', 'doi:10.5555/ICE', '.doi', 'DOI 10.5555/ice', '10.5555/hail', 'DOI 10.5555/hail'],
  ['license', 'CC0-1.0', '.meta', 'CC0 1.0', 'MIT', 'MIT'],
  ['access', 'embargoed', '.meta', 'under embargo', 'open', 'open access'],
  ['type', 'Software', '.meta', 'software', 'image', 'image'],
  ['version', '7', '.meta', 'version 7', 'third release', 'third release'],
  ['keywords', 'ice, hail', '.keywords', 'icehail', 'rain', 'rain'],
  ['downloads', '1,234', '.figure', '1.2K1,234 downloads', '7', '7 downloads'],
];

describe('Attributes of a card', () => {
  silenced();

  for (const [name, value, part, text, other, otherText] of attributes)
    it(`${name} is shown, changed, and removed`, async () => {
      const card = await cardOf(full);
      const original = shown(card, part);
      expect(original).not.to.contain(text);
      card.setAttribute(name, value);
      await card.updateComplete;
      expect(shown(card, part)).to.contain(text);
      card.setAttribute(name, other);
      await card.updateComplete;
      expect(shown(card, part)).to.contain(otherText).and.not.to.contain(text);
      card.removeAttribute(name);
      await card.updateComplete;
      expect(shown(card, part)).to.equal(original);
    });

  it('href leads title and footer somewhere else', async () => {
    const card = await cardOf(full);
    card.setAttribute('href', '/here');
    await card.updateComplete;
    expect([link(card, '.title a'), link(card, '.view')]).to.deep.equal(['/here', '/here']);
    card.removeAttribute('href');
    await card.updateComplete;
    expect(link(card, '.title a')).to.equal(full.url);
  });

  it('license may be an address', async () => {
    const card = await cardOf({title: 'A'});
    card.setAttribute('license', 'https://example.org/terms');
    await card.updateComplete;
    expect(link(card, '.meta a')).to.equal('https://example.org/terms');
  });

  it('numbers set by a script count', async () => {
    const card = await fixture<DatasetCard>(html`<dataset-card .year=${1999} .downloads=${0}></dataset-card>`);
    expect(shown(card)).to.contain('1999').and.to.contain('0 downloads');
  });

  it('heading-level is the level of the title, 3 unless told', async () => {
    const card = await cardOf(full);
    const level = () => card.shadowRoot?.querySelector('[role=heading]')?.ariaLevel;
    expect(level()).to.equal('3');
    card.setAttribute('heading-level', '2');
    await card.updateComplete;
    expect(level()).to.equal('2');
  });

  it('max-creators is how many are named at first', async () => {
    const card = await cardOf(full);
    card.setAttribute('max-creators', '1');
    await card.updateComplete;
    expect(shown(card, '.creators')).to.match(/^Josiah Carberry iD ?and 1 more$/);
  });

  it('that say nothing leave the record alone', async () => {
    const card = await cardOf(full);
    const before = shown(card);
    for (const name of [
      'heading',
      'creators',
      'publisher',
      'doi',
      'type',
      'version',
      'keywords',
      'href',
      'image',
      'measure',
    ])
      card.setAttribute(name, '');
    await card.updateComplete;
    expect(shown(card)).to.equal(before);
  });

  const wrong: readonly [name: string, value: string, complaint: string][] = [
    ['year', '20x0', 'year: expected a year from 1000 to 9999, got "20x0"'],
    ['downloads', '12k', 'downloads: expected a whole number ≥ 0, got "12k"'],
    ['downloads', '-3', 'downloads: expected a whole number ≥ 0, got -3'],
    ['doi', 'foo', 'doi: expected a DOI, got "foo"'],
    ['license', '', 'license: expected an SPDX identifier or an address, got ""'],
    ['access', 'maybe', 'access: expected open or restricted or embargoed or metadata-only, got "maybe"'],
    ['href', 'javascript:alert(1)', 'href: expected an http or https address, got "javascript:alert(1)"'],
    ['license', 'https://me:secret@example.org', 'license: expected an http or https address'],
    ['measure', 'likes', 'measure: expected downloads or views or citations, got "likes"'],
    ['heading-level', '7', 'heading-level: expected a whole number from 1 to 6, got "7"'],
    ['max-creators', 'some', 'max-creators: expected a whole number from 1, got "some"'],
  ];
  for (const [name, value, complaint] of wrong)
    it(`${name}="${value}" is complained about by its name, and the rest stays`, async () => {
      const card = await cardOf(full);
      const before = shown(card, '.card');
      card.setAttribute(name, value);
      await card.updateComplete;
      expect(shown(card, '.notice')).to.contain(complaint);
      expect(shown(card, '.card')).to.equal(before);
    });
});
