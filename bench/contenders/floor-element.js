// A custom element with a shadow root and a shared style sheet, written by hand for these marks and nothing else.
import {barsSvg, cardHtml, sparklinePaths} from './floor.js';
import {sizes} from './data.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':host{display:inline-block}.line{fill:none;stroke:currentColor;stroke-width:1.5}.area{fill:currentColor;opacity:.1}.last{fill:#0f6b74}.bar{fill:#0f6b74}.grid{stroke:#ccc}text{font-size:13px}',
);
const [width, height] = sizes.sparkline;
const template = document.createElement('template');
template.innerHTML = `<svg width="${width}" height="${height}" role="img"><path class="area"/><path class="line"/><circle r="2"/><circle class="last" r="3"/></svg>`;

class HandSparkline extends HTMLElement {
  static observedAttributes = ['values'];
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({mode: 'open'});
    root.adoptedStyleSheets = [sheet];
    root.append(document.importNode(template.content, true));
    this.draw();
  }
  attributeChangedCallback() {
    if (this.shadowRoot) this.draw();
  }
  draw() {
    const values = this.getAttribute('values').split(',').map(Number);
    const {line, area, peak, last, label} = sparklinePaths(values);
    const svg = this.shadowRoot.firstChild;
    const [areaPath, linePath, peakMark, lastMark] = svg.children;
    svg.setAttribute('aria-label', label);
    areaPath.setAttribute('d', area);
    linePath.setAttribute('d', line);
    peakMark.setAttribute('cx', peak[0]);
    peakMark.setAttribute('cy', peak[1]);
    lastMark.setAttribute('cx', last[0]);
    lastMark.setAttribute('cy', last[1]);
  }
}
customElements.define('hand-sparkline', HandSparkline);

const byMarkup = (tag, markup) =>
  customElements.define(
    tag,
    class extends HTMLElement {
      connectedCallback() {
        const root = this.attachShadow({mode: 'open'});
        root.adoptedStyleSheets = [sheet];
        root.innerHTML = markup(this.data);
      }
    },
  );
byMarkup('hand-bars', barsSvg);
byMarkup('hand-card', cardHtml);

const withData = (tag) => (hosts, items) =>
  hosts.map((host, index) => {
    const element = document.createElement(tag);
    element.data = items[index];
    host.append(element);
    return element;
  });

export const contender = {
  sparklines: (hosts, items) =>
    hosts.map((host, index) => {
      const element = document.createElement('hand-sparkline');
      element.setAttribute('values', items[index].join());
      host.append(element);
      return element;
    }),
  updateSparklines: (elements, items) =>
    elements.forEach((element, index) => element.setAttribute('values', items[index].join())),
  bars: withData('hand-bars'),
  cards: withData('hand-card'),
};
