import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/dataset-card/define.js';
import '../../src/elements/download-sparkline/define.js';
import {useImpatience, useRecordedTrouble} from '../kit/faulty.js';
import {mockUrl} from '../kit/mock.js';
import {inMode, shown} from '../kit/probe-element.js';
import {useRecordedConsole} from '../kit/recorded-console.js';

type Sparkline = HTMLElementTagNameMap['download-sparkline'];

// What is made once for the page is not made before: these pieces are missing from the start.
Object.assign(window, {IntersectionObserver: undefined, ResizeObserver: undefined});

describe('Where the browser has', () => {
  const warnings = useRecordedConsole();
  const trouble = useRecordedTrouble();
  useImpatience();
  afterEach(() => expect(trouble).to.deep.equal([]));

  it('no IntersectionObserver, an element far down loads at once', async () => {
    const src = mockUrl({title: 'A'});
    const page = await fixture(html`<div class="far"><dataset-card src=${src}></dataset-card></div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.far { padding-block-start: 400vh }');
    document.adoptedStyleSheets.push(sheet);
    await inMode(page.querySelector('dataset-card')!, 'ready');
    document.adoptedStyleSheets.pop();
  });

  it('no ResizeObserver, a sparkline is the size of a word, or as large as its author says', async () => {
    const word = await fixture<Sparkline>(html`<download-sparkline points="2020: 1; 2021: 2"></download-sparkline>`);
    const full = await fixture<Sparkline>(
      html`<download-sparkline view="full" points="2020: 1; 2021: 2"></download-sparkline>`,
    );
    const hasFigure = ({shadowRoot}: Element) => shadowRoot!.querySelector('figure') !== null;
    expect([hasFigure(word), hasFigure(full)]).to.deep.equal([false, true]);
    expect(word.shadowRoot!.querySelector('.line svg')).not.to.be.null;
  });

  it('no fetch, an element says that it could not reach its source', async () => {
    const fetch = window.fetch.bind(window);
    Object.assign(window, {fetch: undefined});
    const card = await fixture<HTMLElementTagNameMap['dataset-card']>(html`<dataset-card src="a.json"></dataset-card>`);
    await inMode(card, 'error');
    window.fetch = fetch;
    expect([shown(card, '.notice'), warnings.length]).to.deep.equal([`Could not reach ${location.host}. Try again`, 1]);
  });
});
