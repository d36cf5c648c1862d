import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {nodesIn, painted, staged} from '../demo/stage.js';
import {describeWithMedia} from '../kit/engine.js';
import {isSeen, textsIn} from './paint.js';

const names = [
  ...['AccentColor', 'ActiveText', 'ButtonBorder', 'ButtonFace', 'ButtonText', 'Canvas', 'CanvasText', 'Field'],
  ...['FieldText', 'GrayText', 'Highlight', 'HighlightText', 'LinkText', 'Mark', 'MarkText', 'VisitedText'],
];

/** The colours of the system, as the browser computes them. */
function systemColours(): Set<string> {
  const swatch = document.body.appendChild(document.createElement('i'));
  const found = names.map((name) => {
    swatch.style.color = name;
    return getComputedStyle(swatch).color;
  });
  swatch.remove();
  return new Set(found);
}

const shapes = 'rect, circle, path, line, text';

/** Whether the pen leaves a trace; what a path is filled with, it is not outlined with. */
const isPainted = (colour: string): boolean =>
  colour !== 'none' && !/, 0\)$| \/ 0\)$|^rgba\(0, 0, 0, 0\)$/.test(colour);

function coloursOf(element: Element): string[] {
  const {color, fill, stroke, outlineColor, outlineStyle, borderTopColor, borderTopWidth} = getComputedStyle(element);
  if (element.matches(shapes)) return [fill, stroke].filter(isPainted);
  const outline = outlineStyle === 'none' ? [] : [outlineColor];
  return [color, ...outline, ...(borderTopWidth === '0px' ? [] : [borderTopColor])];
}

describeWithMedia('Where the system forces its colours', () => {
  let stage: HTMLElement;
  let system: Set<string>;
  before(async () => {
    stage = await staged(
      ...groups.flatMap(({cases}) => Object.values(cases).map((draw) => html`<div>${draw()}</div>`)),
    );
    await executeServerCommand('media-features', {'forced-colors': 'active'});
    await painted();
    system = systemColours();
  });
  after(async () => {
    await executeServerCommand('media-features', {});
    stage.remove();
  });

  const foreign = (elements: readonly Element[]): string[] =>
    elements.flatMap((element) =>
      coloursOf(element)
        .filter((colour) => !system.has(colour))
        .map((colour) => `${element.localName}.${element.getAttribute('class') ?? ''} ${colour}`),
    );

  it('are all marks, axes, words and edges of every case drawn in them', () => {
    const elements = [...nodesIn(stage)].filter((node): node is Element => node instanceof Element && isSeen(node));
    const drawn = elements.filter((element) =>
      element.matches(`:is(${shapes}):not(.under), button, input, select, a, summary`),
    );
    expect(drawn.length).to.be.above(1000);
    expect(new Set(foreign([...drawn, ...textsIn(stage)]))).to.deep.equal(new Set());
  });
  it('is the focus, too', () => {
    const stops = [...nodesIn(stage)].filter(
      (node): node is HTMLElement =>
        node instanceof HTMLElement &&
        node.matches('.plot, .scroll, button, a, summary, select, input') &&
        isSeen(node),
    );
    const seen = stops.slice(0, 200).filter((stop) => {
      stop.focus();
      return stop.matches(':focus-visible');
    });
    expect(seen.length).to.be.above(20);
    for (const stop of seen) {
      stop.focus();
      const {outlineStyle, outlineWidth} = getComputedStyle(stop);
      expect(outlineStyle).to.equal('solid');
      expect(parseFloat(outlineWidth)).to.be.at.least(2);
      expect(foreign([stop])).to.deep.equal([]);
    }
  });
});
