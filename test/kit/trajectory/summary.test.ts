import {expect} from '@open-wc/testing';
import {extremesOf} from '../../../src/kit/trajectory/extremes.js';
import {trajectorySummary} from '../../../src/kit/trajectory/summary.js';
import type {Series, Source} from '../../../src/model/record.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {trajectory as en} from '../../../src/words/en/trajectory.js';
import {formatOf} from '../../../src/words/format.js';

function summaryOf(series: Partial<Series>, source?: Source): string {
  const timeline = timelineOf({measure: 'downloads', period: 'year', start: '2020', ...series});
  return trajectorySummary(en, formatOf('en'), 'downloads', timeline, extremesOf(timeline.values), source);
}

describe('trajectory summary', () => {
  it('tells course, peak, unfinished periods and the kind of figures', () => {
    const values = [120000, 340000, 610000, 980000, 1310000, 1280000, 1240000];
    expect(summaryOf({values, partial: ['2026']}, {name: 'Story', kind: 'illustrative'})).to.equal(
      'downloads per year, 2020 to 2026: from 120,000 to 1,240,000; highest 1,310,000 in 2024; 2026 not complete; illustrative figures',
    );
  });

  it('leaves the peak out where it is an end', () => {
    expect(summaryOf({values: [1, 2, 3]})).to.equal('downloads per year, 2020 to 2022: from 1 to 3');
  });

  it('says once what is equal', () => {
    expect(summaryOf({values: [0, 0, 0]})).to.equal('downloads per year, 2020 to 2022: 0 each');
  });

  it('counts the unknown', () => {
    expect(summaryOf({values: [null, 1, null, 3]})).to.equal(
      'downloads per year, 2021 to 2023: from 1 to 3; 2 unknown',
    );
  });

  it('counts every missing period of a long gap', () => {
    const points = [
      ['2000-01-01T00', 1],
      ['2020-01-01T00', 2],
    ] as const;
    expect(summaryOf({period: 'hour', start: undefined, points})).to.contain('; 175,319 unknown');
  });

  it('says the day of a single value', () => {
    expect(summaryOf({period: 'day', start: '2024-05-14', values: [3]})).to.equal('downloads, May 14, 2024: 3');
  });

  it('says on which day the highest was', () => {
    expect(summaryOf({period: 'day', start: '2024-05-14', values: [3, 8, 4]})).to.contain(
      '; highest 8 on May 15, 2024',
    );
  });

  it('says when nothing is known', () => {
    expect(summaryOf({values: [null, null]})).to.equal('downloads, unknown');
  });

  it('names three unfinished periods and counts the others', () => {
    const partial = ['2020', '2021', '2022', '2023', '2024'];
    expect(summaryOf({values: [1, 2, 3, 4, 5], partial})).to.contain('; 2020, 2021, 2022, and 2 more not complete');
  });
});
