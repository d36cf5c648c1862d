// The whole story in each language there is: right for assistive technology, and within a phone's width.
import {expect} from '@open-wc/testing';
import {setViewport} from '@web/test-runner-commands';
import type {default as Axe} from 'axe-core';
import 'axe-core/axe.min.js';
import {html} from 'lit';
import data from '../../demo/data/rad-chestct.json' with {type: 'json'};
import {directionOf, languages} from '../../demo/languages.js';
import '../../src/index.js';
import {nodesIn, staged} from '../demo/stage.js';

const {axe} = window as unknown as {axe: typeof Axe};
// It asks for name and value of a bar one right after the other, which is so in English alone.
const rules = {'label-content-name-mismatch': {enabled: false}};

/** What is wider than the page, but for tables: they are scrolled in a box of their own, as wide as the fonts of a language make them. */
const tooWide = (stage: Element): string[] =>
  [...nodesIn(stage)].flatMap((node) => {
    if (!(node instanceof HTMLElement) || !/^(BUTTON|SUMMARY|FIGCAPTION|P|H\d)$/.test(node.nodeName)) return [];
    const {left, right, width} = node.getBoundingClientRect();
    const clipped = node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).overflow !== 'visible';
    const isOutside = (left < -1 || right > 321) && !node.closest('.scroll');
    return width > 0 && (isOutside || clipped) ? [`${node.nodeName} ${node.textContent.trim()}`] : [];
  });

describe('The story in every language', () => {
  const root = document.documentElement;
  before(() => setViewport({width: 320, height: 800}));
  afterEach(() => Object.assign(root, {lang: 'en', dir: 'ltr'}));

  it('is in eighteen', () => expect(Object.keys(languages)).to.have.length(18));

  for (const [lang, name] of Object.entries(languages))
    it(`is accessible and fits into 320 pixels in ${name} (${lang})`, async () => {
      Object.assign(root, {lang, dir: directionOf(lang)});
      const stage = await staged(html`<dataset-story .data=${data}></dataset-story>`);
      const {violations} = await axe.run(stage, {resultTypes: ['violations'], preload: false, rules});
      const found = [...violations.map(({id, nodes}) => `${id}: ${nodes[0]!.html}`), ...tooWide(stage)];
      const wide = root.scrollWidth;
      stage.remove();
      expect(found).to.deep.equal([]);
      expect(wide).to.be.at.most(320);
    });
});
