import {bareObject} from './decoder.js';
import type {Count, DatasetRecord, Series, Source, Usage} from './record.js';

type Sources = Readonly<Record<string, Source>>;

/**
 * One record of several: the first that has a field wins, field by field; each count of `usage` is a field,
 * and so is each pair of measure and period in `series`. A count that is unknown yields to one that is known.
 */
export function mergedRecord(records: readonly DatasetRecord[]): DatasetRecord {
  const filled = records.filter((record) => Object.values(record).some((field) => field !== undefined));
  const [first = {}, ...rest] = filled;
  return rest.reduce((earlier, later) => pair(earlier, withFreeKeys(later, earlier.sources ?? {})), first);
}

function pair(earlier: DatasetRecord, later: DatasetRecord): DatasetRecord {
  const usage = earlier.usage && later.usage && usageOf(earlier.usage, later.usage);
  const series = earlier.series && later.series && seriesOf(earlier.series, later.series);
  const sources = earlier.sources && later.sources && Object.assign(bareObject(), later.sources, earlier.sources);
  return {...later, ...defined(earlier), ...defined({usage, series, sources})};
}

function defined<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined)) as Partial<T>; // Object.entries forgets the type.
}

function usageOf(earlier: Usage, later: Usage): Usage {
  return {...defined(later), ...defined(earlier), ...knownOf(later), ...knownOf(earlier)};
}

function knownOf(usage: Usage): Usage {
  const counts = Object.entries<Count | undefined>({...usage});
  return Object.fromEntries(counts.filter(([, count]) => (count?.value ?? null) !== null));
}

function seriesOf(earlier: readonly Series[], later: readonly Series[]): readonly Series[] {
  const taken = new Set(earlier.map(({measure, period}) => `${period} ${measure}`));
  return [...earlier, ...later.filter(({measure, period}) => !taken.has(`${period} ${measure}`))];
}

/** The record with other keys for those of its sources that mean something else in `taken`. */
function withFreeKeys(record: DatasetRecord, taken: Sources): DatasetRecord {
  const names = new Map<string, string>();
  const sources = bareObject<Source>();
  for (const [key, source] of Object.entries(record.sources ?? {})) {
    let free = key;
    for (let n = 2; free in sources || (Object.hasOwn(taken, free) && !same(taken[free], source)); n++)
      free = `${key}-${n}`;
    names.set(key, free);
    sources[free] = source;
  }
  return [...names].every(([key, free]) => key === free) ? record : {...record, sources, ...renamed(record, names)};
}

const same = (one: Source | undefined, other: Source): boolean =>
  (['name', 'url', 'retrieved', 'kind'] as const).every((key) => one?.[key] === other[key]);

function renamed({usage, series, categories}: DatasetRecord, names: ReadonlyMap<string, string>): DatasetRecord {
  const named = <T extends {readonly source?: string}>(part: T): T =>
    part.source === undefined ? part : {...part, source: names.get(part.source) ?? part.source};
  const counts = Object.entries(defined(usage ?? {})).map(([name, count]) => [name, named(count)]);
  return defined({
    usage: usage && (Object.fromEntries(counts) as Usage),
    series: series?.map(named),
    categories: categories && named(categories),
  });
}
