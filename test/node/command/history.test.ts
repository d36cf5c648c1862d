import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {emptyHistory, withSighting, type History} from '../../../src/server/command/track/history.js';
import {seriesOf} from '../../../src/server/command/track/increments.js';

const day = 864e5;
const dayText = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** A history from days and counts. */
const historyOf = (...sightings: readonly (readonly [day: string, count: number])[]): History =>
  sightings.reduce(
    (history, [when, count]) => withSighting(history, count, `${when}T03:00:00.000Z`, {}),
    emptyHistory('zenodo:1', 'downloads'),
  );
const valuesOf = (history: History, period: 'day' | 'month' | 'year') => {
  const series = seriesOf(history, period, 'history');
  return series && [series.start, [...series.values!], series.partial ?? []];
};

test('the same day with the same count changes nothing', () => {
  const history = historyOf(['2026-11-25', 10]);
  assert.equal(withSighting(history, 10, '2026-11-25T23:00:00.000Z', {}), history);
});

test('another count on the same day replaces it, and what it was is kept', () => {
  const history = historyOf(['2026-11-25', 10], ['2026-11-25', 12], ['2026-11-25', 11]);
  assert.deepEqual(history.sightings, [{day: '2026-11-25', count: 11, at: '2026-11-25T03:00:00.000Z', was: [10, 12]}]);
});

test('a count that falls is a reset, and nothing is subtracted over it', () => {
  const history = historyOf(['2026-11-25', 10], ['2026-11-26', 3], ['2026-11-27', 5]);
  assert.deepEqual(
    history.sightings.map((sighting) => sighting.break),
    [undefined, 'reset', undefined],
  );
  assert.deepEqual(valuesOf(history, 'day'), ['2026-11-25', [null, 2], []]);
});

test('a count that was corrected upwards the same day is no reset any more', () => {
  const history = historyOf(['2026-11-25', 10], ['2026-11-26', 3], ['2026-11-26', 13]);
  assert.equal(history.sightings[1]?.break, undefined);
  assert.deepEqual(valuesOf(history, 'day'), ['2026-11-25', [3], []]);
});

test('a change of what is counted is noted, and stays so when the day is corrected', () => {
  const before = historyOf(['2026-11-25', 10]);
  const changed = withSighting(before, 8, '2026-11-26T03:00:00.000Z', {unique: true});
  const corrected = withSighting(changed, 9, '2026-11-26T04:00:00.000Z', {unique: true});
  assert.deepEqual(
    [changed, corrected].map((history) => history.sightings.at(-1)?.break),
    ['method', 'method'],
  );
  assert.equal(valuesOf(corrected, 'day'), null);
});

test('the past is not rewritten', () => {
  assert.throws(() => historyOf(['2026-11-25', 10], ['2026-11-24', 9]), /2026-11-24 is before 2026-11-25/);
});

test('what was added between two days in a row belongs to the first of them', () => {
  assert.deepEqual(valuesOf(historyOf(['2026-11-25', 10], ['2026-11-26', 14]), 'day'), ['2026-11-25', [4], []]);
});

test('days that nobody saw are unknown, and their downloads are given to none of them', () => {
  const history = historyOf(['2026-11-25', 10], ['2026-11-26', 14], ['2026-11-29', 20], ['2026-11-30', 21]);
  assert.deepEqual(valuesOf(history, 'day'), ['2026-11-25', [4, null, null, null, 1], []]);
});

test('a month is whole where it was seen on its first day and on the first of the next', () => {
  const history = historyOf(['2026-10-01', 10], ['2026-10-20', 14], ['2026-11-01', 30], ['2026-11-09', 31]);
  assert.deepEqual(valuesOf(history, 'month'), ['2026-10', [20, 1], ['2026-11']]);
});

test('a stretch over the end of a month goes into neither, and both are partial', () => {
  const history = historyOf(['2026-10-01', 10], ['2026-10-20', 14], ['2026-11-03', 30], ['2026-11-09', 31]);
  assert.deepEqual(valuesOf(history, 'month'), ['2026-10', [4, 1], ['2026-10', '2026-11']]);
});

test('a year of which only its end was seen is partial, one that nobody saw is unknown', () => {
  const history = historyOf(['2024-12-30', 5], ['2024-12-31', 7], ['2026-02-01', 90], ['2026-02-02', 91]);
  assert.deepEqual(valuesOf(history, 'year'), ['2024', [2, null, 1], ['2024', '2026']]);
});

test('one day tells nothing of any period', () => {
  assert.equal(valuesOf(historyOf(['2026-11-25', 10]), 'year'), null);
});

const arbitrary = fc
  .array(fc.tuple(fc.integer({min: 1, max: 45}), fc.integer({min: -3, max: 50})), {minLength: 1, maxLength: 60})
  .map((steps) => {
    let [time, count] = [Date.parse('2024-01-01'), 100];
    return steps.map(([days, more]) => {
      time += days * day;
      count = Math.max(0, count + more);
      return [dayText(time), count] as const;
    });
  });

/** What a plain reading of the definition says: each pair of days in a row, given to the period that holds both. */
function expected(history: History, cut: number): Map<string, number> {
  const sums = new Map<string, number>();
  history.sightings.forEach((after, index) => {
    const before = history.sightings[index - 1];
    if (!before || after.count < before.count) return;
    const last = dayText(Date.parse(after.day) - day);
    const [from, to] = [before.day.slice(0, cut), last.slice(0, cut)];
    if (from === to) sums.set(from, (sums.get(from) ?? 0) + after.count - before.count);
  });
  return sums;
}

test('every period says the sum of what was seen in it, and no more, whatever was missed', () => {
  fc.assert(
    fc.property(
      arbitrary,
      fc.constantFrom(['day', 10] as const, ['month', 7] as const, ['year', 4] as const),
      (days, [period, cut]) => {
        const history = historyOf(...days);
        const sums = expected(history, cut);
        const series = seriesOf(history, period, 'history');
        const known = [...(series?.values ?? [])].filter((value) => value !== null);
        assert.deepEqual(known, [...sums.values()]);
      },
    ),
    {numRuns: 300},
  );
});

test('a month that is not partial adds up to its days', () => {
  fc.assert(
    fc.property(arbitrary, (days) => {
      const history = historyOf(...days);
      const months = seriesOf(history, 'month', 'history');
      if (!months) return;
      const first = Date.parse(`${months.start!}-01`);
      [...months.values!].forEach((value, index) => {
        const start = new Date(first);
        start.setUTCMonth(start.getUTCMonth() + index);
        const name = start.toISOString().slice(0, 7);
        if (value === null || months.partial?.includes(name)) return;
        const end = new Date(start);
        end.setUTCMonth(end.getUTCMonth() + 1);
        const at = (date: Date) => history.sightings.find((sighting) => sighting.day === dayText(date.getTime()))!;
        assert.equal(value, at(end).count - at(start).count);
      });
    }),
    {numRuns: 300},
  );
});
