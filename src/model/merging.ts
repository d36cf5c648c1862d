import {bareObject, freeKey} from './decoder.js';
import type {Count, DatasetRecord, Series, Source, Usage} from './record.js';

/**
 * One record of several: the first that has a field wins, field by field; each count of `usage` is a field,
 * and so is each pair of measure and period in `series`. A count that is unknown yields to one that is known.
 */
export function mergedRecord(records: readonly DatasetRecord[]): DatasetRecord {
  const filled = records.filter((record) => Object.keys(defined(record)).length > 0);
  const [first = {}, ...rest] = filled;
  return rest.reduce((earlier, later) => pair(earlier, withFreeKeys(later, earlier.sources ?? {})), first);
}

function pair(earlier: DatasetRecord, later: DatasetRecord): DatasetRecord {
  return defined({
    ...later,
    ...defined(earlier),
    usage: both(earlier.usage, later.usage, usageOf),
    series: both(earlier.series, later.series, seriesOf),
    sources: both(earlier.sources, later.sources, (a, b) => Object.assign(bareObject<Source>(), b, a)),
  });
}

const both = <T>(earlier: T | undefined, later: T | undefined, joined: (earlier: T, later: T) => T): T | undefined =>
  earlier && later ? joined(earlier, later) : (earlier ?? later);

/** The fields that pass. */
const fieldsWhere = <T extends object>(fields: T, passes: (field: T[keyof T]) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(fields).filter(([, field]) => passes(field as T[keyof T]))) as Partial<T>; // Object.entries forgets the type.

const defined = <T extends object>(fields: T): Partial<T> => fieldsWhere(fields, (field) => field !== undefined);

const known = (usage: Usage): Usage => fieldsWhere(usage, (count) => (count?.value ?? null) !== null);

const usageOf = (earlier: Usage, later: Usage): Usage => ({
  ...defined(later),
  ...defined(earlier),
  ...known(later),
  ...known(earlier),
});

function seriesOf(earlier: readonly Series[], later: readonly Series[]): readonly Series[] {
  const nameOf = ({measure, period}: Series) => `${period} ${measure}`;
  const taken = new Set(earlier.map(nameOf));
  return [...earlier, ...later.filter((series) => !taken.has(nameOf(series)))];
}

/** The record with other keys for those of its sources that mean something else in `taken`. */
function withFreeKeys(record: DatasetRecord, taken: Readonly<Record<string, Source>>): DatasetRecord {
  const {usage, series, categories} = record;
  const keys = bareObject<string>();
  const sources = bareObject<Source>();
  for (const [key, source] of Object.entries(record.sources ?? {})) {
    const means = JSON.stringify(source);
    const free = freeKey(
      key,
      (other) => other in sources || (Object.hasOwn(taken, other) && JSON.stringify(taken[other]) !== means),
    );
    keys[key] = free;
    sources[free] = source;
  }
  const named = <T extends {readonly source?: string} | undefined>(part: T): T =>
    part?.source === undefined ? part : {...part, source: keys[part.source] ?? part.source};
  const counts = Object.entries<Count | undefined>({...usage}).map(([name, count]) => [name, named(count)]);
  return {
    ...record,
    usage: usage && (Object.fromEntries(counts) as Usage),
    series: series?.map(named),
    categories: named(categories),
    sources: record.sources && sources,
  };
}
