import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import type {PlotElement} from './plot-element.js';
import './plot-element.js';
import {shown} from './probe-element.js';

const part = (plot: PlotElement, name: string) => plot.shadowRoot!.querySelector(name);

describe('A figure', () => {
  it('has title, measure, caption and provenance', async () => {
    const plot = await fixture<PlotElement>(
      html`<plot-element heading="A" measure="volumes" caption="Since 2020." source-name="Zenodo"></plot-element>`,
    );
    expect(['.title', '.subtitle', '.caption', '.provenance'].map((name) => shown(plot, name))).to.deep.equal([
      'A',
      'volumes',
      'Since 2020.',
      'Source: Zenodo',
    ]);
  });

  it('leaves no hole for what is not given', async () => {
    const plot = await fixture<PlotElement>(html`<plot-element heading="" .data=${{title: 'A'}}></plot-element>`);
    expect(['.title', '.subtitle', '.caption'].map((name) => part(plot, name))).to.deep.equal([null, null, null]);
  });

  it('makes its table when a reader opens it, and says how to close it', async () => {
    const plot = await fixture<PlotElement>(html`<plot-element heading="A"></plot-element>`);
    expect([part(plot, 'table'), shown(plot, '[part="summary"]')]).to.deep.equal([null, 'Show table']);
    (part(plot, '[part="summary"]') as HTMLElement).click();
    await oneEvent(part(plot, '[part="details"]')!, 'toggle');
    await plot.updateComplete;
    expect([shown(plot, 'tbody'), shown(plot, '[part="summary"]')]).to.deep.equal(['one two three four', 'Hide table']);
    (part(plot, '[part="summary"]') as HTMLElement).click();
    await oneEvent(part(plot, '[part="details"]')!, 'toggle');
    await plot.updateComplete;
    expect(part(plot, 'table')).to.be.null;
  });

  it('prints its table, which paper cannot open', async () => {
    const plot = await fixture<PlotElement>(html`<plot-element heading="A"></plot-element>`);
    window.dispatchEvent(new Event('beforeprint'));
    expect(part(plot, 'table')).not.to.be.null;
  });

  it('that left the page does not listen to the printer', async () => {
    const plot = await fixture<PlotElement>(html`<plot-element heading="A"></plot-element>`);
    plot.remove();
    window.dispatchEvent(new Event('beforeprint'));
    expect(plot.isUpdatePending).to.be.false;
    expect(part(plot, 'table')).to.be.null;
  });

  it('is accessible, closed and open', async () => {
    const plot = await fixture<PlotElement>(html`<plot-element heading="A" caption="B"></plot-element>`);
    await expect(plot).to.be.accessible();
    window.dispatchEvent(new Event('beforeprint'));
    await expect(plot).to.be.accessible();
  });
});
