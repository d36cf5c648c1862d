import {expect, fixture, html} from '@open-wc/testing';
import {inMode, shown, type ProbeElement} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';

const broken = (count: number) => ({title: 'A', keywords: Array.from({length: count}, (_, index) => index)});
const lines = (probe: ProbeElement): string[] =>
  [...probe.shadowRoot!.querySelectorAll('.notice li')].map((line) => line.textContent);

describe('A notice', () => {
  const warnings = useRecordedConsole();

  it('lists what could not be read, under what could', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element .data=${broken(2)}></probe-element>`);
    expect([probe.mode, shown(probe, '.title')]).to.deep.equal(['ready', 'A']);
    expect(lines(probe)).to.deep.equal(['keywords[0]: expected text, got 0', 'keywords[1]: expected text, got 1']);
  });

  it('counts complaints after the third', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element .data=${broken(9)}></probe-element>`);
    expect(lines(probe)).to.have.length(4);
    expect(lines(probe).at(-1)).to.equal('and 6 more');
  });

  it('is spoken', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    expect(probe.shadowRoot!.querySelector('.notice')!.getAttribute('role')).to.equal('status');
  });

  it('shows markup as text', async () => {
    const probe = await fixture<ProbeElement>(
      html`<probe-element kind=${'<img src=x onerror=alert(1)>'}></probe-element>`,
    );
    expect(shown(probe, '.notice')).to.contain('<img src=x');
    expect(probe.shadowRoot!.querySelector('.notice img')).to.be.null;
  });

  it('comes in place of the silence of an element that has children, too', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element kind="x"><p>Our data</p></probe-element>`);
    expect(probe.mode).to.equal('empty');
  });

  it('is told to the console once, with every complaint', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element .data=${broken(4)}></probe-element>`);
    probe.requestUpdate();
    await probe.updateComplete;
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.match(/^<probe-element> keywords\[0\].*\n.*\n.*\nkeywords\[3\]: expected text, got 3$/);
  });

  it('is told to the console again when it is another', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element .data=${broken(1)}></probe-element>`);
    probe.data = {title: 'A'};
    await probe.updateComplete;
    probe.data = broken(1);
    await probe.updateComplete;
    expect(warnings).to.have.length(2);
  });

  it('keeps silent for good data', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element .data=${{title: 'A'}}></probe-element>`);
    await inMode(probe, 'ready');
    expect(warnings).to.deep.equal([]);
  });
});
