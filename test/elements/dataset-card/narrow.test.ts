import {expect, fixture, html} from '@open-wc/testing';
import {corpus} from '../../model/corpus.js';
import {cardOf, full, shown, silenced} from './card.js';

const strings = await corpus<{id: string; s: string}>('strings');

/** Elements that stick out of their card. */
function sticking(card: Element): string[] {
  const {left, right} = card.getBoundingClientRect();
  return [...card.shadowRoot!.querySelectorAll('.card *')]
    .filter((part) => {
      const box = part.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map(({className, localName}) => `${localName}.${className}`);
}

async function cardIn(width: number, data: object, dir = 'ltr'): Promise<HTMLElement> {
  const frame = await fixture<HTMLElement>(html`<div dir=${dir}><dataset-card .data=${data}></dataset-card></div>`);
  frame.style.width = `${width}px`;
  const card = frame.firstElementChild as HTMLElement;
  await new Promise(requestAnimationFrame);
  return card;
}

describe('A card with little room', () => {
  const long = 'x'.repeat(10_000);
  const everything = {...full, title: long, publisher: long, version: long, creators: [{name: long}], keywords: [long]};
  for (const width of [240, 320, 640])
    for (const dir of ['ltr', 'rtl'])
      it(`holds words of 10,000 letters in ${width} pixels, ${dir}`, async () => {
        const card = await cardIn(width, everything, dir);
        expect(card.offsetWidth).to.equal(width);
        expect(card.scrollWidth).to.be.at.most(width);
        expect(sticking(card)).to.deep.equal([]);
      });

  it('has its figure beside the text in 640 pixels, under it in 320', async () => {
    const wide = await cardIn(640, full);
    const box = (card: Element, part: string) => card.shadowRoot!.querySelector(part)!.getBoundingClientRect();
    expect(box(wide, '.count').left).to.be.above(box(wide, '.about').right - 1);
    const narrow = await cardIn(320, full);
    expect(box(narrow, '.count').top).to.be.above(box(narrow, '.about').bottom - 1);
  });

  it('has targets of 24 pixels', async () => {
    const card = await cardIn(320, full);
    for (const button of card.shadowRoot!.querySelectorAll<HTMLElement>('.card button, .view, .orcid'))
      if (button.offsetHeight > 0) expect(button.offsetHeight, button.className).to.be.at.least(24);
  });
});

describe('A card from right to left', () => {
  it('is mirrored, arrow and all', async () => {
    const card = await cardIn(640, full, 'rtl');
    const left = (part: string) => card.shadowRoot!.querySelector(part)!.getBoundingClientRect().left;
    expect(left('.mark')).to.be.above(left('.head'));
    expect(left('.head')).to.be.above(left('.count'));
    expect(getComputedStyle(card.shadowRoot!.querySelector('.arrow')!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
  });
});

describe('Strings that break pages', () => {
  silenced();

  for (const {id, s} of strings)
    it(`${id} is shown as it is`, async () => {
      const card = await cardOf({
        ...full,
        title: s || 'A',
        publisher: s,
        version: s,
        keywords: [s, 'x'],
        creators: [{name: s || 'A'}],
      });
      const title = card.shadowRoot!.querySelector('.title');
      // The reader drops U+0000 and outer space, and mends halves of letters.
      const wanted = s
        .replaceAll('\0', '')
        .replace(/\p{Cs}/gu, '\uFFFD')
        .trim();
      if (wanted) expect(title?.querySelector('bdi')?.textContent).to.equal(wanted);
      expect(card.shadowRoot!.querySelectorAll('script, img, b, i, iframe')).to.have.lengthOf(0);
      expect(shown(card, '.about')).to.contain('10.5555/snow');
      expect(card.scrollWidth).to.be.at.most(card.clientWidth);
    });
});
