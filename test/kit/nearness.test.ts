import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import {stopWaiting, whenNear} from '../../src/kit/nearness.js';
import './probe-element.js';
import type {ProbeElement} from './probe-element.js';
import {until} from './until.js';

/** Puts probes below one another, each a screen high, as a long page has them. */
async function longPage(count = 5): Promise<ProbeElement[]> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  for (let index = 0; index < count; index++) {
    const room = document.createElement('div');
    room.style.height = '1200px';
    const probe = document.createElement('probe-element');
    probe.setAttribute('heading', `Probe ${index}`);
    probe.textContent = 'the author’s words';
    room.append(probe);
    page.append(room);
  }
  await aTimeout(50);
  return [...page.querySelectorAll('probe-element')];
}

const isDrawn = (probe: ProbeElement): boolean => probe.hasUpdated;

describe('An element', () => {
  afterEach(() => {
    scrollTo(0, 0);
  });

  it('that is near the viewport is drawn before it can be painted', async () => {
    const element = document.createElement('probe-element');
    element.heading = 'A';
    document.body.prepend(element);
    await element.updateComplete;
    const drawn = isDrawn(element);
    element.remove();
    expect(drawn).to.equal(true);
  });

  it('far below costs nothing: no shadow root, and the author’s words are shown', async () => {
    const probes = await longPage();
    const far = probes.at(-1)!;
    expect(probes.map(isDrawn)).to.deep.equal([true, false, false, false, false]);
    expect(far.shadowRoot).to.equal(null);
    expect(far.innerText).to.equal('the author’s words');
  });

  it('is drawn when it comes near', async () => {
    const far = (await longPage()).at(-1)!;
    far.scrollIntoView();
    await until(() => isDrawn(far), 'not drawn');
  });

  it('that asks for it is drawn wherever it is', async () => {
    const far = (await longPage()).at(-1)!;
    const eager = document.createElement('probe-element');
    eager.setAttribute('loading', 'eager');
    far.after(eager);
    await eager.updateComplete;
    expect(isDrawn(eager)).to.equal(true);
  });

  it('that leaves before it is near is not drawn, and is when it comes back', async () => {
    const far = (await longPage()).at(-1)!;
    const room = far.parentElement!;
    far.remove();
    await aTimeout(50);
    expect(isDrawn(far)).to.equal(false);
    room.append(far);
    room.scrollIntoView();
    await until(() => isDrawn(far), 'not drawn');
  });

  it('that is moved once drawn stays drawn, wherever it goes', async () => {
    const [first, , , , last] = await longPage();
    last!.after(first!);
    first!.heading = 'moved';
    await first!.updateComplete;
    expect(first!.renderRoot.textContent).to.contain('moved');
  });

  it('is drawn for paper', async () => {
    const probes = await longPage();
    dispatchEvent(new Event('beforeprint'));
    await aTimeout(0);
    expect(probes.map(isDrawn)).to.deep.equal([true, true, true, true, true]);
  });

  it('in a box that is not shown is drawn when it is', async () => {
    const box = await fixture<HTMLElement>(html`<div hidden></div>`);
    const probe = document.createElement('probe-element');
    box.append(probe);
    await nextFrame();
    await aTimeout(50);
    expect(isDrawn(probe)).to.equal(false);
    box.hidden = false;
    // WebKit looks for empty boxes when it draws a frame, and draws none for this.
    await nextFrame();
    await nextFrame();
    await until(() => isDrawn(probe), 'not drawn');
  });

  it('in details that are closed has its size when they are opened', async () => {
    const details = await fixture<HTMLDetailsElement>(html`<details><summary>More</summary></details>`);
    const probe = Object.assign(document.createElement('probe-element'), {heading: 'A'});
    details.append(probe);
    await nextFrame();
    details.open = true;
    await until(() => isDrawn(probe), 'not drawn');
    expect(probe.getBoundingClientRect().height).to.be.above(0);
  });

  it('of a crowd waits when those before it push it away as they are drawn', async () => {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const come = (box: HTMLElement): void => {
      box.style.height = '600px';
      for (const end = performance.now() + 15; performance.now() < end;);
    };
    const boxes = Array.from({length: 60}, () => document.createElement('div'));
    page.append(...boxes);
    for (const box of boxes) whenNear(box, () => come(box));
    await aTimeout(1500);
    boxes.forEach(stopWaiting);
    expect(boxes.filter(({style}) => style.height !== '').length).to.be.within(2, 20);
  });

  it('of a crowd is drawn with a few others in a frame, once the reader scrolls', async () => {
    const page = await fixture<HTMLElement>(html`<div style="padding-block-start: 3000px"></div>`);
    const boxes = Array.from({length: 60}, () => document.createElement('p'));
    page.append(...boxes);
    let time = performance.now();
    let drawn = 0;
    const frames: number[] = [];
    // Each of them takes five milliseconds.
    const clock = Object.assign(performance, {now: () => (time += 5)}) as Partial<Performance>;
    for (const box of boxes) whenNear(box, () => drawn++);
    await aTimeout(50);
    scrollTo(0, 3000);
    try {
      while (drawn < 12) {
        const before = drawn;
        await nextFrame();
        if (drawn > before) frames.push(drawn - before);
      }
    } finally {
      delete clock.now; // The browser's own, again.
      boxes.forEach(stopWaiting);
    }
    expect(Math.max(...frames)).to.be.at.most(4);
  });

  it('without a box of its own is drawn at once', async () => {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    const probe = document.createElement('probe-element');
    probe.style.display = 'contents';
    box.append(probe);
    await probe.updateComplete;
    expect(isDrawn(probe)).to.equal(true);
  });
});
