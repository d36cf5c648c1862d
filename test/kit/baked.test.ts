import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {define} from '../../src/kit/define.js';
import {mockUrl} from './mock.js';
import {ProbeElement, inMode, shown} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';
import {ProvidingElement} from './story-element.js';

/** A tag that a server has drawn and whose class is still to come. */
async function bakedPage(markup: string): Promise<HTMLElement> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  page.setHTMLUnsafe(markup);
  return page;
}

const drawing = '<template shadowrootmode="open"><style>p { color: red }</style><p class="title">drawn</p></template>';
const data = '<script type="application/json">{"title": "A"}</script>';
let count = 0;

/** Defines a fresh tag and gives the element in the page its class. */
function upgraded(page: HTMLElement): ProbeElement {
  const element = page.firstElementChild as ProbeElement;
  define(element.localName, class extends ProbeElement {});
  return element;
}
const freshTag = (): string => `baked-${++count}`;

describe('What a server has drawn', () => {
  const warnings = useRecordedConsole();

  it('gives way in one go to what the element draws', async () => {
    const tag = freshTag();
    const element = upgraded(await bakedPage(`<${tag}>${drawing}${data}</${tag}>`));
    expect(shown(element, '.title')).to.equal('drawn');
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('.title')].map(({textContent}) => textContent)).to.deep.equal([
      'A',
    ]);
    expect(element.shadowRoot!.querySelector('style')).to.be.null;
    expect(element.shadowRoot!.adoptedStyleSheets).not.to.be.empty;
  });

  it('stays while there are no data', async () => {
    const tag = freshTag();
    const element = upgraded(await bakedPage(`<${tag}>${drawing}</${tag}>`));
    await element.updateComplete;
    expect([shown(element, '.title'), element.shadowRoot!.querySelector('.root')]).to.deep.equal(['drawn', null]);
    element.data = {title: 'B'};
    await inMode(element, 'ready');
    expect(shown(element, '.title')).to.equal('B');
    element.data = null;
    await element.updateComplete;
    expect(shown(element, '.title')).to.equal('');
  });

  it('stays while src is asked for, and gives way to the answer', async () => {
    const tag = freshTag();
    const page = await bakedPage(`<${tag} src="${mockUrl({title: 'C'}, {delay: 50})}">${drawing}</${tag}>`);
    const element = upgraded(page);
    await inMode(element, 'loading');
    expect(shown(element, '.title')).to.equal('drawn');
    await inMode(element, 'ready');
    expect(shown(element, '.title')).to.equal('C');
  });

  it('stays when src cannot be had; the author is told', async () => {
    const tag = freshTag();
    const page = await bakedPage(`<${tag} src="${mockUrl('', {status: 404})}">${drawing}</${tag}>`);
    const failure = oneEvent(page, 'dataset-error');
    const element = upgraded(page);
    await failure;
    expect([element.mode, shown(element, '.title')]).to.deep.equal(['error', 'drawn']);
    expect(warnings.length).to.equal(1);
  });

  it('is drawn whole, in a story too', async () => {
    const isWhole = ({isBaked}: ProbeElement): boolean => isBaked;
    const [tag, story] = [freshTag(), freshTag()];
    const page = await bakedPage(`<${story}>${drawing}${data}<${tag}></${tag}></${story}>`);
    define(story, class extends ProvidingElement {});
    define(tag, class extends ProbeElement {});
    const inside = page.querySelector<ProbeElement>(tag)!;
    await inMode(inside, 'ready');
    const alone = await fixture<ProbeElement>(html`<probe-element heading="A"></probe-element>`);
    expect([isWhole(inside), isWhole(alone)]).to.deep.equal([true, false]);
  });
});
