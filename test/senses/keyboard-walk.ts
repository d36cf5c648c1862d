import {expect} from '@open-wc/testing';
import type {TemplateResult} from 'lit';
import {staged} from '../demo/stage.js';
import {controlsIn, extremeSaid, faultsOfReading, readableAt, stolenKeys, walkedOf, waysThrough} from './keyboard.js';

/** What was walked, for a closing line. */
export const figures = {stops: 0, charts: 0, values: 0};

const named = (element: Element): string =>
  `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent.trim().slice(0, 30)}`;

/** Whether it is outlined by two pixels or more while it has the keyboard. */
function isOutlined(element: Element): boolean {
  (element as HTMLElement).focus();
  const {outlineStyle, outlineWidth} = getComputedStyle(element);
  return !element.getRootNode().isSameNode(document) && outlineStyle !== 'none' ? parseFloat(outlineWidth) >= 2 : true;
}

async function walkCharts(stops: readonly Element[], inEnglish: boolean): Promise<void> {
  for (const stop of stops) {
    const readable = readableAt(stop as HTMLElement);
    if (!readable) continue;
    figures.charts++;
    figures.values += walkedOf(readable.count());
    expect(await faultsOfReading(readable)).to.deep.equal([]);
    expect(stolenKeys(stop)).to.deep.equal([]);
    if (!inEnglish) continue;
    const {innerHTML} = stop;
    // Where only the largest are drawn, the smallest of all is not among them.
    if (innerHTML.includes('; largest')) expect(await extremeSaid(readable, 'ArrowUp')).to.match(/; largest/);
    if (innerHTML.includes('; smallest')) expect(await extremeSaid(readable, 'ArrowDown')).to.match(/; smallest/);
  }
}

/** Goes through a case by keys alone; throws where a reader could not. */
export async function walk(draw: () => TemplateResult): Promise<void> {
  const stage = await staged(draw());
  try {
    const controls = controlsIn(stage);
    const {there, back} = await waysThrough(stage);
    expect(there?.map(named)).to.deep.equal(controls.map(named));
    expect(back?.map(named)).to.deep.equal(controls.map(named).reverse());
    const plots = controls.filter((control) => control.matches('[role="listbox"]'));
    expect(new Set(plots.map((plot) => plot.getRootNode())).size).to.equal(plots.length);
    expect(controls.filter((control) => !isOutlined(control)).map(named)).to.deep.equal([]);
    figures.stops += controls.length;
    await walkCharts(controls, !stage.querySelector('[lang]'));
  } finally {
    stage.remove();
  }
}
