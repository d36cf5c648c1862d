import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {nodesIn, painted, staged} from '../demo/stage.js';
import {isSeen} from './paint.js';

const least = 24;

/** A link among words is as high as they are (https://www.w3.org/TR/WCAG22/#target-size-minimum: inline). */
const isAmongWords = (target: Element): boolean =>
  target.matches('a') &&
  Boolean(target.closest('p, .text, li, .creators')?.textContent.replace(target.textContent, '').trim());

describe('What is pressed', () => {
  for (const {tag, cases} of groups)
    it(`is large enough for a finger in every state of ${tag}`, async () => {
      const stage = await staged(...Object.values(cases).map((draw) => html`<div>${draw()}</div>`));
      stage.style.width = '320px';
      for (const node of nodesIn(stage)) if (node instanceof HTMLDetailsElement) node.open = true;
      await painted();
      const targets = [...nodesIn(stage)].filter(
        (node): node is Element =>
          node instanceof Element &&
          node.getRootNode() instanceof ShadowRoot &&
          node.matches('button, a, summary, select, input') &&
          isSeen(node),
      );
      const small = targets
        .filter((target) => !isAmongWords(target))
        .map((target) => ({target, box: target.getBoundingClientRect()}))
        .filter(({box}) => box.width < least || box.height < least)
        .map(
          ({target, box}) =>
            `${target.localName}.${target.className} ${target.textContent.trim()} ${box.width} × ${box.height}`,
        );
      expect(small).to.deep.equal([]);
      stage.remove();
    });
});
