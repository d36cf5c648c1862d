import {expect} from '@open-wc/testing';
import '../../../src/lang/de.js';
import {boxOf} from '../../kit/box.js';
import {chartOf, laidOut, labelOf, part, parts, record, sparklineFrom, textOf} from './parts.js';

const points = 'points="2020: 120000; 2021: 340000; 2022: 1310000; 2023: 410000"';

describe('The room of the sparkline', () => {
  it('is a word of five em in a line of text, which keeps its height', async () => {
    const sparkline = await sparklineFrom(
      `<p style="font: 20px/1.4 serif">Now <download-sparkline ${points}></download-sparkline> then</p><p style="font: 20px/1.4 serif">Now</p>`,
    );
    await laidOut(sparkline);
    expect(boxOf(sparkline).width).to.be.closeTo(100, 0.5);
    expect(boxOf(sparkline).height).to.be.closeTo(22, 0.5);
    const [line, plain] = [...sparkline.closest('div')!.querySelectorAll('p')].map((each) => boxOf(each).height);
    expect(line).to.equal(plain);
    expect(part(sparkline, '.plot')).to.equal(null);
  });

  it('keeps its last dot off a comma that follows it', async () => {
    const sparkline = await sparklineFrom(`<p>Now <download-sparkline ${points}></download-sparkline>, then</p>`);
    await laidOut(sparkline);
    const dot = part(sparkline, '.last')!;
    const {left, right} = boxOf(dot);
    // Of a stroke, engines tell boxes with and without its caps, about the same middle.
    const end = (left + right) / 2 + parseFloat(getComputedStyle(dot).strokeWidth) / 2;
    expect(boxOf(sparkline).right - end).to.be.at.least(2);
  });

  it('takes the width and height that the page gives it', async () => {
    const sparkline = await sparklineFrom(
      `<p><download-sparkline style="width: 120px; height: 40px" ${points}></download-sparkline></p>`,
    );
    const box = boxOf(part(sparkline, '.line'));
    expect([box.width, box.height]).to.deep.equal([120, 40]);
  });

  it('becomes a chart when the page makes it wide, and a word again', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points}></download-sparkline>`);
    sparkline.style.width = '400px';
    await laidOut(sparkline);
    expect(part(sparkline, '.plot')).not.to.equal(null);
    sparkline.style.width = '';
    await laidOut(sparkline);
    expect(part(sparkline, '.plot')).to.equal(null);
  });

  it('is that of a chart where a script asks for one', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points}></download-sparkline>`);
    sparkline.view = 'full';
    await laidOut(sparkline);
    expect(boxOf(part(sparkline, '.plot')).width).to.be.greaterThan(300);
  });

  it('is a chart from its first paint on where a block has room', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline style="display: block" ${points}></download-sparkline>`);
    const shifts: PerformanceEntry[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({type: 'layout-shift'});
    await laidOut(sparkline);
    expect(part(sparkline, '.plot')).not.to.equal(null);
    expect(shifts).to.deep.equal([]);
  });

  it('stays a word in a wide box when told to', async () => {
    const sparkline = await sparklineFrom(
      `<download-sparkline view="word" style="width: 600px" ${points}></download-sparkline>`,
    );
    await laidOut(sparkline);
    expect(boxOf(part(sparkline, '.line')).width).to.equal(600);
  });

  it('is not watched after it has left the page', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points}></download-sparkline>`);
    await laidOut(sparkline);
    const home = sparkline.parentElement!;
    sparkline.remove();
    sparkline.style.width = '400px';
    await laidOut(sparkline);
    expect(part(sparkline, '.plot')).to.equal(null);
    home.append(sparkline);
    await laidOut(sparkline);
    expect(part(sparkline, '.plot')).not.to.equal(null);
  });

  it('keeps the first and the last of two labels at 320 px', async () => {
    const chart = await chartOf({series: [{measure: 'downloads', period: 'year', start: '2020', values: [1, 2]}]});
    chart.style.width = '320px';
    await laidOut(chart);
    const shown = parts(chart, '.times text').filter((text) => boxOf(text).width > 0);
    expect(shown.map(({textContent}) => textContent)).to.deep.equal(['2020', '2021']);
  });

  for (const dir of ['ltr', 'rtl'])
    it(`has its labels at their places when a reader sets lines and letters apart, ${dir}`, async () => {
      const chart = await chartOf(record);
      chart.dir = dir;
      await laidOut(chart);
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* {line-height: 1.5 !important; letter-spacing: 0.12em !important}');
      chart.shadowRoot!.adoptedStyleSheets.push(sheet);
      await laidOut(chart);
      const {left, right} = boxOf(part(chart, '.area'));
      for (const text of parts(chart, '.times text').filter((each) => boxOf(each).width > 0)) {
        expect(boxOf(text).left).to.be.at.least(left - 4);
        expect(boxOf(text).right).to.be.at.most(right + 4);
      }
      const middles = parts(chart, '.levels span').map((level) => {
        const range = document.createRange();
        range.selectNodeContents(level);
        const {top, bottom} = boxOf(range);
        return (top + bottom) / 2;
      });
      const lines = parts(chart, '.area line').map((line) => boxOf(line).top);
      expect(lines).to.have.length(middles.length).above(1);
      middles.forEach((middle, index) => expect(middle).to.be.closeTo(lines[index]!, 2));
    });

  it('names fewer years where the letters of the page are wide, and a reader sets them apart', async () => {
    const values = [120_000, 340_000, 1_310_000, 410_000, 520_000, 630_000, 740_000];
    const chart = await chartOf({series: [{measure: 'downloads', period: 'year', start: '2020', values}]});
    chart.lang = 'de';
    chart.style.cssText = 'width: 320px; font-family: "DejaVu Sans", Verdana, monospace';
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* {letter-spacing: 0.12em !important}');
    chart.shadowRoot!.adoptedStyleSheets.push(sheet);
    await laidOut(chart);
    const years = parts(chart, '.times text')
      .map(boxOf)
      .filter((box) => box.width > 0);
    expect(years).to.have.length.above(1);
    years.slice(1).forEach((box, index) => expect(box.left).to.be.at.least(years[index]!.right));
  });

  for (const width of [240, 320, 640, 1200])
    it(`keeps every label in the box and apart from the others at ${width} px`, async () => {
      const chart = await chartOf(record);
      chart.style.width = `${width}px`;
      for (const [period, start] of [
        ['year', '2018'],
        ['month', '2021-06'],
        ['day', '2024-02-27'],
        ['hour', '2024-01-01T09'],
      ]) {
        const values = Array.from({length: 37}, (_, index) => 1_310_000 - Math.abs(index - 30) * 40_000);
        chart.data = {series: [{measure: 'downloads', period, start, values}]};
        await laidOut(chart);
        const marks = parts(chart, 'svg text')
          .map(boxOf)
          .filter((box) => box.width > 0);
        const {left, right} = boxOf(chart);
        marks.forEach((box, index) => {
          expect(box.left).to.be.at.least(left - 1);
          expect(box.right).to.be.at.most(right + 1);
          for (const other of marks.slice(index + 1))
            expect(
              box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top,
              `${period} labels apart`,
            ).to.be.true;
        });
      }
    });
});

describe('Labels over the line', () => {
  const shown = async (values: readonly (number | null)[]) => {
    const chart = await chartOf({series: [{measure: 'downloads', period: 'year', start: '2020', values}]});
    return [textOf(chart, '.area'), textOf(chart, '.end span')];
  };
  it('are the highest, and beside it the last', async () => expect(await shown([1, 9, 3])).to.deep.equal(['9', '3']));
  it('are one when the last is the highest', async () => expect(await shown([1, 3, 9])).to.deep.equal(['', '9']));
  it('are over a line that ends early, unless they could touch', async () => {
    expect(await shown([9, 1, 3, null])).to.deep.equal(['93', '']);
    expect(await shown([1, 1, 1, 9, 3, null])).to.deep.equal(['9', '']);
  });
  it('say that nothing is known', async () => expect(await shown([null, null])).to.deep.equal(['unknown', '']));
});

describe('The label of the word', () => {
  it('begins with the title of the series', async () => {
    const chart = await chartOf(record);
    chart.view = 'word';
    await chart.updateComplete;
    expect(labelOf(chart)).to.match(/^Downloads by month: This line chart shows downloads per month from /);
  });
});
