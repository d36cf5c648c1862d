import {expect} from '@open-wc/testing';
import {emulateMedia, setViewport} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {nodesIn, painted, settled, staged, typical} from '../demo/stage.js';
import {describeWithMedia} from '../kit/engine.js';
import {isSeen} from './paint.js';

const elements = (stage: Element): Element[] =>
  [...nodesIn(stage)].filter((node): node is Element => node instanceof Element && node.getRootNode() !== document);

/** A4 with margins, in CSS pixels. */
const paper = {width: 680, height: 960};

async function toPaper(stage: Element): Promise<void> {
  await setViewport(paper);
  window.dispatchEvent(new Event('beforeprint'));
  await emulateMedia({media: 'print'});
  await settled(stage);
  await painted();
}

async function toScreen(stage: Element): Promise<void> {
  await emulateMedia({media: 'screen'});
  await setViewport({width: 800, height: 600});
  stage.remove();
}

const described = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;

/** What can be pressed on a screen; a figure that a press would make exact is a figure. */
const pressable = (stage: Element): string[] =>
  elements(stage)
    .filter((element) => element.matches('button, summary, select, input, textarea') && isSeen(element))
    .filter((element) => !element.matches('.number button, th button'))
    .map(described);

/** What hides a part of itself, or stands beside the paper. */
const cutOff = (stage: Element): string[] =>
  elements(stage)
    .filter((element): element is HTMLElement => element instanceof HTMLElement && isSeen(element))
    .filter((element) => {
      const {overflow, clipPath} = getComputedStyle(element);
      // What is for the ear alone is one pixel wide.
      if (element.closest('.spoken') || clipPath !== 'none') return false;
      const {left, right} = element.getBoundingClientRect();
      const hides = overflow !== 'visible' && getComputedStyle(element).display !== 'inline';
      const isCut =
        hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
      return isCut || left < -1 || right > paper.width + 1;
    })
    .map(described);

const printed = (stage: Element): string =>
  [...nodesIn(stage)]
    .filter((node) => node instanceof Text && node.parentElement && isSeen(node.parentElement))
    .map(({textContent}) => textContent)
    .join(' ')
    .replace(/[\u2066-\u2069]/g, '');

/** What must stand on paper of the typical case of each element: its values, or its words. */
const wanted: Readonly<Record<string, readonly (string | RegExp)[]>> = {
  'dataset-story': ['5.6M', '4,210', 'inter-rater kappa', '0.87', '1,310,000'],
  'dataset-card': [/5\.6M|5,600,000/, '10.5281/zenodo.6406114'],
  'dataset-stat': [/5\.6M|5,600,000/],
  'pathology-chart': ['4,210', '2,870', '1,520', '0.87'],
  'dataset-table': ['4,210', '1,520', '0.87', '0.85'],
  'download-sparkline': ['1,310,000', '410,000', '2026'],
  'dataset-citation': [/Draelos/, '10.5281/zenodo.6406114'],
  'dataset-impact': [/\w{4}/],
  'dataset-share': [],
};

it('The nine elements are held to what a page on paper needs', () =>
  expect(Object.keys(wanted).sort()).to.deep.equal(Object.keys(typical).sort()));

for (const [tag, draw] of Object.entries(typical))
  describeWithMedia(`On paper, a typical ${tag}`, () => {
    let stage: HTMLElement;
    before(async () => {
      stage = await staged(draw());
      await toPaper(stage);
    });
    after(() => toScreen(stage));

    it('has no button', () => expect(pressable(stage)).to.deep.equal([]));
    it('has its values or words', () => {
      const text = printed(stage);
      for (const each of wanted[tag] ?? [])
        if (typeof each === 'string') expect(text).to.contain(each);
        else expect(text).to.match(each);
    });
    it('has nothing cut off', () => expect(cutOff(stage)).to.deep.equal([]));
  });

for (const {tag, cases} of groups.filter(({tag: each}) => /chart|sparkline/.test(each)))
  describeWithMedia(`On paper, every state of ${tag}`, () => {
    let stage: HTMLElement;
    before(async () => {
      stage = await staged(...Object.values(cases).map((draw) => html`<div>${draw()}</div>`));
      await toPaper(stage);
    });
    after(() => toScreen(stage));

    it('has nothing to press', () => expect(pressable(stage)).to.deep.equal([]));
    it('has its whole table, not a part that scrolls', () => {
      const cut = elements(stage).filter(
        (element) => element.matches('.scroll') && isSeen(element) && element.scrollHeight > element.clientHeight + 1,
      );
      expect(cut.length).to.equal(0);
    });
  });
