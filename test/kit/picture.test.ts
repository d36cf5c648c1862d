import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {render, svg} from 'lit';
import {linesOf, pictureView, type Picture} from '../../src/kit/picture.js';

const looks = {ink: '#111', muted: '#555', line: '#ddd', accent: '#0f6b74', ground: '#fff', font: 'Georgia, serif'};
const picture: Picture = {
  title: 'Depth of snow',
  subtitle: 'volumes',
  description: 'It fell for years',
  plot: {height: 40, view: ({accent}) => svg`<rect width="10" height="40" fill=${accent}></rect>`},
  notes: ['By two readers.', 'Source: the story'],
  locale: 'en',
  rtl: false,
};

function drawn(more: Partial<Picture> = {}): SVGSVGElement {
  const stage = document.createElement('div');
  render(pictureView({...picture, ...more}, looks), stage);
  return stage.querySelector('svg')!;
}
const texts = (root: Element) => [...root.querySelectorAll('text')].map(({textContent}) => textContent);

describe('A picture', () => {
  it('says title, plot, caption and source, to the eye and to those who do not see it', () => {
    const root = drawn();
    expect(texts(root)).to.deep.equal(['Depth of snow', 'volumes', 'By two readers.', 'Source: the story']);
    expect(root.querySelector('title')!.textContent).to.equal('Depth of snow: volumes');
    expect(root.querySelector('desc')!.textContent).to.equal('It fell for years\nBy two readers.\nSource: the story');
  });
  it('is well-formed and needs no style sheet and no address', () => {
    const text = new XMLSerializer().serializeToString(drawn({title: '<b> & "c"'}));
    const {documentElement} = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(documentElement.localName).to.equal('svg');
    expect(documentElement.querySelector('[class], [style], style, [href], [*|href]')).to.equal(null);
    expect(text).not.to.match(/var\(|url\(|currentColor/);
    expect(documentElement.querySelector('text')!.textContent).to.equal('<b> & "c"');
  });
  it('grows with what is said, and ends below it', () => {
    const long = drawn({title: 'Depth of snow in many years '.repeat(12)});
    const height = (root: Element) => Number(root.getAttribute('height'));
    expect(height(long)).to.be.above(height(drawn()) + 60);
    const last = [...long.querySelectorAll('text')].at(-1)!;
    expect(Number(last.getAttribute('y'))).to.be.below(height(long));
  });
  it('stands at the right where words run from there', () => {
    const root = drawn({rtl: true});
    expect(root.getAttribute('direction')).to.equal('rtl');
    expect(root.querySelector('text')!.getAttribute('x')).to.equal('616');
  });
});

describe('Text in lines', () => {
  it('loses nothing but the spaces between lines', () =>
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), fc.integer({min: 4, max: 60}), (text, letters) => {
        const lines = linesOf(text, letters);
        const bare = (part: string) => part.replace(/\s+/gu, '');
        return bare(lines.join('')) === bare(text) && lines.every((line) => Array.from(line).length <= letters);
      }),
    ));
  it('breaks between words, and within one only if it is longer than a line', () => {
    expect(linesOf('one two three', 8)).to.deep.equal(['one two', 'three']);
    expect(linesOf('incomprehensible', 8)).to.deep.equal(['incompre', 'hensible']);
    expect(linesOf('深さの記録を', 6)).to.deep.equal(['深さの', '記録を']);
    expect(linesOf('', 8)).to.deep.equal([]);
  });
});
