import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import type {DatasetCard} from '../../../src/elements/dataset-card/dataset-card.js';
import {cardOf, full, shown, silenced} from './card.js';
import {until} from '../../kit/until.js';

const actions = html`<a slot="actions" href="#paper">The paper</a>`;
const isVisible = (card: Element) => (card.querySelector('a')?.offsetHeight ?? 0) > 0;

describe('A card', () => {
  silenced();

  it('is drawn from src', async () => {
    const src = `/mock/json?body=${encodeURIComponent(JSON.stringify(full))}`;
    const card = await fixture<DatasetCard>(html`<dataset-card src=${src}></dataset-card>`);
    await until(() => card.mode === 'ready');
    expect(shown(card, '.title')).to.equal('Snow depth');
  });

  it("shows the author's links in its footer", async () => {
    const card = await fixture(html`<dataset-card heading="A">${actions}</dataset-card>`);
    expect(isVisible(card)).to.equal(true);
    expect(card.shadowRoot?.querySelectorAll('footer slot[name=actions]')).to.have.lengthOf(1);
  });

  it("shows the author's links even where there is nothing else to show", async () => {
    const card = await fixture(html`<dataset-card>${actions}</dataset-card>`);
    expect(isVisible(card)).to.equal(true);
    expect(card.shadowRoot?.querySelectorAll('slot[name=actions]')).to.have.lengthOf(1);
  });

  it("shows the author's picture in place of the initial", async () => {
    const card = await fixture(html`<dataset-card heading="A"><b slot="image">Z</b></dataset-card>`);
    expect(card.querySelector('b')?.offsetHeight).to.be.above(20);
    expect(card.shadowRoot?.querySelector<HTMLElement>('.initial')?.offsetHeight).to.equal(0);
  });

  it('without anything to link or cite has no line over its footer', async () => {
    const card = await cardOf({title: 'A'});
    expect(card.shadowRoot?.querySelector<HTMLElement>('footer')?.offsetHeight).to.equal(0);
  });

  it('is accessible, opened and closed', async () => {
    const card = await cardOf({...full, creators: Array.from('ABCDE').map((name) => ({name}))});
    await expect(card).to.be.accessible();
    for (const button of card.shadowRoot!.querySelectorAll<HTMLButtonElement>('[aria-expanded]')) button.click();
    await aTimeout(0);
    await expect(card).to.be.accessible();
  });

  it('lists complaints one under the other', async () => {
    const card = await cardOf({title: 'A', publicationYear: 'x', doi: 'y'});
    const [first, second] = card.shadowRoot!.querySelectorAll<HTMLElement>('.notice li');
    expect(second!.offsetTop).to.be.above(first!.offsetTop);
  });

  it('says that access is restricted where the eye finds it', async () => {
    const access = (await cardOf(full)).shadowRoot?.querySelector('.access');
    expect(access?.textContent).to.equal('restricted access');
    expect(Number(getComputedStyle(access!).fontWeight)).to.be.at.least(600);
  });
});
