import {expect} from '@open-wc/testing';
import {pictureText, type Picture} from '../../../src/kit/picture/picture.js';
import {shape} from '../../../src/kit/picture/pen.js';
import {pageRuler} from '../../../src/kit/picture/ruler.js';
import {textWidth} from '../../../src/server/picture/text-width.js';
import {isWebKit, itWhere} from '../engine.js';
import {corpus} from '../../model/corpus.js';
import {family, loadFonts, staged, tools, unruly} from './fonts.js';

const picture: Picture = {
  title: 'Depth of snow',
  subtitle: 'volumes',
  description: 'It fell for years.',
  plot: ({width, looks}) => ({height: 40, content: shape('rect', {width, height: 40, fill: looks.accent})}),
  notes: ['By two readers.', 'Source: the story'],
  locale: 'en',
  rtl: false,
};
const drawn = (more: Partial<Picture> = {}, width?: number) =>
  staged(pictureText({...picture, ...more}, {...tools, width}));
const texts = (root: Element | null) => [...root!.querySelectorAll('text')].map(({textContent}) => textContent);
const strings = await corpus<{id: string; s: string}>('strings');
const names = await corpus<{n: string}>('names');

describe('A picture', () => {
  before(loadFonts);

  it('says title, plot, caption and source, to the eye and to those who do not see it', () => {
    const root = drawn();
    expect(texts(root)).to.deep.equal(['Depth of snow', 'volumes', 'By two readers.', 'Source: the story']);
    expect(root!.querySelector('title')!.textContent).to.equal('Depth of snow: volumes');
    expect(root!.querySelector('desc')!.textContent).to.equal('It fell for years.\nBy two readers.\nSource: the story');
  });

  it('has its letters where they were reckoned', () =>
    expect(drawn()!.getAttribute('text-rendering')).to.equal('geometricPrecision'));

  it('needs no style sheet and no address, and runs nothing', () => {
    const root = drawn({title: '<script>alert(1)</script> & "c"'})!;
    expect(root.querySelector('[class], [style], style, script, [href], [*|href]')).to.equal(null);
    expect(
      [...root.querySelectorAll('*')]
        .flatMap(({attributes}) => [...attributes])
        .filter(({name}) => name.startsWith('on')),
    ).to.be.empty;
    expect(root.outerHTML).not.to.match(/var\(|url\(|currentColor/);
    expect(texts(root)[0]).to.equal('<script>alert(1)</script> & "c"');
  });

  for (const {id, s} of strings)
    it(`is strict XML and keeps “${id}” inside`, () => {
      const root = drawn({title: s, subtitle: s, description: s, notes: [s, 'Source']}, 360);
      expect(root, 'strict XML').not.to.equal(null);
      // WebKitGTK sets this font wider than its own measures. Towers of marks and letters that the font does not have are as high and wide as they are.
      if (!isWebKit && /^[\u0020-\u024f\u0370-\u04ff\u05d0-\u05ea\u2010-\u2026]*$/.test(s))
        expect(unruly(root!)).to.deep.equal([]);
    });

  it('keeps a title of any length inside, in words and in one word', () => {
    for (const title of ['Depth of snow in many years '.repeat(12), 'W'.repeat(300), 'ЩЖ'.repeat(90), '雪'.repeat(120)])
      expect(unruly(drawn({title}, 320)!), title.slice(0, 9)).to.deep.equal([]);
  });

  it('begins at the right where words run from there', () => {
    const root = drawn({title: 'עומק השלג (2020)', rtl: true})!;
    const [title] = root.querySelectorAll('text');
    expect(title!.getBoundingClientRect().right).to.be.closeTo(root.getBoundingClientRect().right - 20, 2);
    expect(title!.textContent).to.equal('\u2067עומק השלג (2020)\u2069');
  });
});

describe('The width of a text without a font', () => {
  before(loadFonts);

  const texts = [
    ...names.map(({n}) => n),
    ...strings.map(({s}) => s),
    'The Chest CT Dataset That Became Medical AI’s X-Ray Vision',
  ];
  for (const isBold of [false, true])
    itWhere(!isWebKit || !isBold, 'WebKitGTK sets the bold font wider than its own measures')(
      `is never less than in the font, and not much more (${isBold ? 'bold' : 'regular'})`,
      () => {
        const ruler = pageRuler(family);
        const known = texts.filter((text) => /^[\u0020-\u024f\u0370-\u04ff\u2010-\u2026]{4,}$/.test(text));
        expect(known.length).to.be.above(20);
        for (const text of known) {
          const ratio = textWidth(text, {size: 14, isBold}) / ruler(text, {size: 14, isBold});
          expect(ratio, text).to.be.within(0.985, 1.35);
        }
      },
    );
});
