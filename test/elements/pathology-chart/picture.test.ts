import {expect} from '@open-wc/testing';
import {barsPicture} from '../../../src/elements/pathology-chart/picture.js';
import {planOf} from '../../../src/elements/pathology-chart/plan.js';
import {pictureText} from '../../../src/kit/picture/picture.js';
import {readRecord} from '../../../src/model/reading.js';
import {bars} from '../../../src/words/en/bars.js';
import {formatOf} from '../../../src/words/format.js';
import {loadFonts, looks, staged, tools, unruly} from '../../kit/picture/fonts.js';
import {corpus} from '../../model/corpus.js';
import {counts} from './parts.js';

const format = formatOf('en');
type Item = {id: string; d?: [string, number | null][]};
const items = (await corpus<Item>('series')).filter(({d}) => d?.length);

function drawn(data: object, {width = 640, rtl = false} = {}): SVGSVGElement {
  const {categories} = readRecord(data).record;
  const plan = planOf(categories!, {}, format)!;
  const said = {title: 'Volumes', subtitle: 'volumes', description: '', notes: ['Source: us'], locale: 'en', rtl};
  const text = pictureText({...said, plot: (pen) => barsPicture(plan, bars, format, pen)}, {...tools, width});
  return staged(text)!;
}
const rects = (root: Element) => [...root.querySelectorAll('rect')].slice(1);
const texts = (root: Element) => [...root.querySelectorAll('text')].map(({textContent}) => textContent);

describe('A picture of bars', () => {
  before(loadFonts);

  it('has a name, a bar and a value for each category', () => {
    const root = drawn(counts(['Nodule', 4210], ['Mass', 0], ['Fracture', null]));
    expect(texts(root)).to.include.members(['Nodule', '4,210', 'Mass', '0', 'Fracture', '—', 'Source: us']);
    expect(rects(root).map((rect) => Number(rect.getAttribute('width')) > 0)).to.deep.equal([true, false]);
  });

  it('begins bars at the right where words run from there', () => {
    const [left] = rects(drawn(counts(['A', 4], ['B', 2])));
    const [right] = rects(drawn(counts(['A', 4], ['B', 2]), {rtl: true}));
    const end = (rect: Element) => Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'));
    expect(end(right!)).to.be.closeTo(600 - Number(left!.getAttribute('x')), 0.2);
  });

  it('says how many there are beyond those that are drawn, and fills what is taken together apart', () => {
    const rows = Array.from({length: 20}, (_, index) => [`Site ${index}`, 20 - index] as const);
    const root = drawn(counts(...rows));
    expect(texts(root)).to.include('Other (8)');
    expect(rects(root).at(-1)!.getAttribute('fill')).to.equal(looks.muted);
    const shares = {categories: {...counts(...rows).categories, columns: [{key: 'n', label: 'share', unit: '%'}]}};
    expect(texts(drawn(shares))).to.include('and 8 more');
  });

  for (const {id, d} of items)
    for (const width of [320, 640])
      it(`keeps “${id}” apart at ${width}`, () => {
        const root = drawn(counts(...d!), {width});
        expect(unruly(root)).to.deep.equal([]);
        expect(root.outerHTML).not.to.match(/NaN|undefined|Infinity/);
      });
});
