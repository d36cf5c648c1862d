import {expect, oneEvent} from '@open-wc/testing';
import {chartOf, laidOut, labelOf, part, parts, record, sparklineFrom, textOf, warningsOf} from './parts.js';

const points = 'points="2020: 1; 2021: 3; 2022: 2"';

describe('The states of the sparkline', () => {
  it('holds its place while it is empty or on its way, and says so', async () => {
    for (const [attribute, words, text] of [
      ['', '', 'No data yet'],
      ['src="/mock/hang"', '', 'Loading…'],
      ['src="/mock/hang"', 'the author’s own words, longer than the line', ''],
    ]) {
      const sparkline = await sparklineFrom(
        `<p>Now <download-sparkline ${attribute}>${words}</download-sparkline></p>`,
      );
      await laidOut(sparkline);
      expect(textOf(sparkline, '[role=status]')).to.equal(text);
      expect(sparkline.getBoundingClientRect().width).to.be.closeTo(80, 1);
      expect(sparkline.getBoundingClientRect().height).to.be.closeTo(17.6, 4);
    }
  });

  it('keeps the words of the author while there is nothing to draw', async () => {
    const sparkline = await sparklineFrom('<download-sparkline>1,647 downloads</download-sparkline>');
    await laidOut(sparkline);
    expect(part(sparkline, 'slot')?.hidden).to.be.false;
    expect(textOf(sparkline, '[role=status]')).to.equal('');
  });

  it('stays a word when it has an error to tell', async () => {
    await warningsOf(async () => {
      const sparkline = await sparklineFrom(
        '<p>Now <download-sparkline src="/mock/json?status=404"></download-sparkline></p>',
      );
      await oneEvent(sparkline, 'dataset-error');
      await laidOut(sparkline);
      expect(part(sparkline, 'button')).not.to.equal(null);
      expect(sparkline.getBoundingClientRect().width).to.be.below(256);
    });
  });

  it('stays a word when it has complaints', async () => {
    await warningsOf(async () => {
      const sparkline = await sparklineFrom(
        '<p>Now <download-sparkline points="2020: many; 2021: 3"></download-sparkline></p>',
      );
      await laidOut(sparkline);
      expect(sparkline.getBoundingClientRect().width).to.be.below(256);
      expect(part(sparkline, '.plot')).to.equal(null);
    });
  });

  it('reads a CSV file from its address', async () => {
    const body = encodeURIComponent('month,downloads\n2024-01,5\n2024-02,7\n');
    const sparkline = await sparklineFrom(
      `<download-sparkline src="/mock/json?type=text/csv&body=${body}"></download-sparkline>`,
    );
    await oneEvent(sparkline, 'dataset-load');
    expect(labelOf(sparkline)).to.contain('The line rises from 5 in January 2024 to 7 in February 2024.');
  });

  it('draws a dash where all is unknown', async () => {
    const sparkline = await sparklineFrom('<download-sparkline points="2020: ; 2021: "></download-sparkline>');
    expect(labelOf(sparkline)).to.equal(
      'This line chart shows downloads per year from 2020 to 2021; 2 values are unknown. No value is known. Source not stated.',
    );
    expect(part(sparkline, '.line')!.classList.contains('unknown')).to.be.true;
  });
});

describe('Illustrative figures', () => {
  it('are seen and said in a word', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points} kind="illustrative"></download-sparkline>`);
    expect(labelOf(sparkline)).to.match(/ · illustrative figures\.$/);
    expect(textOf(sparkline, 'small')).to.equal('(illustrative figures)');
    expect(getComputedStyle(part(sparkline, 'path.line')!).strokeDasharray).to.equal('0px, 3px');
  });

  it('are seen and said in a chart', async () => {
    const chart = await chartOf(record);
    expect(part(chart, '.plot')!.getAttribute('aria-label')).to.match(/\. illustrative figures$/);
    expect(textOf(chart, '.kind')).to.equal('illustrative figures');
    expect(part(chart, 'svg.illustrative')).not.to.equal(null);
  });

  it('are not marked where the source reports them', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points} kind="reported"></download-sparkline>`);
    expect(part(sparkline, 'small')).to.equal(null);
    expect(getComputedStyle(part(sparkline, 'path.line')!).strokeDasharray).to.equal('none');
  });
});

describe('An unfinished end', () => {
  it('is dashed, with a hollow mark', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points} partial="2022"></download-sparkline>`);
    expect(getComputedStyle(part(sparkline, 'path.partial')!).strokeDasharray).not.to.equal('none');
    expect(getComputedStyle(part(sparkline, '.last')!).fill).to.equal('none');
  });

  it('is not assumed', async () => {
    const sparkline = await sparklineFrom(`<download-sparkline ${points}></download-sparkline>`);
    expect(parts(sparkline, '.hollow')).to.deep.equal([]);
  });
});
