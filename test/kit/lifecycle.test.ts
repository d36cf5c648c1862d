import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {itWhere} from './engine.js';
import {freshName, hitsOf, mockUrl} from './mock.js';
import './plot-element.js';
import {eventsOf, inMode, shown, type ProbeElement} from './probe-element.js';
import {until} from './until.js';

const pair = (src: string) =>
  fixture(
    html`<div>
      <section><probe-element src=${src}></probe-element></section>
      <aside></aside>
    </div>`,
  );

describe('An element that leaves the page', () => {
  it('while it loads breaks the request and tells nothing', async () => {
    const [asked, left] = [freshName(), freshName()];
    const probe = await fixture<ProbeElement>(
      html`<probe-element src=${`/mock/hang?hits=${asked}&left=${left}`}></probe-element>`,
    );
    const heard = eventsOf(probe);
    await until(async () => (await hitsOf(asked)) === 1);
    probe.remove();
    await until(async () => (await hitsOf(left)) === 1);
    expect([heard, probe.mode]).to.deep.equal([[], 'loading']);
  });

  it('asks again when it comes back later', async () => {
    const hits = freshName();
    const probe = await fixture<ProbeElement>(
      html`<probe-element src=${mockUrl({title: 'A'}, {hits, delay: 60})}></probe-element>`,
    );
    const page = probe.parentElement!;
    await aTimeout(20);
    probe.remove();
    await aTimeout(0);
    page.append(probe);
    await inMode(probe, 'ready');
    expect([shown(probe, '.title'), await hitsOf(hits)]).to.deep.equal(['A', 2]);
  });

  it('follows a src that was set meanwhile', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    const page = probe.parentElement!;
    probe.remove();
    probe.src = mockUrl({title: 'B'});
    await probe.updateComplete;
    page.append(probe);
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('B');
  });

  it('sees a child that was changed meanwhile', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    const page = probe.parentElement!;
    probe.remove();
    probe.innerHTML = '<script type="application/json">{"title": "B"}</script>';
    page.append(probe);
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('B');
  });
});

describe('An element whose answer was too large', () => {
  it('asks again when it may be larger', async () => {
    const src = mockUrl({title: 'A'});
    const probe = await fixture<ProbeElement>(html`<probe-element src=${src} max-bytes="3"></probe-element>`);
    await inMode(probe, 'error');
    probe.maxBytes = 100;
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('A');
  });
});

describe('An element that is moved', () => {
  it('keeps what it shows, without a second request or event', async () => {
    const hits = freshName();
    const page = await pair(mockUrl({title: 'A'}, {hits, delay: 60}));
    const heard = eventsOf(page);
    const probe = page.querySelector('probe-element')!;
    await inMode(probe, 'ready');
    const title = probe.shadowRoot!.querySelector('.title');
    page.querySelector('aside')!.append(probe);
    await aTimeout(30);
    await probe.updateComplete;
    expect(probe.shadowRoot!.querySelector('.title')).to.equal(title);
    expect([heard, await hitsOf(hits)]).to.deep.equal([['load A'], 1]);
  });

  // https://developer.mozilla.org/en-US/docs/Web/API/Element/moveBefore
  const canMoveBefore = itWhere('moveBefore' in Element.prototype, 'there is no moveBefore in this browser');

  canMoveBefore('by moveBefore keeps what it shows, what is open in it, and the focus', async () => {
    const hits = freshName();
    const page = await fixture<HTMLElement & {moveBefore: (what: Node, before: null) => void}>(
      html`<div>
        <section><plot-element src=${mockUrl({title: 'A'}, {hits})}></plot-element></section>
      </div>`,
    );
    const heard = eventsOf(page);
    const plot = page.querySelector('plot-element')!;
    await inMode(plot, 'ready');
    const details = plot.shadowRoot!.querySelector<HTMLDetailsElement>('[part="details"]')!;
    const area = plot.shadowRoot!.querySelector<HTMLElement>('.plot')!;
    details.open = true;
    area.focus();
    area.dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true, composed: true}));
    await aTimeout(30);
    const before = plot.shadowRoot!.innerHTML;
    page.moveBefore(plot, null);
    await aTimeout(30);
    await plot.updateComplete;
    expect([plot.shadowRoot!.innerHTML, plot.parentElement]).to.deep.equal([before, page]);
    expect([plot.shadowRoot!.activeElement === area, details.open, shown(plot, '.reading')]).to.deep.equal([
      true,
      true,
      'four',
    ]);
    expect([heard, await hitsOf(hits)]).to.deep.equal([['load A'], 1]);
  });

  canMoveBefore('by moveBefore while it loads keeps its request', async () => {
    const hits = freshName();
    const page = await pair(mockUrl({title: 'A'}, {hits, delay: 60}));
    const probe = page.querySelector('probe-element')!;
    await aTimeout(20);
    (page.querySelector('aside') as unknown as {moveBefore: (what: Node, before: null) => void}).moveBefore(
      probe,
      null,
    );
    await inMode(probe, 'ready');
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('while it loads keeps its request', async () => {
    const hits = freshName();
    const page = await pair(mockUrl({title: 'A'}, {hits, delay: 60}));
    const probe = page.querySelector('probe-element')!;
    await aTimeout(20);
    page.querySelector('aside')!.append(probe);
    await inMode(probe, 'ready');
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('keeps a data child without a second event', async () => {
    const page = await fixture(
      html`<div>
        <section></section>
        <probe-element
          ><script type="application/json">
            {"title": "A"}
          </script></probe-element
        >
      </div>`,
    );
    const heard = eventsOf(page);
    const probe = page.querySelector('probe-element')!;
    page.querySelector('section')!.append(probe);
    await probe.updateComplete;
    expect([heard, shown(probe, '.title')]).to.deep.equal([[], 'A']);
  });
});
