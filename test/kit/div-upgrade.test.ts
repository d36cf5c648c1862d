import {expect, fixture, html} from '@open-wc/testing';
import {define} from '../../src/kit/define.js';
import {upgradeDivs} from '../../src/kit/div-upgrade.js';
import {ProbeElement, shown} from './probe-element.js';

const draw = async (markup: string): Promise<HTMLElement> => {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.innerHTML = markup;
  return page;
};

describe('A div that names an element', () => {
  it('gets it, with its attributes and children', async () => {
    const page = await draw(
      '<div class="mine" data-dataset-element="probe-element" data-heading="A" data-source-name="B"><p>Our data</p></div>',
    );
    upgradeDivs(page);
    const probe = page.querySelector<ProbeElement>('.mine > probe-element')!;
    await probe.updateComplete;
    expect(shown(probe, '.title')).to.equal('A');
    expect(probe.sourceName).to.equal('B');
    expect(probe.querySelector('p')?.textContent).to.equal('Our data');
  });

  it('gets it once', async () => {
    const page = await draw('<div data-dataset-element="probe-element"></div>');
    upgradeDivs(page);
    upgradeDivs(page);
    expect(page.querySelectorAll('probe-element')).to.have.lengthOf(1);
  });

  it('gets no attribute that the element does not have', async () => {
    const page = await draw(
      '<div data-dataset-element="probe-element" data-onclick="alert(1)" data-style="color:red" data-slot="a"></div>',
    );
    upgradeDivs(page);
    expect(page.querySelector('probe-element')!.attributes).to.have.lengthOf(0);
  });

  for (const tag of ['script', 'foreign-element', 'not-defined', '', 'no such tag'])
    it(`gets nothing of the name “${tag}”`, async () => {
      if (!customElements.get('foreign-element'))
        customElements.define('foreign-element', class extends HTMLElement {});
      const page = await draw(`<div data-dataset-element="${tag}"><p></p></div>`);
      upgradeDivs(page);
      expect(page.firstElementChild?.innerHTML).to.equal('<p></p>');
    });

  it('gets it as soon as it is defined', async () => {
    const page = await draw('<div data-dataset-element="div-element"></div>');
    define('div-element', class extends ProbeElement {});
    expect(page.querySelector('div-element')).to.be.instanceOf(ProbeElement);
  });

  it('waits for the parser', async () => {
    Object.defineProperty(document, 'readyState', {value: 'loading', configurable: true});
    const page = await draw('<div data-dataset-element="patient-element"></div>');
    define('patient-element', class extends ProbeElement {});
    expect(page.querySelector('patient-element')).to.be.null;
    Reflect.deleteProperty(document, 'readyState');
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(page.querySelector('patient-element')).not.to.be.null;
  });
});
