import {expect} from '@open-wc/testing';
import {courseOf} from '../../../src/kit/trajectory/course.js';
import {trajectorySummary} from '../../../src/kit/trajectory/summary.js';
import type {Series} from '../../../src/model/record.js';
import {timelineOf} from '../../../src/model/timeline.js';
import {trajectory as en} from '../../../src/words/en/trajectory.js';
import {formatOf} from '../../../src/words/format.js';

function summaryOf(series: Partial<Series>): string {
  const timeline = timelineOf({measure: 'downloads', period: 'year', start: '2020', ...series});
  return trajectorySummary(en, formatOf('en'), 'downloads', timeline, courseOf(timeline));
}

/** What is said after the first sentence. */
const courseIn = (...values: (number | null)[]): string =>
  summaryOf({values}).replace(/^This line chart shows [^.]*\. /, '');

describe('The summary of a line', () => {
  it('says what it shows, how it runs and what is not complete', () => {
    const values = [120000, 340000, 610000, 980000, 1310000, 1240000, 410000];
    expect(summaryOf({values, partial: ['2026']})).to.equal(
      'This line chart shows downloads per year from 2020 to 2026. The line rises from 120,000 in 2020 to 1.31 million in 2024, then falls to 1.24 million in 2025. Not complete: 2026 (410,000).',
    );
  });

  for (const [shape, values, sentence] of [
    ['rises', [1, 2, 2, 3], 'The line rises from 1 in 2020 to 3 in 2023.'],
    ['falls', [3, 3, 0], 'The line falls from 3 in 2020 to 0 in 2022.'],
    ['turns at its highest', [1, 5, 5, 2], 'The line rises from 1 in 2020 to 5 in 2021, then falls to 2 in 2023.'],
    ['turns at its lowest', [4, null, 2, 9], 'The line falls from 4 in 2020 to 2 in 2022, then rises to 9 in 2023.'],
    ['stands still', [0, 0, 0], 'The line stays level, from 0 in 2020 to 0 in 2022.'],
    [
      'rises with ups and downs',
      [1, 2, 1, 5, 3, 4],
      'With ups and downs, the line rises from 1 in 2020 to 4 in 2025; it is highest at 5 in 2023.',
    ],
    [
      'falls with ups and downs',
      [9, 8, 9, 5, 3, 4],
      'With ups and downs, the line falls from 9 in 2020 to 4 in 2025; it is lowest at 3 in 2024.',
    ],
    [
      'has too few values for a trend',
      [1, 2, 1, 2, 3],
      'The line goes up and down between 1 in 2020 and 3 in 2024, and ends at 3 in 2024.',
    ],
    [
      'ends in sight of its beginning',
      [1, 5, 2, 4, 5, 6],
      'The line goes up and down between 1 in 2020 and 6 in 2025, and ends at 6 in 2025.',
    ],
  ] as const)
    it(`says how it runs when it ${shape}`, () => expect(courseIn(...values)).to.equal(sentence));

  it('tells no trend of what is not complete, but lets it be the highest', () => {
    expect(summaryOf({values: [1, 2, 3, 1], partial: ['2023']})).to.contain(
      'rises from 1 in 2020 to 3 in 2022. Not complete: 2023 (1).',
    );
    expect(summaryOf({values: [1, 3, 1, 2, 9], partial: ['2024']})).to.contain('between 1 in 2020 and 9 in 2024');
  });

  it('counts the unknown', () => {
    expect(summaryOf({values: [null, 1, null, 3]})).to.contain(
      'from 2020 to 2023; 2 values are unknown. The line rises',
    );
    expect(summaryOf({values: [4, null, 5]})).to.contain('; 1 value is unknown. ');
  });

  it('counts every missing period of a long gap', () => {
    const points = [
      ['2000-01-01T00', 1],
      ['2020-01-01T00', 2],
    ] as const;
    const said = summaryOf({period: 'hour', start: undefined, points});
    expect(said).to.contain('; 175,319 values are unknown.');
    expect(said.replace(/\s/g, ' ')).to.contain('from 1 at January 1, 2000 at 12:00 AM to 2');
  });

  it('says the day of a single value', () => {
    expect(summaryOf({period: 'day', start: '2024-05-14', values: [3]})).to.equal(
      'This line chart shows downloads per day for May 14, 2024. The known value is 3 (May 14, 2024).',
    );
  });

  it('says when nothing is known, and when nothing is complete', () => {
    expect(summaryOf({values: [null, null]})).to.contain('2 values are unknown. No value is known.');
    expect(summaryOf({values: [3, null], partial: ['2020', '2021']})).to.equal(
      'This line chart shows downloads per year from 2020 to 2021; 1 value is unknown. Not complete: 2020 (3), 2021.',
    );
  });

  it('names three unfinished periods and counts the others', () => {
    const partial = ['2020', '2021', '2022', '2023', '2024'];
    expect(summaryOf({values: [1, 2, 3, 4, 5], partial})).to.contain(
      'Not complete: 2020 (1), 2021 (2), 2022 (3), and 2 more.',
    );
  });
});
