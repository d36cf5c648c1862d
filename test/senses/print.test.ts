import {expect} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {nodesIn, painted, settled, staged} from '../demo/stage.js';
import {isSeen} from './paint.js';

const elements = (stage: Element): Element[] =>
  [...nodesIn(stage)].filter((node): node is Element => node instanceof Element && node.getRootNode() !== document);

for (const {tag, cases} of groups.filter(({tag: each}) => /chart|sparkline/.test(each)))
  describe(`On paper, every state of ${tag}`, () => {
    let stage: HTMLElement;
    before(async () => {
      stage = await staged(...Object.values(cases).map((draw) => html`<div>${draw()}</div>`));
      window.dispatchEvent(new Event('beforeprint'));
      await emulateMedia({media: 'print'});
      await settled(stage);
      await painted();
    });
    after(async () => {
      await emulateMedia({media: 'screen'});
      stage.remove();
    });

    it('has nothing to press', () => {
      const seen = elements(stage).filter(
        (element) => element.matches('button, summary, select, input') && isSeen(element),
      );
      expect(seen.map(({localName, className}) => `${localName}.${className}`)).to.deep.equal([]);
    });
    it('has its whole table, not a part that scrolls', () => {
      const cut = elements(stage).filter(
        (element) => element.matches('.scroll') && isSeen(element) && element.scrollHeight > element.clientHeight + 1,
      );
      expect(cut.length).to.equal(0);
    });
  });
