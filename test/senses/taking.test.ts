import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import {staged} from '../demo/stage.js';
import {tonesOf, secondsOf} from '../../src/kit/sound/geometry.js';

/** What the page is given to keep, while something is done. */
async function kept(act: () => void): Promise<{name: string; content: Blob}> {
  return new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
      void fetch(this.href)
        .then((answer) => answer.blob())
        .then((content) => resolve({name: this.download, content}));
    };
    act();
  });
}

const charts = {
  'pathology-chart': html`<pathology-chart
    heading="Findings &amp; more"
    categories="=1+1: 3; Mass: ; Cyst: 0"
    source-name="The story"
    retrieved="2026-11-23"
    kind="illustrative"
  ></pathology-chart>`,
  'download-sparkline': html`<download-sparkline
    view="full"
    heading="Findings &amp; more"
    points="2020: 3; 2021: ; 2022: 0"
    partial="2022"
    source-name="The story"
    retrieved="2026-11-23"
    kind="illustrative"
  ></download-sparkline>`,
};

for (const [tag, chart] of Object.entries(charts))
  describe(`What is kept of ${tag}`, () => {
    let stage: HTMLElement;
    let root: ShadowRoot;
    before(async () => {
      stage = await staged(chart);
      root = stage.querySelector(tag)!.shadowRoot!;
    });
    after(() => stage.remove());
    const press = (at: number) => () => root.querySelectorAll<HTMLElement>('.taking details button')[at]!.click();

    it('is a picture that needs no page, with title, source and the colours of now', async () => {
      const {name, content} = await kept(press(0));
      const text = await content.text();
      expect(name).to.equal('findings-more.svg');
      const {documentElement: svg} = new DOMParser().parseFromString(text, 'image/svg+xml');
      expect(svg.localName).to.equal('svg');
      expect(svg.querySelector('title')!.textContent).to.contain('Findings & more');
      expect(svg.textContent).to.contain('Source: The story · Nov 23, 2026 · illustrative figures');
      expect(text).not.to.match(/var\(|currentColor|color\(|NaN|undefined/);
    });
    it('is the same as PNG', async () => {
      const {name, content} = await kept(press(1));
      expect(name).to.equal('findings-more.png');
      expect((await createImageBitmap(content)).width).to.equal(1280);
    });
    it('is a table that no spreadsheet runs, each line with its source', async () => {
      const text = await (await kept(press(2))).content.text();
      const lines = text.replace('\ufeff', '').trim().split('\n');
      expect(lines).to.have.length(4);
      for (const line of lines.slice(1)) expect(line).to.match(/^(?!=).*,The story,[^,]*,2026-11-23,illustrative$/);
      expect(lines[2]).to.match(/^(Mass|2021),,/);
      expect(lines[3]).to.match(/^(Cyst|2022),0,/);
    });
    it('is a record that the element reads again', async () => {
      const text = await (await kept(press(3))).content.text();
      const again = await staged(
        tag === 'pathology-chart'
          ? html`<pathology-chart .data=${JSON.parse(text)}></pathology-chart>`
          : html`<download-sparkline view="full" .data=${JSON.parse(text)}></download-sparkline>`,
      );
      const [one, other] = [root, again.querySelector(tag)!.shadowRoot!].map((each) =>
        ['.title', '.plot', '.provenance'].map((part) => each.querySelector(part)!.textContent),
      );
      expect(other).to.deep.equal(one);
      again.remove();
    });
    it('closes with Escape, and the reader is back at its switch', () => {
      const details = root.querySelector<HTMLDetailsElement>('.taking details')!;
      details.open = true;
      const button = details.querySelector('button')!;
      button.focus();
      button.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
      expect(details.open).to.be.false;
      expect(root.activeElement?.localName).to.equal('summary');
    });
  });

describe('A chart that is heard', () => {
  it('begins and ends with words, and stops when it is told to', async () => {
    const stage = await staged(
      html`<download-sparkline view="full" sound points="2020: 3; 2021: ; 2022: 0"></download-sparkline>`,
    );
    const host = stage.querySelector('download-sparkline')!;
    const made: string[] = [];
    const {AudioContext: own} = window;
    window.AudioContext = class extends own {
      constructor() {
        super();
        made.push('context');
      }
      override close(): Promise<void> {
        made.push('closed');
        return super.close();
      }
    };
    const button = host.shadowRoot!.querySelector<HTMLElement>('.listen')!;
    const said = async () => {
      await host.updateComplete;
      return host.shadowRoot!.querySelector('.taking [role="status"]')!.textContent;
    };
    expect(made).to.deep.equal([]);
    button.click();
    expect(await said()).to.contain('Sound starts');
    expect(button.textContent.trim()).to.equal('Stop');
    button.click();
    expect(await said()).to.equal('Sound ended.');
    button.click();
    button.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}));
    expect(await said()).to.equal('Sound ended.');
    expect(made).to.deep.equal(['context', 'closed', 'context', 'closed']);
    window.AudioContext = own;
    stage.remove();
  });
});

describe('The tones of a series', () => {
  const melody = (...values: number[]) => ({
    times: Float64Array.from(values.keys()),
    values: Float64Array.from(values),
  });
  it('are low at zero, high at the highest, and silent where nothing is known', () =>
    expect(tonesOf(melody(0, NaN, 5, 10)).map(({pitch}) => pitch)).to.deep.equal([220, null, 440, 880]));
  it('last five seconds at most, of however many values', () => {
    const long = melody(...Array.from({length: 5000}, (_, index) => index % 97));
    expect(secondsOf(long)).to.equal(5);
    const tones = tonesOf(long);
    expect(tones.length).to.be.below(250);
    expect(tones.at(-1)!.at).to.be.below(5);
    expect(tones.every(({pitch}) => pitch! >= 220 && pitch! <= 880)).to.be.true;
  });
  it('are sound for any numbers', () => {
    for (const values of [[0, 0], [NaN], [-1e308, 1e308], [-3, 0, 2]])
      for (const {at, pitch} of tonesOf(melody(...values))) {
        expect(at).to.be.within(0, 5);
        if (pitch !== null) expect(pitch).to.be.within(220, 880);
      }
    expect(tonesOf(melody(-3, 0)).map(({pitch}) => pitch)[0]).to.equal(220);
  });
});
