import {expect} from '@open-wc/testing';
import {emulateMedia, executeServerCommand} from '@web/test-runner-commands';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import {boxOf} from '../../kit/box.js';
import {itWithMedia} from '../../kit/engine.js';
import {chartOf, counts, part, parts} from './parts.js';

const long = 'Interstitial thickening with honeycombing and traction bronchiectasis '.repeat(4);
const data = counts([long, 1e12], ['L'.repeat(500), 3], ['Mass', -2], ['Cyst', null]);

async function wide(width: number, more: Partial<PathologyChart> = {}): Promise<PathologyChart> {
  const chart = await chartOf(data);
  chart.style.width = `${width}px`;
  Object.assign(chart, more);
  await chart.updateComplete;
  return chart;
}
const boxesOf = (chart: PathologyChart, selector: string) => parts(chart, selector).map(boxOf);

describe('The layout of the chart', () => {
  for (const width of [240, 320, 640, 1200])
    it(`keeps everything inside its box at ${width} px`, async () => {
      const chart = await wide(width);
      const {left, right} = boxOf(chart);
      for (const box of boxesOf(chart, '.name, .value, .bar, svg text')) {
        if (box.width === 0) continue;
        expect(box.left).to.be.at.least(left - 1.5);
        expect(box.right).to.be.at.most(right + 1.5);
      }
    });
  for (const width of [320, 640])
    it(`lets no value touch a name or a bar at ${width} px`, async () => {
      const chart = await wide(width);
      const others = boxesOf(chart, '.name, .bar');
      for (const value of boxesOf(chart, '.value'))
        for (const other of others)
          expect(
            value.left >= other.right ||
              value.right <= other.left ||
              value.top >= other.bottom - 1 ||
              value.bottom - 1 <= other.top,
          ).to.be.true;
    });
  for (const width of [240, 448, 640, 720, 1200])
    it(`keeps the numbers of the axis apart at ${width} px`, async () => {
      const chart = await wide(width);
      chart.data = counts(['Largest', 5e6 - 1], ['Long name of a finding that takes its whole room', 1_234_567]);
      await chart.updateComplete;
      // WebKit has boxes for what is not displayed.
      const shown = parts(chart, '.axis text').filter((text) => text.checkVisibility());
      const drawn = shown.map(boxOf).filter((box) => box.width > 0);
      const boxes = drawn.sort((one, other) => one.left - other.left);
      expect(boxes.length).to.equal(width < 640 ? 3 : 6);
      boxes.slice(1).forEach((box, index) => expect(box.left).to.be.above(boxes[index]!.right + 4));
    });
  it('centres bars in their rows when it is wide', async () => {
    const chart = await wide(640);
    const middle = ({top, bottom}: DOMRect) => (top + bottom) / 2;
    const rows = boxesOf(chart, '.value').map(middle);
    boxesOf(chart, '.bar').forEach((bar, index) => expect(middle(bar)).to.be.closeTo(rows[index]!, 1));
  });
  it('puts bars under their names when it is narrow', async () => {
    const chart = await wide(320);
    const [names, rows] = [boxesOf(chart, '.name'), boxesOf(chart, '.row')];
    boxesOf(chart, '.bar').forEach((bar, index) => {
      expect(bar.top).to.be.at.least(names[index]!.bottom - 1);
      expect(bar.bottom).to.be.at.most(rows[index]!.bottom + 1);
    });
  });
  for (const width of [320, 640])
    it(`lets one long name make no other row higher at ${width} px`, async () => {
      const [first, , third] = boxesOf(await wide(width), '.row');
      expect(first!.height).to.be.above(1.5 * third!.height);
    });
  it('reads the row under the pointer, be rows as high as they like', async () => {
    const chart = await wide(320);
    for (const [index, {left, top, bottom}] of boxesOf(chart, '.row').entries())
      for (const clientY of [top + 2, bottom - 2]) {
        const target = chart.shadowRoot!.elementFromPoint(left + 5, clientY)!;
        target.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, composed: true}));
        await chart.updateComplete;
        expect(parts(chart, '.row').findIndex((row) => row.matches('.read'))).to.equal(index);
      }
  });
  it('cuts a name after four lines and keeps all of it at hand', async () => {
    const name = part(await wide(640), '.name')!;
    expect(name.title).to.equal(long.trim());
    expect(boxOf(name).height).to.be.below(5.6 * parseFloat(getComputedStyle(name).fontSize));
  });
  it('keeps the room of what it loads, and does not vanish among flexible neighbours', async () => {
    const chart = document.createElement('pathology-chart');
    const holder = document.createElement('div');
    holder.style.display = 'flex';
    holder.append(chart);
    document.body.append(holder);
    chart.src = '/mock/hang';
    await chart.updateComplete;
    expect(boxOf(part(chart, '.root')).height).to.be.at.least(200);
    expect(boxOf(chart).width).to.be.at.least(200);
    holder.remove();
  });
  it('mirrors the drawing from right to left, and not its numbers', async () => {
    const chart = await chartOf(counts(['A', 1], ['B', 4]));
    chart.dir = 'rtl';
    const [first] = boxesOf(chart, '.bar');
    const svg = boxOf(part(chart, '.axis'));
    expect(first!.right).to.be.closeTo(svg.right, 1);
    expect(getComputedStyle(part(chart, 'svg text')!).transform).to.equal('matrix(-1, 0, 0, 1, 0, 0)');
    expect(boxesOf(chart, 'svg text')[0]!.right).to.be.closeTo(svg.right, 6);
  });
  itWithMedia('draws in the colours of the system where those are forced', async () => {
    const chart = await wide(640);
    await executeServerCommand('media-features', {'forced-colors': 'active'});
    const fill = getComputedStyle(part(chart, '.bar')!).fill;
    const text = getComputedStyle(part(chart, '.name')!).color;
    await executeServerCommand('media-features', {});
    expect(fill).to.equal(text);
  });
  itWithMedia('prints its table', async () => {
    const chart = await wide(640);
    await emulateMedia({media: 'print'});
    window.dispatchEvent(new Event('beforeprint'));
    expect(part(chart, 'table')).not.to.equal(null);
    await emulateMedia({media: 'screen'});
  });
  for (const width of [240, 640])
    it(`has nothing that axe finds at ${width} px`, async () => {
      const chart = await wide(width, {heading: 'Findings'});
      await expect(chart).to.be.accessible();
    });
});
