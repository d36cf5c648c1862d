import {aTimeout, expect, fixture, html, nextFrame} from '@open-wc/testing';
import './plot-element.js';
import {inMode, shown, type ProbeElement} from './probe-element.js';

type Plot = HTMLElementTagNameMap['plot-element'];

async function frameOf(): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  frame.srcdoc = '<!doctype html><title>another document</title>';
  (await fixture(html`<div></div>`)).append(frame);
  await loaded;
  return frame.contentWindow as Window & typeof globalThis;
}

const plotOf = () => fixture<Plot>(html`<plot-element heading="A"></plot-element>`);
const widthOf = ({shadowRoot, ownerDocument}: Plot): string =>
  ownerDocument.defaultView!.getComputedStyle(shadowRoot!.querySelector('.plot')!).inlineSize;
const sheetsOf = ({shadowRoot}: Element) => shadowRoot!.adoptedStyleSheets;

describe('An element that is moved into another document', () => {
  it('keeps its style there, and when it comes back', async () => {
    const plot = await plotOf();
    const [page, sheets] = [plot.parentElement!, [...sheetsOf(plot)]];
    const {document: other} = await frameOf();
    other.body.append(plot);
    expect([widthOf(plot), sheetsOf(plot).length]).to.deep.equal(['120px', sheets.length]);
    page.append(plot);
    expect([widthOf(plot), sheetsOf(plot)]).to.deep.equal(['120px', sheets]);
  });

  it('draws there when it has never been in the page', async () => {
    const {document: other} = await frameOf();
    const plot = Object.assign(document.createElement('plot-element'), {heading: 'A'});
    other.body.append(plot);
    await inMode(plot, 'ready');
    expect([shown(plot, '.title'), widthOf(plot)]).to.deep.equal(['A', '120px']);
  });

  it('waits in a document that nobody sees, and comes back whole', async () => {
    const plot = await plotOf();
    const page = plot.parentElement!;
    document.implementation.createHTMLDocument('').body.append(plot);
    plot.heading = 'B';
    await plot.updateComplete;
    page.append(plot);
    expect([shown(plot, '.title'), widthOf(plot)]).to.deep.equal(['B', '120px']);
  });

  it('is read by keys and pointer there', async () => {
    const plot = await plotOf();
    const other = await frameOf();
    other.document.body.append(plot);
    const area = plot.shadowRoot!.querySelector('.plot')!;
    area.dispatchEvent(new other.KeyboardEvent('keydown', {key: 'End', bubbles: true, composed: true}));
    await plot.updateComplete;
    expect(shown(plot, '.reading')).to.equal('four');
    const {left} = plot.shadowRoot!.querySelector('.area')!.getBoundingClientRect();
    const at = {clientX: left + 1, bubbles: true, composed: true};
    area.dispatchEvent(new other.PointerEvent('pointermove', at));
    await plot.updateComplete;
    expect(shown(plot, '.reading')).to.equal('one');
  });

  it('opens its table when that document is printed, not when the first one is', async () => {
    const plot = await plotOf();
    const other = await frameOf();
    other.document.body.append(plot);
    const details = plot.shadowRoot!.querySelector<HTMLDetailsElement>('[part="details"]')!;
    window.dispatchEvent(new Event('beforeprint'));
    expect(details.open).to.be.false;
    other.dispatchEvent(new other.Event('beforeprint'));
    expect(details.open).to.be.true;
  });

  it('prints no more in a document that it has left', async () => {
    const plot = await plotOf();
    const page = plot.parentElement!;
    const other = await frameOf();
    other.document.body.append(plot);
    page.append(plot);
    other.dispatchEvent(new other.Event('beforeprint'));
    expect(plot.shadowRoot!.querySelector<HTMLDetailsElement>('[part="details"]')!.open).to.be.false;
  });

  it('reads a table that was made there', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    const {document: other} = await frameOf();
    other.body.append(probe);
    const table = other.createElement('table');
    table.createCaption().textContent = 'A';
    for (const cells of [
      ['name', 'value'],
      ['x', '3'],
    ]) {
      const row = table.insertRow();
      for (const cell of cells) row.insertCell().textContent = cell;
    }
    probe.append(table);
    await aTimeout(0);
    await probe.updateComplete;
    expect(probe.record.categories?.rows).to.deep.equal([{name: 'x', value: 3}]);
  });

  it('says what was written there while it has nothing of its own', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    const {document: other} = await frameOf();
    other.body.append(probe);
    probe.append(other.createElement('p'));
    await nextFrame();
    await probe.updateComplete;
    expect(probe.mode).to.equal('idle');
  });

  it('follows an address as that document writes it', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
    const {document: other} = await frameOf();
    const base = other.createElement('base');
    base.href = '/mock/';
    other.head.append(base);
    other.body.append(probe);
    probe.src = `json?body=${encodeURIComponent('{"title": "A"}')}`;
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('A');
  });
});
