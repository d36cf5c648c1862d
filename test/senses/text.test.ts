import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {nodesIn, painted, settled, staged} from '../demo/stage.js';
import {isFirefox} from '../kit/engine.js';
import {textsIn} from './paint.js';

const spacing = new CSSStyleSheet();
// https://www.w3.org/TR/WCAG22/#text-spacing
spacing.replaceSync(
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}',
);

/** Ways in which a reader or a device sets text. */
const settings = [
  {name: 'at 240 px', width: 240},
  {name: 'at 320 px', width: 320},
  {name: 'at twice the size of text, at 640 px', width: 640, size: 200},
  {name: 'at four times the size of text, at 1280 px', width: 1280, size: 400},
  {name: 'with letters, words and lines apart, at 320 px', width: 320, apart: true},
];

const rootsIn = (stage: Element): ShadowRoot[] =>
  [...nodesIn(stage)].flatMap((node) => (node instanceof Element ? (node.shadowRoot ?? []) : []));

/** What is written, where it is a matter of a line or two: of a long table the head is enough. */
const written = (root: Node): Element[] => textsIn(root).slice(0, 400);

const describeText = (element: Element): string =>
  `${element.getAttribute('class') ?? element.localName}: ${element.textContent.trim().slice(0, 30)}`;

function boxOf(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  return element instanceof SVGElement ? element.getBoundingClientRect() : range.getBoundingClientRect();
}

/**
 * Texts of which a part is hidden by a box around them that does not scroll. Not what a word-sized drawing tells its
 * author: it may not break the reader's line, and is whole for those who hear it.
 */
const cut = (root: Node): string[] =>
  written(root)
    .filter((element) => {
      if (element.closest('.word .notice')) return false;
      for (let each: Element | null = element; each; each = each.parentElement) {
        const {overflowX, overflowY} = getComputedStyle(each);
        if (overflowX !== 'hidden' && overflowY !== 'hidden') continue;
        if (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1) return true;
      }
      return false;
    })
    .map(describeText);

/** Firefox counts the room after the last letter, where letters are apart, as part of a label. */
const slack = isFirefox ? 4 : 1;

/** Pairs of labels of a plot that lie over each other. */
function touching(root: Node): string[] {
  const labels = written(root).filter((element) => element.closest('.plot'));
  const boxes = labels.map((label) => ({label, box: boxOf(label)}));
  return boxes.flatMap(({label, box}, index) =>
    boxes
      .slice(index + 1)
      .filter(
        ({label: other, box: b}) =>
          !label.contains(other) &&
          !other.contains(label) &&
          Math.min(box.right, b.right) - Math.max(box.left, b.left) > slack &&
          Math.min(box.bottom, b.bottom) - Math.max(box.top, b.top) > 3,
      )
      .map(({label: other}) => `${describeText(label)} | ${describeText(other)}`),
  );
}

const small = (root: Node): string[] =>
  written(root)
    .filter((element) => parseFloat(getComputedStyle(element).fontSize) < 12)
    .map(describeText);

/** The author's names may be longer than any line: these cases say what happens then. */
const isLong = (name: string) => /long|huge|hostile/.test(name);

/** A case that was drawn, in a box of its own. */
interface Shown {
  readonly title: string;
  readonly box: Element;
}

/** All that is wrong with the text of a case. */
function faultsOf({title, box}: Shown): string[] {
  const told = (what: string, faults: readonly string[]) => faults.map((fault) => `${title} ${what}: ${fault}`);
  // Where letters run against their direction, Firefox lets the space at the end of a line hang out.
  const most = box.clientWidth * (isFirefox && isLong(title) ? 1.03 : 1) + 1;
  const wide = box.scrollWidth > most ? [`${box.scrollWidth} px`] : [];
  return [
    ...told('smaller than 12 px', small(box)),
    ...told('wider than its column', wide),
    ...(isLong(title) ? [] : told('cut', cut(box))),
    ...(isLong(title) ? [] : told('one over the other', touching(box))),
  ];
}

for (const {tag, cases} of groups)
  describe(`The text of ${tag}, in every state,`, () => {
    let stage: HTMLElement;
    let shown: Shown[] = [];

    before(async () => {
      stage = await staged(...Object.values(cases).map((draw) => html`<div>${draw()}</div>`));
      shown = Object.keys(cases).map((title, index) => ({title, box: stage.children[index]!}));
    });
    after(() => {
      stage.remove();
      document.documentElement.removeAttribute('style');
    });

    for (const {name, width, size = 100, apart = false} of settings)
      it(`is read in full ${name}`, async () => {
        document.documentElement.style.fontSize = `${size}%`;
        stage.style.width = `${width}px`;
        for (const root of rootsIn(stage))
          root.adoptedStyleSheets = [
            ...root.adoptedStyleSheets.filter((sheet) => sheet !== spacing),
            ...(apart ? [spacing] : []),
          ];
        await painted();
        await settled(stage);
        expect(shown.flatMap(faultsOf)).to.deep.equal([]);
      });
  });
