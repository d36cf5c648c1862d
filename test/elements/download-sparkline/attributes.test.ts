import {expect} from '@open-wc/testing';
import {chartOf, labelOf, record, sparklineFrom, texts, textOf, warningsOf} from './parts.js';

describe('The attributes of the sparkline', () => {
  it('draws points', async () => {
    const sparkline = await sparklineFrom(
      '<download-sparkline points="2020: 120000; 2021: ; 2022: 340"></download-sparkline>',
    );
    expect(labelOf(sparkline)).to.equal(
      'This line chart shows downloads per year from 2020 to 2022; 1 value is unknown. The line falls from 120,000 in 2020 to 340 in 2022. Source not stated.',
    );
  });

  it('draws values from a start, in periods that look like it', async () => {
    const sparkline = await sparklineFrom(
      '<download-sparkline values="3, 0, , 560" start="2020-01"></download-sparkline>',
    );
    expect(labelOf(sparkline)).to.contain('downloads per month from January 2020 to April 2020; 1 value is unknown.');
  });

  it('chooses the series in the periods that are told, and names those there are', async () => {
    const series = [
      {measure: 'downloads', period: 'year', points: [['2024', 12]]},
      {measure: 'downloads', period: 'month', points: [['2024-05', 7]]},
    ];
    const chart = await chartOf({series});
    const drawn: string[] = [];
    const warnings = await warningsOf(async () => {
      for (const period of [null, 'month', 'week']) {
        chart.period = period;
        await chart.updateComplete;
        drawn.push(textOf(chart, '.subtitle'));
      }
    });
    expect(warnings).to.contain('period');
    expect(drawn).to.deep.equal(['downloads per year', 'downloads per month', 'downloads per year']);
    expect(textOf(chart, '.notice')).to.contain('period: expected year or month, got "week"');
  });

  it('takes the period that is told', async () => {
    const sparkline = await sparklineFrom(
      '<download-sparkline values="3, 5" start="2020-01-06" period="day"></download-sparkline>',
    );
    expect(labelOf(sparkline)).to.contain('downloads per day from January 6, 2020 to January 7, 2020.');
  });

  it('marks unfinished periods of its own points and of a record', async () => {
    const own = await sparklineFrom(
      '<download-sparkline points="2020: 1; 2021: 2" partial="2021"></download-sparkline>',
    );
    expect(labelOf(own)).to.contain('Not complete: 2021 (2).');
    const chart = await chartOf(record);
    chart.partial = '2024-01, 2024-02';
    await chart.updateComplete;
    expect(labelOf(chart)).to.contain('Not complete: January 2024 (1), February 2024 (448).');
  });

  it('keeps good points and complains of the others', async () => {
    let label = '';
    const told = await warningsOf(async () => {
      const sparkline = await sparklineFrom(
        '<download-sparkline points="2020: 5; 2021: 12k; whenever: 3; 2023: 9"></download-sparkline>',
      );
      label = labelOf(sparkline);
    });
    expect(label).to.contain('from 5 in 2020 to 9 in 2023');
    expect(told).to.contain('points[1]: expected a number or nothing, got "12k"');
    expect(told).to.contain('points[2][0]: expected a year, got "whenever"');
  });

  it('says what is wrong when no point names a period', async () => {
    const told = await warningsOf(() => sparklineFrom('<download-sparkline points="soon: 5"></download-sparkline>'));
    expect(told).to.contain('points[0][0]: expected a year, got "soon"');
  });

  it('asks for a start of its values', async () => {
    const told = await warningsOf(() => sparklineFrom('<download-sparkline values="3, 4"></download-sparkline>'));
    expect(told).to.contain('start');
  });

  it('complains of an unfinished period of another kind', async () => {
    const told = await warningsOf(() =>
      sparklineFrom('<download-sparkline points="2020: 5" partial="2020-05"></download-sparkline>'),
    );
    expect(told).to.contain('partial: expected a year, got "2020-05"');
  });

  it('draws downloads, and another measure when asked', async () => {
    const chart = await chartOf(record);
    expect(textOf(chart, '.subtitle')).to.equal('downloads per month');
    chart.measure = 'views';
    await chart.updateComplete;
    expect(textOf(chart, '.subtitle')).to.equal('views per year');
  });

  it('draws the first series when the measure is not there, and complains', async () => {
    const chart = await chartOf(record);
    const told = await warningsOf(async () => {
      chart.measure = 'likes';
      await chart.updateComplete;
    });
    expect(textOf(chart, '.subtitle')).to.equal('views per year');
    expect(told).to.contain('measure: expected views or downloads, got "likes"');
  });

  it('complains of a view that there is not', async () => {
    const told = await warningsOf(() =>
      sparklineFrom('<download-sparkline view="big" points="2020: 1"></download-sparkline>'),
    );
    expect(told).to.contain('view: expected auto or word or full, got "big"');
  });

  it('calls a measure of the author what the author calls it', async () => {
    const chart = await chartOf({series: [{measure: 'constructor', period: 'year', points: [['2024', 1]]}]});
    expect(textOf(chart, '.subtitle')).to.equal('constructor per year');
  });

  it('shows heading and caption before those of the record', async () => {
    const chart = await chartOf(record);
    expect([textOf(chart, '.title'), textOf(chart, '.caption')]).to.deep.equal([
      'Downloads by month',
      'Counted by hand.',
    ]);
    Object.assign(chart, {heading: 'Mine', caption: 'My words.'});
    await chart.updateComplete;
    expect([textOf(chart, '.title'), textOf(chart, '.caption')]).to.deep.equal(['Mine', 'My words.']);
  });

  it('takes the title of the record when the series has none', async () => {
    const chart = await chartOf({title: 'Scans', series: [{measure: 'views', period: 'year', points: [['2024', 1]]}]});
    expect(textOf(chart, '.title')).to.equal('Scans');
  });

  it('draws what a table child says', async () => {
    const sparkline = await sparklineFrom(
      `<download-sparkline view="full"><table><caption>By month</caption><tr><th>Month<th>Downloads
      <tr><td>2024-01<td>1,204<tr><td>2024-02<td>988</table></download-sparkline>`,
    );
    expect(labelOf(sparkline)).to.contain(
      'downloads per month from January 2024 to February 2024. The line falls from 1,204',
    );
    expect(textOf(sparkline, '.title')).to.equal('By month');
  });

  it('draws a typed array', async () => {
    const values = Float64Array.of(1, NaN, 3);
    const chart = await chartOf({series: [{measure: 'downloads', period: 'year', start: '2020', values}]});
    expect(labelOf(chart)).to.contain('1 value is unknown. The line rises from 1');
    expect(texts(chart, '.end span')).to.deep.equal(['3']);
  });

  it('draws again when points change and goes when they go', async () => {
    const sparkline = await sparklineFrom('<download-sparkline points="2020: 1; 2021: 2"></download-sparkline>');
    sparkline.setAttribute('points', '2020: 1; 2021: 7');
    await sparkline.updateComplete;
    expect(labelOf(sparkline)).to.contain('to 7 in 2021');
    sparkline.removeAttribute('points');
    await sparkline.updateComplete;
    expect(sparkline.mode).to.equal('empty');
  });
});
