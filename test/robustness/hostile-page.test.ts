import {aTimeout, expect, nextFrame} from '@open-wc/testing';
import '../../src/index.js';
import {bringNear} from '../../src/kit/nearness.js';
import {whole} from '../node/record-examples.js';
import {within} from './drawing.js';
import {tags} from './ways.js';

/** What a theme's sheet may say of everything in its page. */
const sheets = {
  'unsets all': '* { all: unset !important; display: block !important }',
  'hides what we draw with':
    'svg, table, button, details, p, div, span, figure, ul, a { display: none !important; visibility: hidden !important }',
  'lays out what we draw with':
    'svg { width: 100% !important; height: auto !important; fill: red !important } table, td { display: block !important; border: 9px solid !important } button { all: unset !important } a { color: red !important; padding: 3em !important }',
  'counts borders as outside of boxes': '*, ::before, ::after { box-sizing: content-box !important }',
  'has rules for our own names':
    '.root, .card, .title, .plot, .notice, .bar, .word, [part] { display: none !important; position: fixed !important }',
};

/** What is no inheritance of the page's, which elements are meant to take over. */
const looks = ['display', 'visibility', 'box-sizing', 'position', 'padding-top', 'border-top-width', 'margin-top'];
const paints = [
  'fill',
  'stroke',
  'stroke-width',
  'color',
  'background-color',
  'opacity',
  'overflow-wrap',
  'text-align',
];

/** How each element in the shadow roots looks, and how large it is. */
const likeness = (root: ShadowRoot): string[] =>
  [...within(root)].map((element) => {
    const style = getComputedStyle(element);
    const {width, height} = element.getBoundingClientRect();
    const said = [...looks, ...paints].map((name) => `${name}: ${style.getPropertyValue(name)}`);
    const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
    return [name, `${width.toFixed(0)} × ${height.toFixed(0)}`, ...said].join('; ');
  });

/** What is said otherwise, of the first few elements of which something is. */
const changes = (found: readonly string[], expected: readonly string[]): string[] =>
  found
    .flatMap((line, index) => {
      const should = new Set(expected[index]!.split('; '));
      const [name, ...others] = line.split('; ');
      const other = others.filter((each) => !should.has(each));
      return other.length > 0 ? `${name}: ${other.join('; ')}, not ${expected[index]}` : [];
    })
    .slice(0, 3);

const settings: Readonly<Record<string, object>> = {'download-sparkline': {view: 'full'}};

async function drawn(tag: string): Promise<string[]> {
  const stage = document.createElement('section');
  // A style of its own outdoes what a sheet calls important.
  stage.style.setProperty('width', '600px', 'important');
  document.body.append(stage);
  const data = {...whole, image: undefined};
  const element = Object.assign(document.createElement(tag), {data, loading: 'eager', ...settings[tag]});
  stage.append(element);
  for (let frame = 0; frame < 5; frame++) {
    await nextFrame();
    for (const each of within(stage)) bringNear(each);
  }
  await aTimeout(20);
  const found = likeness(element.shadowRoot!);
  stage.remove();
  return found;
}

describe('In a page whose sheet', () => {
  afterEach(() => (document.adoptedStyleSheets = []));

  for (const [what, rules] of Object.entries(sheets))
    for (const tag of tags)
      it(`${what}, a ${tag} looks as in any other inside`, async () => {
        const expected = await drawn(tag);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(rules);
        document.adoptedStyleSheets = [sheet];
        const found = await drawn(tag);
        expect(found).to.have.length(expected.length);
        expect(changes(found, expected)).to.deep.equal([]);
      });
});
