// With the keys of a real keyboard through every chart of every case, and out again.
import {expect} from '@open-wc/testing';
import {html} from 'lit';
import '../../src/index.js';
import {groups} from '../../demo/cases.js';
import {staged} from '../demo/stage.js';
import {typed} from '../kit/keyboard.js';

/** Values that are walked one by one; of more, the ends and the extremes. */
const most = 60;

/** What has the focus, shadow roots opened. */
function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

const readIn = (plot: Element): number => Number(plot.getAttribute('aria-activedescendant')?.slice(1) ?? -1);

const readingIn = (plot: Element): string =>
  (plot.getRootNode() as ShadowRoot)
    .querySelector('.reading')!
    .textContent.replace(/[\u2066-\u2069]/g, '')
    .trim();

/** Whether the page's own keys stay the page's. */
async function areLeft(...keys: readonly string[]): Promise<boolean> {
  const taken: string[] = [];
  const hear = (event: KeyboardEvent) => {
    if (event.defaultPrevented) taken.push(event.key);
    // Not what the browser makes of them, which would leave the page.
    event.preventDefault();
  };
  window.addEventListener('keydown', hear);
  await typed(...keys);
  window.removeEventListener('keydown', hear);
  return taken.length === 0;
}

/** What is wrong with a chart that has the focus. */
async function faultsOf(plot: Element): Promise<string[]> {
  const count = Number(
    plot.querySelector('[role="option"]')?.getAttribute('aria-setsize') ??
      plot.querySelectorAll('[role="option"]').length,
  );
  const host = (plot.getRootNode() as ShadowRoot).host as Element & {updateComplete: Promise<unknown>};
  const faults: string[] = [];
  const press = async (key: string, right: (mark: number) => boolean) => {
    await typed(key);
    await host.updateComplete;
    if (!right(readIn(plot))) faults.push(`${key}: ${readIn(plot)} of ${count}, ${readingIn(plot)}`);
  };
  for (let mark = 0; mark < Math.min(count, most); mark++) await press('ArrowDown', (read) => read === mark);
  await press('Home', (read) => read === 0);
  await press('End', (read) => read === count - 1);
  await press('ArrowDown', (read) => read === count - 1);
  if (/[1-9]/.test(plot.textContent)) {
    await press('Shift+ArrowUp', (read) => read >= 0 && (count < 2 || /largest|equal|^[^;]*$/.test(readingIn(plot))));
    await press('Shift+ArrowDown', (read) => read >= 0);
  }
  if (!(await areLeft('PageDown', 'PageUp', 'Space', 'a', 'm', 'Control+ArrowDown')))
    faults.push('takes a key of the page');
  await press('Escape', (read) => read === -1);
  if (!(await areLeft('Escape'))) faults.push('takes the second Escape');
  return faults;
}

/** Tabs through a stage; what is wrong on the way. */
async function walk(stage: HTMLElement): Promise<{plots: number; faults: string[]}> {
  const [before, after] = [stage.firstElementChild as HTMLElement, stage.lastElementChild as HTMLElement];
  before.focus();
  const faults: string[] = [];
  let plots = 0;
  for (let stop = 0; stop < 60; stop++) {
    await typed('Tab');
    const at = focused();
    if (at === after) return {plots, faults};
    if (!at?.matches('.plot')) continue;
    plots++;
    faults.push(...(await faultsOf(at)));
    if (focused() !== at) faults.push('loses the focus');
  }
  return {plots, faults: [...faults, 'never comes out']};
}

describe('By keys alone, a reader reaches every value and comes out again,', () => {
  let plots = 0;
  for (const {tag, cases} of groups)
    if (/chart|sparkline|table/.test(tag))
      for (const [name, draw] of Object.entries(cases))
        it(`in ${name}`, async () => {
          const stage = await staged(html`<button>Before</button>`, draw(), html`<button>After</button>`);
          const walked = await walk(stage);
          stage.remove();
          plots += walked.plots;
          expect(walked.faults).to.deep.equal([]);
        });
  it('in as many charts as there are', () => expect(plots).to.be.above(40));
});
