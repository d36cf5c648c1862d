import {expect, fixture, html} from '@open-wc/testing';
import {mockUrl} from './mock.js';
import {inMode, shown, type ProbeElement} from './probe-element.js';

const record = (title: string, downloads?: number | null) => ({
  title,
  ...(downloads !== undefined && {usage: {downloads: {value: downloads}}}),
});
const script = (value: unknown) =>
  html`<script type="application/json">
    ${JSON.stringify(value)}
  </script>`;

async function ready(template: ReturnType<typeof html>): Promise<ProbeElement> {
  const probe = await fixture<ProbeElement>(template);
  await inMode(probe, 'ready');
  return probe;
}

describe('An element shows', () => {
  it('its attributes', async () => {
    const probe = await ready(html`<probe-element heading="A" downloads="7"></probe-element>`);
    expect([shown(probe, '.title'), shown(probe, '.downloads')]).to.deep.equal(['A', '7']);
  });

  it('its data property', async () => {
    const probe = await ready(html`<probe-element .data=${record('A', 0)}></probe-element>`);
    expect([shown(probe, '.title'), shown(probe, '.downloads')]).to.deep.equal(['A', '0']);
  });

  it('a child of JSON', async () => {
    const probe = await ready(html`<probe-element>${script(record('A'))}</probe-element>`);
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('a child table', async () => {
    const probe = await ready(
      html`<probe-element heading="A"
        ><table>
          <tr>
            <th>site</th>
            <th>n</th>
          </tr>
          <tr>
            <td>Basel</td>
            <td>3</td>
          </tr>
        </table></probe-element
      >`,
    );
    expect(probe.record.categories?.rows[0]).to.include({name: 'Basel', n: 3});
  });

  it('the answer of src', async () => {
    const probe = await ready(html`<probe-element src=${mockUrl(record('A'))}></probe-element>`);
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('a CSV answer of src', async () => {
    const src = mockUrl('site,n\nBasel,3', {type: 'text/csv'});
    const probe = await fixture<ProbeElement>(html`<probe-element heading="A" src=${src}></probe-element>`);
    await new Promise((done) => probe.addEventListener('dataset-load', done, {once: true}));
    expect(probe.record.categories?.rows[0]).to.include({name: 'Basel', n: 3});
  });
});

describe('Of several ways in, field by field,', () => {
  const all = {data: record('data', 2), child: record('child', 3), src: record('src', 4)};

  it('attributes win over all', async () => {
    const probe = await ready(
      html`<probe-element heading="attribute" .data=${all.data} src=${mockUrl(all.src)}
        >${script(all.child)}</probe-element
      >`,
    );
    expect([shown(probe, '.title'), shown(probe, '.downloads')]).to.deep.equal(['attribute', '2']);
  });

  it('data wins over a child and src', async () => {
    const probe = await ready(
      html`<probe-element .data=${record('data')} src=${mockUrl(all.src)}>${script(all.child)}</probe-element>`,
    );
    expect([shown(probe, '.title'), shown(probe, '.downloads')]).to.deep.equal(['data', '3']);
  });

  it('a child wins over src', async () => {
    const probe = await fixture<ProbeElement>(
      html`<probe-element src=${mockUrl(all.src)}>${script(record('child'))}</probe-element>`,
    );
    await new Promise((done) => probe.addEventListener('dataset-load', done, {once: true}));
    expect([shown(probe, '.title'), shown(probe, '.downloads')]).to.deep.equal(['child', '4']);
  });

  it('an unknown count yields to one that is known', async () => {
    const probe = await ready(
      html`<probe-element .data=${record('data', null)}>${script(record('child', 3))}</probe-element>`,
    );
    expect(shown(probe, '.downloads')).to.equal('3');
  });

  it('an unknown count is not zero', async () => {
    const probe = await ready(html`<probe-element .data=${record('data', null)}></probe-element>`);
    expect(shown(probe, '.downloads')).to.equal('—');
  });
});

describe('The record of an element', () => {
  it('stays the same object while nothing of it changes', async () => {
    const probe = await ready(html`<probe-element .data=${record('A')}></probe-element>`);
    const {record: first} = probe;
    probe.requestUpdate();
    await probe.updateComplete;
    expect(probe.record).to.equal(first);
  });

  it('is what it was made of, without a copy, when there is one way in', async () => {
    const values = new Float64Array([1, NaN]);
    const data = {title: 'A', series: [{measure: 'downloads', period: 'day', start: '2026-01-01', values}]};
    const probe = await ready(html`<probe-element .data=${data}></probe-element>`);
    expect(probe.record.series?.[0]?.values).to.equal(values);
  });
});
