import {expect} from '@open-wc/testing';
import {chartFrom, chartOf, counts, part, record, textOf} from './parts.js';

type Pair = readonly [name: string, n: number | null];

async function summaryOf(...rows: Pair[]): Promise<string> {
  return textOf(await chartOf(counts(...rows)), '.in-words');
}

describe('The summary of bars', () => {
  it('says what they show, their order, the ends and the share', async () =>
    expect(await summaryOf(['A', 5], ['B', 3], ['C', 2])).to.equal(
      'This bar chart shows volumes by category: 3 values, from largest to smallest. The largest is A with 5 (50% of the sum); the smallest is C with 2.',
    ));

  it('says what a category is', async () =>
    expect(textOf(await chartOf(record), '.in-words')).to.match(
      /^This bar chart shows annotated volumes by pathology: /,
    ));

  it('tells an order only where there is one, whatever was asked for', async () => {
    expect(await summaryOf(['A', 1], ['B', 3], ['C', 3])).to.contain('3 values, from smallest to largest.');
    expect(await summaryOf(['A', 1], ['B', 3], ['C', 2])).to.contain('3 values. The largest');
    const chart = await chartOf(counts(['A', 1], ['B', 3], ['C', 2]));
    chart.sort = 'descending';
    await chart.updateComplete;
    expect(textOf(chart, '.in-words')).to.contain('3 values, from largest to smallest.');
  });

  it('names one of those that share an end, and counts the others', async () =>
    expect(await summaryOf(['A', 5], ['B', 1], ['C', 5], ['D', 5])).to.contain(
      'The largest are A and 2 more with 5 each (31% of the sum); the smallest is B with 1.',
    ));

  it('counts the unknown, and tells no share of what is not whole', async () =>
    expect(await summaryOf(['A', 5], ['B', null], ['C', 2])).to.equal(
      'This bar chart shows volumes by category: 3 values, from largest to smallest, 1 of them unknown. The largest is A with 5; the smallest is C with 2.',
    ));

  it('says when all are equal, when one is known and when none is', async () => {
    expect(await summaryOf(['A', 0], ['B', 0])).to.contain('2 values. Each known value is 0.');
    expect(await summaryOf(['A', null], ['B', 7])).to.contain('1 of them unknown. The known value is 7 (B).');
    expect(await summaryOf(['A', 7])).to.contain('1 value. The known value is 7 (A).');
    expect(await summaryOf(['A', null])).to.contain('1 value, 1 of them unknown. No value is known.');
  });

  it('tells no share of shares, of negative values, and of what is next to all', async () => {
    const chart = await chartOf(record);
    chart.measure = 'prevalence';
    await chart.updateComplete;
    expect(textOf(chart, '.in-words')).to.contain(
      'The largest is Nodule with 26.8%; the smallest is Fracture with 9.7%.',
    );
    expect(await summaryOf(['A', 5], ['B', -5])).not.to.contain('sum');
    expect(await summaryOf(['A', 999], ['B', 1])).not.to.contain('sum');
  });

  it('is of all rows, be they drawn alone or together', async () => {
    const chart = await chartOf(counts(['A', 9], ['B', 4], ['C', 1]));
    chart.limit = 1;
    await chart.updateComplete;
    expect(textOf(chart, '.in-words')).to.contain(
      '3 values. The largest is A with 9 (64% of the sum); the smallest is C with 1.',
    );
  });

  it('tells equal names apart, and writes large numbers in words', async () =>
    expect(await summaryOf(['A', 1], ['A', 2_340_000])).to.contain(
      'The largest is A (2) with 2.34 million; the smallest is A with 1.',
    ));
});

describe('An author’s summary', () => {
  it('stands in place of ours', async () => {
    const chart = await chartFrom(
      '<pathology-chart categories="A: 1; B: 2" summary="B is twice A."></pathology-chart>',
    );
    expect(textOf(chart, '.in-words')).to.equal('B is twice A.');
  });

  it('takes ours away when it is empty', async () => {
    const chart = await chartFrom('<pathology-chart categories="A: 1; B: 2" summary=""></pathology-chart>');
    expect(textOf(chart, '.in-words')).to.equal('');
  });

  it('is added to ours in a slot', async () => {
    const chart = await chartFrom(
      '<pathology-chart categories="A: 1; B: 2"><p slot="summary">Counted by two readers.</p></pathology-chart>',
    );
    expect(textOf(chart, '.in-words')).to.match(/^This bar chart/);
    const [added] = (part(chart, 'slot[name=summary]') as HTMLSlotElement).assignedElements();
    expect(added!.getBoundingClientRect().height).to.be.above(0);
  });

  it('is what a screen reader is told of the plot', async () => {
    const chart = await chartOf(record);
    const told = part(chart, '.plot')!
      .getAttribute('aria-describedby')!
      .split(' ')
      .map((id) => textOf(chart, `#${id}`));
    expect(told.join(' ')).to.match(
      /^This bar chart .* Source: The story · Nov 23, 2026 .* A longer bar .* Esc: leave\.$/,
    );
  });
});
