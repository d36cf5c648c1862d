import {expect, fixture, html} from '@open-wc/testing';
import {define} from '../../src/kit/define.js';
import {ProbeElement, inMode, shown} from './probe-element.js';

describe('Before its class is there', () => {
  it('an element keeps the properties that the page sets', async () => {
    const late = await fixture<ProbeElement>(html`<late-element></late-element>`);
    Object.assign(late, {data: {title: 'data'}, downloads: '3'});
    define('late-element', class extends ProbeElement {});
    await late.updateComplete;
    expect([shown(late, '.title'), shown(late, '.downloads')]).to.deep.equal(['data', '3']);
    Object.assign(late, {data: {title: 'later'}});
    await late.updateComplete;
    expect(shown(late, '.title')).to.equal('later');
  });

  it('an element may leave the page', async () => {
    const early = await fixture(html`<early-element heading="A"></early-element>`);
    early.remove();
    define('early-element', class extends ProbeElement {});
    expect(early.shadowRoot).to.be.null;
  });
});

describe('An element made by a script', () => {
  it('draws when it comes into the page', async () => {
    const probe = document.createElement('probe-element');
    probe.heading = 'A';
    const page = await fixture(html`<div></div>`);
    page.append(probe);
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('draws when it comes from a document without a window', async () => {
    const foreign = document.implementation.createHTMLDocument('');
    foreign.body.innerHTML = '<probe-element heading="A"></probe-element>';
    const page = await fixture(html`<div></div>`);
    page.append(foreign.body.firstElementChild!);
    const probe = page.querySelector('probe-element')!;
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('asks for nothing while it is not in the page', () => {
    const probe = document.createElement('probe-element');
    probe.src = '/mock/hang';
    probe.reload();
    expect(probe.mode).to.equal('idle');
  });
});

describe('A copy', () => {
  it('by cloneNode draws from the attributes and shares nothing', async () => {
    const probe = await fixture<ProbeElement>(
      html`<probe-element heading="A" .data=${{title: 'data'}}></probe-element>`,
    );
    probe.after(probe.cloneNode(true));
    const copy = probe.parentElement!.querySelectorAll('probe-element')[1]!;
    await copy.updateComplete;
    copy.heading = 'B';
    await copy.updateComplete;
    expect([shown(probe, '.title'), shown(copy, '.title'), copy.data]).to.deep.equal(['A', 'B', undefined]);
  });

  it('by innerHTML draws from attributes and children', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <probe-element downloads="3"
          ><script type="application/json">
            {"title": "A"}
          </script></probe-element
        >
      </div>`,
    );
    const text = page.innerHTML;
    page.innerHTML = text;
    const probe = page.querySelector('probe-element')!;
    await inMode(probe, 'ready');
    expect([shown(probe, '.title'), shown(probe, '.downloads')]).to.deep.equal(['A', '3']);
  });
});
