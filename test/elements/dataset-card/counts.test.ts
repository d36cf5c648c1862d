import {expect} from '@open-wc/testing';
import {boxOf} from '../../kit/box.js';
import {cardOf, full, shown} from './card.js';

const counted = (usage: object, more: object = {}) => cardOf({title: 'A', usage, ...more});

describe('The figure of a card', () => {
  it('is short for the eye and exact for the ear and the machine', async () => {
    const card = await cardOf(full);
    const data = card.shadowRoot!.querySelector('data')!;
    expect([data.value, data.title]).to.deep.equal(['5600000', '5,600,000']);
    expect(data.querySelector('[aria-hidden=true]')?.textContent).to.equal('5.6M');
    expect(data.querySelector('.spoken')?.textContent).to.equal('5,600,000');
    expect(shown(card, '.label')).to.equal('total downloads');
  });

  it('of none is 0', async () =>
    expect(shown(await counted({downloads: {value: 0}}), '.figure')).to.equal('0 downloads'));
  it('of one is singular', async () =>
    expect(shown(await counted({downloads: {value: 1, scope: 'all-versions'}}), '.figure')).to.equal('1 download'));
  it('that nobody told is said to be unknown', async () => {
    const card = await counted({downloads: {value: null}});
    expect(shown(card, '.figure')).to.equal('— downloads unknown');
    expect(card.shadowRoot?.querySelector('data')).to.equal(null);
  });
  it('that the record does not have leaves no hole', async () =>
    expect((await cardOf({title: 'A'})).shadowRoot?.querySelector('.count')).to.equal(null));

  it('is the measure that is asked for', async () => {
    const card = await counted({downloads: {value: 3}, views: {value: 5}, citations: {value: 2}});
    for (const [measure, text] of [
      ['views', '5 views'],
      ['citations', '2 citations'],
      ['downloads', '3 downloads'],
    ]) {
      card.setAttribute('measure', measure!);
      await card.updateComplete;
      expect(shown(card, '.figure')).to.equal(text);
    }
  });

  it('names its source, day, scope and kind', async () => {
    const card = await counted(
      {downloads: {value: 3, scope: 'this-version', unique: true, source: 'archive'}},
      {sources: full.sources},
    );
    expect(shown(card, '.provenance')).to.equal(
      'Source: Archive · Nov 23, 2026 · this version · unique · illustrative figures',
    );
  });
});

describe('The course under the figure', () => {
  const drawing = (card: Element) => card.shadowRoot!.querySelector('.trajectory');

  it('is drawn and said in words, marked as illustrative', async () => {
    const svg = drawing(await cardOf(full))!;
    expect(svg.getAttribute('aria-label'))
      .to.contain('downloads per year from 2023 to 2024. The line rises from 3')
      .and.to.contain('illustrative');
    expect(svg.classList.contains('illustrative')).to.equal(true);
  });

  it('has its ring at the end of its line, where the last period is not complete', async () => {
    const card = await cardOf({...full, series: [{...full.series[0], partial: ['2024']}]});
    const [dashes, ring] = ['.partial', '.hollow'].map((name) => boxOf(card.shadowRoot!.querySelector(name)));
    expect((ring!.left + ring!.right) / 2).to.be.closeTo(dashes!.right, 1.5);
    expect((ring!.top + ring!.bottom) / 2).to.be.within(dashes!.top - 1.5, dashes!.bottom + 1.5);
  });

  it('shares the line of source with the figure', async () => {
    const card = await cardOf(full);
    expect(card.shadowRoot?.querySelectorAll('.provenance')).to.have.lengthOf(1);
  });

  it('has a line of its own where it comes from elsewhere', async () => {
    const sources = {...full.sources, other: {name: 'Other'}};
    const card = await cardOf({...full, sources, series: [{...full.series[0], source: 'other'}]});
    const lines = [...card.shadowRoot!.querySelectorAll('.provenance')].map(({textContent}) => textContent);
    expect(lines).to.have.lengthOf(2);
    expect(lines[1]).to.contain('Source: Other');
    expect(drawing(card)?.classList.contains('illustrative')).to.equal(false);
  });

  it('is none for a single value, for another measure, and without a figure', async () => {
    const lone = {...full.series[0], points: [['2023', 3]]};
    const views = {...full.series[0], measure: 'views'};
    for (const data of [
      {...full, series: [lone]},
      {...full, series: [views]},
      {...full, usage: undefined},
    ])
      expect(drawing(await cardOf(data))).to.equal(null);
  });
});
