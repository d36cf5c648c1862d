import {mergedRecord} from './merging.js';
import type {DatasetRecord, Series} from './record.js';

/**
 * The record with the counts of a newer one, and with its series where the record has the same measure in the same
 * periods, or has nothing of that measure. What the newer one does not know stays, and so do all words.
 */
export function refreshedRecord(record: DatasetRecord, {usage, series = [], sources}: DatasetRecord): DatasetRecord {
  const own = record.series ?? [];
  const placeOf = ({measure, period}: Series) =>
    own.findIndex((each) => each.measure === measure && each.period === period);
  const isWanted = (each: Series) => placeOf(each) >= 0 || own.every(({measure}) => measure !== each.measure);
  const newer = series.filter(isWanted);
  const merged = mergedRecord([{usage, sources, ...(newer.length > 0 && {series: newer})}, record]);
  if (!merged.series) return merged;
  const ordered = merged.series
    .map((each): [number, Series] => [placeOf(each), each])
    // What is new comes last.
    .sort(([a], [b]) => (a < 0 ? 1 : b < 0 ? -1 : a - b))
    .map(([place, each]) => {
      const {title, caption} = own[place] ?? each;
      return {...each, title, caption};
    });
  return {...merged, series: ordered};
}
