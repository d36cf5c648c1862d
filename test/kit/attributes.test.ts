import {expect, fixture, html} from '@open-wc/testing';
import {mockUrl} from './mock.js';
import {inMode, shown, type ProbeElement} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';

describe('An attribute', () => {
  const warnings = useRecordedConsole();
  let probe: ProbeElement;
  beforeEach(async () => {
    probe = await fixture(html`<probe-element .data=${{title: 'data'}}></probe-element>`);
  });

  it('counts when it is added', async () => {
    probe.setAttribute('heading', 'A');
    await probe.updateComplete;
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('counts when it is changed', async () => {
    probe.setAttribute('heading', 'A');
    await probe.updateComplete;
    probe.setAttribute('heading', 'B');
    await probe.updateComplete;
    expect(shown(probe, '.title')).to.equal('B');
  });

  it('no longer counts when it is removed', async () => {
    probe.setAttribute('heading', 'A');
    await probe.updateComplete;
    probe.removeAttribute('heading');
    await probe.updateComplete;
    expect(shown(probe, '.title')).to.equal('data');
  });

  it('of a room counts when the room lists it', async () => {
    probe.setAttribute('downloads', '0');
    await probe.updateComplete;
    expect(shown(probe, '.downloads')).to.equal('0');
  });

  it('src is followed when it is added, and left when it is removed', async () => {
    probe.data = undefined;
    probe.setAttribute('src', mockUrl({title: 'src'}));
    await probe.updateComplete;
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('src');
    probe.removeAttribute('src');
    await inMode(probe, 'empty');
    expect(probe.record).to.deep.equal({});
  });

  it('src of spaces is none', async () => {
    probe.setAttribute('src', '  ');
    await probe.updateComplete;
    expect([probe.mode, warnings]).to.deep.equal(['ready', []]);
  });

  it('kind that is none is complained about, and the rest is kept', async () => {
    probe.setAttribute('kind', 'guessed');
    await probe.updateComplete;
    expect(shown(probe, '.notice')).to.contain('kind: expected reported, derived, illustrative, got "guessed"');
    expect(shown(probe, '.title')).to.equal('data');
  });

  it('data may be taken away', async () => {
    probe.data = null;
    await probe.updateComplete;
    expect(probe.mode).to.equal('empty');
  });
});
