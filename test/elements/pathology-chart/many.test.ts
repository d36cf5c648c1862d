import {expect} from '@open-wc/testing';
import type {PathologyChart} from '../../../src/elements/pathology-chart/pathology-chart.js';
import {boxOf} from '../../kit/box.js';
import {chartOf, counts, part, parts, rowTexts} from './parts.js';

/** Every thirteenth unknown, some below zero, one name too long for its column. */
const rowOf = (_: unknown, index: number): [string, number | null] => [
  index === 150 ? 'Interstitial thickening with honeycombing and traction bronchiectasis' : `Finding ${index}`,
  index % 13 === 3 ? null : ((index * 7919) % 5000) - 300,
];

async function many(count: number, width: number): Promise<PathologyChart> {
  const chart = await chartOf(counts(...Array.from({length: count}, rowOf)));
  chart.style.width = `${width}px`;
  chart.limit = 'all';
  await chart.updateComplete;
  return chart;
}

const spread = (places: readonly number[]): number => Math.max(...places) - Math.min(...places);

describe('A chart of very many bars', () => {
  for (const width of [320, 640])
    it(`has one axis for all of them at ${width} px`, async () => {
      const chart = await many(1000, width);
      const axis = boxOf(part(chart, '.axis'));
      const tracks = parts(chart, '.track').map(boxOf);
      expect(tracks).to.have.length(1000);
      expect(spread([axis, ...tracks].map(({left}) => left))).to.be.below(0.5);
      expect(spread([axis, ...tracks].map(({right}) => right))).to.be.below(0.5);
    });
  it('has the columns that two hundred have', async () => {
    const columnsOf = async (count: number) => {
      const chart = await many(count, 640);
      const boxes = ['.name', '.track', '.value'].map((selector) => boxOf(part(chart, `.row ${selector}`)));
      chart.remove();
      return boxes.flatMap(({left, right}) => [left, right]);
    };
    const few = await columnsOf(200);
    (await columnsOf(201)).forEach((place, index) => expect(place).to.be.closeTo(few[index]!, 1));
  });
  it('lets no value be cut and none touch a bar', async () => {
    const chart = await many(1000, 320);
    const {right} = boxOf(part(chart, '.axis'));
    for (const value of parts(chart, '.row .value')) {
      expect(value.scrollWidth).to.be.at.most(value.clientWidth);
      expect(boxOf(value).right).to.be.at.most(right + 0.5);
    }
  });
  it('reads them in their order, and names each once', async () => {
    const chart = await many(1000, 640);
    expect(rowTexts(chart)).to.have.length(1000);
    expect(rowTexts(chart).at(-1)).to.equal('Finding 999 781');
    expect(parts(chart, '[role=option]').map(({id}) => id)).to.deep.equal(
      Array.from({length: 1000}, (_, index) => `m${index}`),
    );
  });
  it('shows nothing of what its columns are measured by', async () => {
    const chart = await many(1000, 640);
    const rulers = parts(chart, '.area > span');
    expect(rulers.length).to.be.above(0);
    for (const ruler of rulers) {
      expect(ruler.checkVisibility({visibilityProperty: true})).to.equal(false);
      expect(ruler.clientHeight).to.be.below(6);
    }
    const [first] = parts(chart, '.row').map(boxOf);
    expect(first!.top).to.be.closeTo(boxOf(part(chart, '.plot')).top, 1);
  });
  it('leaves two hundred as they were', async () => {
    expect(parts(await many(200, 640), '.area')).to.have.length(1);
  });
  it('shares no column among more than some hundreds, which would cost a browser more than their number', async () => {
    const chart = await many(1000, 640);
    for (const area of parts(chart, '.area')) expect(area.querySelectorAll(':scope > .row').length).to.be.at.most(200);
  });
  it('marks the last one by End, and the next under the pointer', async () => {
    const chart = await many(1000, 640);
    part(chart, '.plot')!.dispatchEvent(new KeyboardEvent('keydown', {key: 'End', bubbles: true, composed: true}));
    await chart.updateComplete;
    expect(part(chart, '.plot')!.getAttribute('aria-activedescendant')).to.equal('m999');
    const row = part(chart, '#m500')!;
    row.dispatchEvent(new PointerEvent('pointermove', {bubbles: true, composed: true}));
    await chart.updateComplete;
    expect(parts(chart, '.row.read').map(({id}) => id)).to.deep.equal(['m500']);
  });
  it('has nothing that axe finds', async () => {
    const chart = await many(201, 640);
    await expect(chart).to.be.accessible();
  });
});
