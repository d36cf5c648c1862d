import {expect, fixture, html} from '@open-wc/testing';
import {localeOf} from '../../src/kit/locale.js';
import {shown, type ProbeElement} from './probe-element.js';

const downloads = (probe: ProbeElement): string => shown(probe, '.downloads');

describe('The language of an element', () => {
  it('is its own lang', async () => {
    const probe = await fixture(html`<probe-element lang="de"></probe-element>`);
    expect(localeOf(probe)).to.equal('de');
  });

  it('is the nearest lang around it; an empty one says nothing', async () => {
    const page = await fixture(
      html`<div lang="fr">
        <div lang=""><i></i></div>
      </div>`,
    );
    expect(localeOf(page.querySelector('i')!)).to.equal('fr');
  });

  it('is found through shadow roots', async () => {
    const page = await fixture(html`<div lang="fr"><div></div></div>`);
    const inner = document.createElement('i');
    page.firstElementChild!.attachShadow({mode: 'open'}).append(inner);
    expect(localeOf(inner)).to.equal('fr');
  });

  it('is English where nobody tells', () => {
    expect(localeOf(document.createElement('i'))).to.equal('en');
  });

  it('writes its numbers', async () => {
    const probe = await fixture<ProbeElement>(html`<probe-element lang="de" downloads="1234.5"></probe-element>`);
    expect(downloads(probe)).to.equal('1.234,5');
  });

  for (const lang of ['xx_YY', 'klingon language', '-'])
    it(`may be unknown: ${lang}`, async () => {
      const probe = await fixture<ProbeElement>(html`<probe-element lang=${lang} downloads="1234.5"></probe-element>`);
      expect(downloads(probe)).to.equal('1,234.5');
    });

  it('is asked again with the next update', async () => {
    const page = await fixture(html`<div lang="en"><probe-element downloads="1234.5"></probe-element></div>`);
    const probe = page.querySelector('probe-element')!;
    page.setAttribute('lang', 'de');
    probe.requestUpdate();
    await probe.updateComplete;
    expect(downloads(probe)).to.equal('1.234,5');
  });
});
