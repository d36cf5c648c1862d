import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {freshName, mockUrl} from './mock.js';
import {inMode, shown, type ProbeElement} from './probe-element.js';
import {useQuickClock} from './quick-clock.js';
import {useRecordedConsole} from './recorded-console.js';

const root = (probe: ProbeElement): Element => probe.shadowRoot!.querySelector('.root')!;
const button = (probe: ProbeElement): HTMLButtonElement | null => probe.shadowRoot!.querySelector('.notice button');
const childShown = (probe: ProbeElement): boolean => probe.querySelector('p')!.checkVisibility();

describe('While it loads, an element', () => {
  it('is busy, says so and keeps its place', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src="/mock/hang"></probe-element>`);
    expect([probe.mode, shown(probe, '.notice')]).to.deep.equal(['loading', 'Loading…']);
    expect(root(probe).getAttribute('aria-busy')).to.equal('true');
    expect(root(probe).classList.contains('reserved')).to.be.true;
  });

  it('leaves the word to the children that the author wrote', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src="/mock/hang"><p>Our data</p></probe-element>`);
    expect([shown(probe), childShown(probe)]).to.deep.equal(['', true]);
  });

  it('shows what it knows from elsewhere, busy still', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element heading="A" src="/mock/hang"></probe-element>`);
    expect([probe.mode, shown(probe, '.title')]).to.deep.equal(['ready', 'A']);
    expect(root(probe).getAttribute('aria-busy')).to.equal('true');
  });

  describe('for long,', () => {
    useQuickClock();

    it('says that it still does', async () => {
      const probe = await fixture<ProbeElement>(html`<probe-element src="/mock/hang"></probe-element>`);
      await aTimeout(60);
      expect(shown(probe, '.notice')).to.equal('Still loading…');
    });

    it('says nothing of the kind once it has left the page', async () => {
      const probe = await fixture<ProbeElement>(html`<probe-element src="/mock/hang"></probe-element>`);
      probe.remove();
      await aTimeout(60);
      expect(shown(probe, '.notice')).to.equal('Loading…');
    });
  });
});

describe('With its data, an element', () => {
  it('is ready, not busy, and hides the children', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element heading="A"><p>Our data</p></probe-element>`);
    expect([probe.mode, childShown(probe), shown(probe, '.notice')]).to.deep.equal(['ready', false, '']);
    expect(root(probe).hasAttribute('aria-busy')).to.be.false;
    expect(root(probe).classList.contains('reserved')).to.be.false;
  });
});

describe('Without data, an element', () => {
  it('says that there is none yet', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    expect([probe.mode, shown(probe, '.notice')]).to.deep.equal(['empty', 'No data yet']);
  });

  it('shows the children that the author wrote', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element><p>Our data</p></probe-element>`);
    expect([probe.mode, shown(probe), childShown(probe)]).to.deep.equal(['idle', '', true]);
  });

  for (const body of ['', 'null', '42', '{}'])
    it(`says so when src answers ${JSON.stringify(body)}`, async () => {
      const probe = await fixture<ProbeElement>(html`<probe-element src=${mockUrl(body)}></probe-element>`);
      await inMode(probe, 'empty');
      expect(shown(probe, '.notice')).to.equal('No data yet');
    });
});

describe('When src fails, an element', () => {
  const warnings = useRecordedConsole();

  it('says what and where in one sentence, with a way to try again', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src=${mockUrl('', {status: 404})}></probe-element>`);
    await inMode(probe, 'error');
    expect(shown(probe, '.notice')).to.equal(`${location.host} has nothing at this address. Try again`);
    expect(warnings).to.deep.equal([`<probe-element> not-found: ${location.host} 404`]);
  });

  it('shows the children that the author wrote, too', async () => {
    const src = mockUrl('<!doctype html>');
    const probe = await fixture<ProbeElement>(html`<probe-element src=${src}><p>Our data</p></probe-element>`);
    await inMode(probe, 'error');
    expect([childShown(probe), shown(probe, '.notice')]).to.deep.equal([
      true,
      `Expected data, but ${location.host} sent a web page. Try again`,
    ]);
  });

  it('keeps the data of the page and tells its day', async () => {
    const data = {
      title: 'A',
      sources: {
        new: {name: 'B', retrieved: '2026-05-03'},
        old: {name: 'A', retrieved: '2025-01-02'},
        none: {name: 'C'},
      },
    };
    const probe = await fixture<ProbeElement>(
      html`<probe-element .data=${data} src=${mockUrl('', {status: 503})}></probe-element>`,
    );
    await inMode(probe, 'stale');
    expect(shown(probe, '.title')).to.equal('A');
    expect(shown(probe, '.notice')).to.equal(
      `${location.host} answered with an error (503). Shown as of Jan 2, 2025. Try again`,
    );
  });

  it('keeps the data of the page though nobody told its day', async () => {
    const probe = await fixture<ProbeElement>(
      html`<probe-element heading="A" src=${mockUrl('', {status: 429})}></probe-element>`,
    );
    await inMode(probe, 'stale');
    expect(shown(probe, '.notice')).to.contain('Shown as last known.');
  });

  it('recovers by Retry when the server has', async () => {
    const src = mockUrl({title: 'A'}, {status: 404, hits: freshName(), recovers: 1});
    const probe = await fixture<ProbeElement>(html`<probe-element src=${src}></probe-element>`);
    await inMode(probe, 'error');
    button(probe)!.click();
    await probe.updateComplete;
    expect(probe.mode).to.equal('loading');
    await inMode(probe, 'ready');
    expect([shown(probe, '.title'), shown(probe, '.notice')]).to.deep.equal(['A', '']);
  });

  it('says so again when Retry fails, too', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src=${mockUrl('', {status: 500})}></probe-element>`);
    await inMode(probe, 'error');
    button(probe)!.click();
    await probe.updateComplete;
    await inMode(probe, 'error');
    expect(button(probe)).not.to.be.null;
  });

  it('keeps the last good answer when a reload fails', async () => {
    const hits = freshName();
    const probe = await fixture<ProbeElement>(
      html`<probe-element src=${mockUrl({title: 'A'}, {hits})}></probe-element>`,
    );
    await inMode(probe, 'ready');
    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.reject(new TypeError('refused'));
    probe.reload();
    await inMode(probe, 'stale');
    window.fetch = fetch;
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('is empty again when src is taken away', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element src="javascript:alert(1)"></probe-element>`);
    await inMode(probe, 'error');
    expect(shown(probe, '.notice')).to.contain('got “javascript:alert(1)”');
    probe.removeAttribute('src');
    await inMode(probe, 'empty');
    expect(button(probe)).to.be.null;
  });

  it('has nothing to reload without src', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    probe.reload();
    await probe.updateComplete;
    expect(probe.mode).to.equal('empty');
  });
});
