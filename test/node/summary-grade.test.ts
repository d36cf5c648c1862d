// The reading grade of summaries (Flesch and Kincaid, 1975): 9 or below.
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {planOf} from '../../src/elements/pathology-chart/plan.js';
import {barsSummary} from '../../src/elements/pathology-chart/summary.js';
import {courseOf} from '../../src/kit/trajectory/course.js';
import {trajectorySummary} from '../../src/kit/trajectory/summary.js';
import {timelineOf} from '../../src/model/timeline.js';
import {bars} from '../../src/words/en/bars.js';
import {sparkline} from '../../src/words/en/sparkline.js';
import {formatOf} from '../../src/words/format.js';

const format = formatOf('en');

/** Groups of vowels, without a silent e at the end: a little too many rather than too few. */
const syllablesIn = (word: string): number =>
  Math.max(1, word.replace(/(?<=[^aeiouyl])e\b/, '').match(/[aeiouy]+/g)?.length ?? 0);

function gradeOf(text: string): number {
  const sentences = text.split(/[.;:] |\.$/).filter(Boolean);
  const words = text.toLowerCase().match(/[a-z]+|\d[\d,.]*/g) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}

const lineOf = (...values: (number | null)[]): string => {
  const timeline = timelineOf({measure: 'downloads', period: 'year', start: '2018', values, partial: ['2026']});
  return trajectorySummary(sparkline, format, 'downloads', timeline, courseOf(timeline));
};
const barsOf = (...values: (number | null)[]): string => {
  const rows = values.map((n, index) => ({name: `Lung ${index}`, n}));
  const plan = planOf({label: 'finding', columns: [{key: 'n', label: 'scans'}], rows}, {}, format);
  return barsSummary(plan!, bars, format);
};

for (const text of [
  lineOf(1, 2, 3),
  lineOf(3, 2, 1),
  lineOf(1, 5, null, 2),
  lineOf(4, 2, 9, 9, 9, 9, 9, 9, 3),
  lineOf(2, 2),
  lineOf(1, 2, 1, 5, 3, 4),
  lineOf(9, 8, 9, 5, 3, 4),
  lineOf(1, 5, 2, 4, 5, 1),
  lineOf(null),
  barsOf(5, 3, 2),
  barsOf(5, 5, null, 1, 1),
  barsOf(2, 2),
  barsOf(2),
  barsOf(null),
  `${bars.barsHow} ${bars.keysHint}`,
  `${sparkline.lineHow} ${sparkline.keysHint}`,
])
  test(`is read at grade 9 or below: ${text}`, () => {
    const grade = gradeOf(text.replaceAll(/[\u2068\u2069]/g, ''));
    assert.ok(grade <= 9, String(grade));
  });
