import {expect, fixture, html} from '@open-wc/testing';
import type {DownloadSparkline} from '../../../src/elements/download-sparkline/download-sparkline.js';
import '../../../src/elements/dataset-story/define.js';
import '../../../src/lang/ar.js';
import {boxOf} from '../../kit/box.js';
import {typed} from '../../kit/keyboard.js';
import {until} from '../../kit/until.js';
import {laidOut, part, parts} from './parts.js';

const years = {series: [{measure: 'downloads', period: 'year', start: '2020', values: [10, 40, 20, 30]}]};
/** Where a letter of a text begins on the screen. */
function leftOf(text: Element, letter: RegExp): number {
  const node = [...text.childNodes].find((each): each is Text => each instanceof Text && letter.test(each.data))!;
  const range = document.createRange();
  range.setStart(node, node.data.search(letter));
  range.setEnd(node, node.data.search(letter) + 1);
  return boxOf(range).left;
}
const middleOf = (element: Element | null) => (boxOf(element).left + boxOf(element).right) / 2;

async function drawn(view: string, dir = 'rtl'): Promise<DownloadSparkline> {
  const page = await fixture(html`
    <div dir=${dir} style="inline-size: 640px">
      <download-sparkline view=${view} loading="eager" .data=${years}></download-sparkline>
    </div>
  `);
  const sparkline = page.querySelector('download-sparkline')!;
  await laidOut(sparkline);
  return sparkline;
}

describe('Time from right to left', () => {
  it('ends at the left, beside the last value', async () => {
    const chart = await drawn('full');
    const area = boxOf(part(chart, '.area'));
    expect(middleOf(part(chart, '.trajectory .last'))).to.be.closeTo(area.left, 1);
    expect(boxOf(part(chart, 'text.last')).right).to.be.at.most(area.left);
    expect(boxOf(part(chart, 'text.last')).left).to.be.at.least(boxOf(chart).left - 1);
    expect(boxOf(part(chart, '.levels')).left).to.be.at.least(area.right);
  });

  it('names its years from the right, in letters that are not turned over', async () => {
    const chart = await drawn('full');
    const named = parts(chart, '.times text');
    const lefts = named.map((text) => boxOf(text).left);
    expect(named.map(({textContent}) => textContent)).to.deep.equal(['2020', '2021', '2022', '2023']);
    expect([...lefts].sort((one, other) => other - one)).to.deep.equal(lefts);
    const area = boxOf(part(chart, '.area'));
    expect(boxOf(named[0]!).right).to.be.closeTo(area.right, 1);
    expect(boxOf(named[3]!).left).to.be.closeTo(area.left, 1);
    for (const text of [...named, part(chart, 'text.last')!, part(chart, '.area text')!])
      expect(leftOf(text, /\d/)).to.be.below(leftOf(text, /\d(?=\D*$)/));
  });

  it('is walked through as the eye sees it', async () => {
    const chart = await drawn('full');
    part(chart, '.plot')!.focus();
    await typed('Home', 'ArrowLeft');
    await chart.updateComplete;
    expect(part(chart, '[aria-selected=true]')!.id).to.equal('m1');
    await typed('ArrowRight');
    await chart.updateComplete;
    expect(part(chart, '[aria-selected=true]')!.id).to.equal('m0');
  });

  it('reads the value that is under the pointer', async () => {
    const chart = await drawn('full');
    const area = part(chart, '.area')!;
    const {left, right, top} = boxOf(area);
    for (const [clientX, mark] of [
      [left + 2, 3],
      [right - 2, 0],
      [right - (right - left) / 3, 1],
    ] as const) {
      area.dispatchEvent(new PointerEvent('pointermove', {clientX, clientY: top + 9, bubbles: true, composed: true}));
      await chart.updateComplete;
      expect(part(chart, '[aria-selected=true]')!.id).to.equal(`m${mark}`);
      expect(middleOf(part(chart, 'circle.read'))).to.be.closeTo(middleOf(part(chart, '.rule')), 1);
      expect(Math.abs(middleOf(part(chart, 'circle.read')) - clientX)).to.be.below(4);
    }
  });

  it('has its option for touch over the point', async () => {
    const chart = await drawn('full');
    const lefts = parts(chart, '[role=option]').map((option) => boxOf(option).left);
    expect([...lefts].sort((one, other) => other - one)).to.deep.equal(lefts);
  });

  it('ends at the left in a line of text, and keeps off what follows', async () => {
    const word = await drawn('word');
    const last = boxOf(part(word, '.last'));
    const line = boxOf(part(word, '.line'));
    expect(last.left - line.left).to.be.within(1, 6);
    expect(boxOf(part(word, '.peak')).left).to.be.above(last.right);
  });

  it('writes a number before its unit, as Arabic is read', async () => {
    const data = {series: [{measure: 'downloads', period: 'year', start: '2020', values: [1e6, 3e6, 2e6]}]};
    const chart = await fixture<DownloadSparkline>(html`
      <download-sparkline view="full" loading="eager" lang="ar" dir="rtl" .data=${data}></download-sparkline>
    `);
    await laidOut(chart);
    const text = part(chart, 'text.last')!;
    // Which digits Arabic has is the browser's own matter.
    expect(leftOf(text, /[2٢]/)).to.be.above(leftOf(text, /م/));
  });

  it('follows a dir that changes', async () => {
    const chart = await drawn('full', 'ltr');
    const area = () => boxOf(part(chart, '.area'));
    expect(middleOf(part(chart, '.trajectory .last'))).to.be.closeTo(area().right, 1);
    chart.parentElement!.dir = 'rtl';
    await laidOut(chart);
    expect(middleOf(part(chart, '.trajectory .last'))).to.be.closeTo(area().left, 1);
  });

  it('is turned over in a story, too', async () => {
    const page = await fixture(
      html`<div dir="rtl" style="inline-size: 640px">
        <dataset-story loading="eager" .data=${years}></dataset-story>
      </div>`,
    );
    const story = page.querySelector('dataset-story')!;
    await until(() => story.shadowRoot?.querySelector('download-sparkline')?.shadowRoot?.querySelector('.area'));
    const chart = story.shadowRoot!.querySelector('download-sparkline')!;
    await laidOut(chart);
    expect(middleOf(part(chart, '.trajectory .last'))).to.be.closeTo(boxOf(part(chart, '.area')).left, 1);
  });

  it('runs as ever, with its labels in their places, where but a style says that text runs to the left', async () => {
    const chart = await drawn('full', 'ltr');
    chart.style.direction = 'rtl';
    await laidOut(chart);
    const area = boxOf(part(chart, '.area'));
    const named = parts(chart, '.times text');
    expect(boxOf(named[0]!).left).to.be.closeTo(area.left, 1);
    expect(boxOf(named[3]!).right).to.be.closeTo(area.right, 1);
  });

  it('is turned over when the words of its language come after it', async () => {
    const around = await fixture(html`<div lang="he" dir="rtl" style="inline-size: 640px"></div>`);
    const data = {series: [{measure: 'downloads', period: 'year', start: '2020', values: [1, 3, 2]}]};
    const chart = Object.assign(document.createElement('download-sparkline'), {view: 'full', loading: 'eager', data});
    around.append(chart);
    await laidOut(chart);
    const area = () => boxOf(part(chart, '.area'));
    expect(middleOf(part(chart, '.trajectory .last'))).to.be.closeTo(area().right, 1);
    await import('../../../src/lang/he.js');
    await laidOut(chart);
    expect(middleOf(part(chart, '.trajectory .last'))).to.be.closeTo(area().left, 1);
  });
});
