import {expect} from '@open-wc/testing';
import {html, type TemplateResult} from 'lit';
import '../../../src/elements/pathology-chart/define.js';
import {staged} from '../../demo/stage.js';

/** How the bars of a chart are hatched, each once. */
async function hatchesOf(chart: TemplateResult): Promise<string[]> {
  const stage = await staged(chart);
  const tracks = stage.querySelector('pathology-chart')!.shadowRoot!.querySelectorAll('.track');
  const hatches = [...tracks].map((track) => getComputedStyle(track).maskImage);
  stage.remove();
  return [...new Set(hatches)];
}

describe('The pattern of bars', () => {
  const bars = 'Mass: 3; Cyst: 2; Nodule: 1';

  it('is none unless the author asks for it', async () =>
    expect(await hatchesOf(html`<pathology-chart categories=${bars}></pathology-chart>`)).to.deep.equal(['none']));
  it('is one for all that are of a kind', async () => {
    const [hatch, ...others] = await hatchesOf(html`<pathology-chart pattern categories=${bars}></pathology-chart>`);
    expect(others).to.deep.equal([]);
    expect(hatch).to.contain('repeating-linear-gradient');
  });
  it('is there for what is taken together, which no colour alone tells from the others', async () => {
    const [bar, several] = await hatchesOf(html`<pathology-chart categories=${bars} limit="1"></pathology-chart>`);
    expect(bar).to.equal('none');
    expect(several).to.contain('repeating-linear-gradient');
  });
  it('is another for what is taken together where all are hatched', async () => {
    const hatches = await hatchesOf(html`<pathology-chart pattern categories=${bars} limit="1"></pathology-chart>`);
    expect(hatches).to.have.length(2);
    for (const hatch of hatches) expect(hatch).to.contain('repeating-linear-gradient');
  });
});
