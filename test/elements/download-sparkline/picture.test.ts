import {expect} from '@open-wc/testing';
import {drawingOf} from '../../../src/elements/download-sparkline/drawing.js';
import {trajectoryPicture} from '../../../src/elements/download-sparkline/picture.js';
import {pictureText} from '../../../src/kit/picture/picture.js';
import {readRecord} from '../../../src/model/reading.js';
import {sparkline} from '../../../src/words/en/sparkline.js';
import {formatOf} from '../../../src/words/format.js';
import {boxOf} from '../../kit/box.js';
import {loadFonts, looks, staged, tools, unruly} from '../../kit/picture/fonts.js';
import {corpus} from '../../model/corpus.js';

const format = formatOf('en');
type Item = {id: string; d?: [string, number | null][]};
const items = (await corpus<Item>('timeseries')).filter(({d}) => d?.length);

function drawn(series: object, {width = 640, illustrative = false, rtl = false} = {}): SVGSVGElement {
  const [read] = readRecord({series: [{measure: 'downloads', period: 'year', ...series}]}).record.series!;
  const {plot, timeline} = drawingOf(read, '', true)!;
  const said = {
    title: 'Downloads',
    subtitle: 'per year',
    description: '',
    notes: ['Source: us'],
    locale: 'en',
    rtl,
  };
  const course = (pen: Parameters<typeof trajectoryPicture>[5]) =>
    trajectoryPicture(plot!, timeline, illustrative, sparkline, format, pen);
  return staged(pictureText({...said, plot: course}, {...tools, width}))!;
}
const texts = (root: Element) => [...root.querySelectorAll('text')].map(({textContent}) => textContent);
const years = (...values: (number | null)[]) => ({points: values.map((value, index) => [String(2020 + index), value])});

describe('A picture of a course', () => {
  before(loadFonts);

  it('labels its levels, its years, its peak and its end', () => {
    expect(texts(drawn(years(120, 300, 210)))).to.include.members(['0', '100', '300', '2020', '2021', '2022', '210']);
  });

  it('marks an end that was not counted to its end, and dots what is illustrative', () => {
    const root = drawn({...years(1, 3, 2), partial: ['2022']}, {illustrative: true});
    expect(root.querySelector('circle:last-of-type')!.getAttribute('fill')).to.equal(looks.ground);
    expect(root.querySelectorAll('[stroke-dasharray="0 3"]')).to.have.length(1);
    expect(drawn(years(1, 3, 2)).querySelectorAll('[stroke-dasharray]')).to.have.length(0);
  });

  it('says that nothing is known', () => {
    expect(texts(drawn(years(null, null)))).to.include('unknown');
  });

  it('begins at the right where the language does', () => {
    const root = drawn(years(120, 300, 210), {rtl: true});
    const [first, , last] = ['2020', '2021', '2022'].map((year) =>
      boxOf([...root.querySelectorAll('text')].find(({textContent}) => textContent === year)!),
    );
    const end = boxOf(root.querySelector('circle:last-of-type'));
    expect(first!.left).to.be.above(last!.right);
    expect((end.left + end.right) / 2).to.be.closeTo(last!.left, 1);
    expect(unruly(root)).to.deep.equal([]);
  });

  it('leaves a gap where a year is unknown', () => {
    const lines = drawn(years(1, null, 3, 4)).querySelectorAll('path[stroke-width="1.5"]:not([fill-opacity])');
    expect(lines).to.have.length(1);
    expect(lines[0]!.getAttribute('d')!.match(/M/g)).to.have.length(2);
  });

  for (const {id, d} of items.filter(({id}) => id !== 'bad-date'))
    for (const width of [320, 640])
      it(`keeps “${id}” apart at ${width}`, () => {
        const root = drawn({period: 'day', points: d}, {width});
        expect(unruly(root)).to.deep.equal([]);
        expect(root.outerHTML).not.to.match(/NaN|undefined|Infinity/);
      });
});
