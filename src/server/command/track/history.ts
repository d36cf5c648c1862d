// The history of a count: what an upstream said, day by day. Zenodo and its like tell a total and forget yesterday's.
import type {Scope} from '../../../model/record.js';

/** What the upstream said on one day. */
export interface Sighting {
  /** `YYYY-MM-DD`, UTC. */
  readonly day: string;
  /** All that had been counted until then. */
  readonly count: number;
  /** When it was asked, ISO 8601; the last time where it was asked more than once that day. */
  readonly at: string;
  /** What it had said earlier that day, where that was something else. */
  readonly was?: readonly number[];
  /**
   * Why the day before cannot be subtracted from this one. `reset`: the count was lower than before. `method`: it counts
   * something else than before (`scope`, `unique`).
   */
  readonly break?: 'reset' | 'method';
}

/** What is counted. */
export interface Method {
  readonly scope?: Scope;
  readonly unique?: boolean;
}

export interface History {
  /** Version of this form. */
  readonly format: 1;
  /** The address that was asked, as `zenodo:6406114`. */
  readonly src: string;
  readonly measure: string;
  /** What the newest count counts. */
  readonly method: Method;
  /** One for each day on which the upstream answered, oldest first. */
  readonly sightings: readonly Sighting[];
}

/** A new history of one measure of one source. */
export const emptyHistory = (src: string, measure: string): History => ({
  format: 1,
  src,
  measure,
  method: {},
  sightings: [],
});

const isSame = (a: Method, b: Method): boolean => a.scope === b.scope && a.unique === b.unique;

function breakOf(before: Sighting | undefined, count: number, isMethodNew: boolean): Sighting['break'] {
  if (!before) return undefined;
  if (isMethodNew) return 'method';
  return count < before.count ? 'reset' : undefined;
}

/**
 * The history with one more sighting. The same day with the same count changes nothing: the very history is returned.
 * Another count on the same day replaces it, and what it was is kept in `was`.
 * @throws RangeError where the day lies before the newest one: the past is not rewritten.
 */
export function withSighting(history: History, count: number, at: string, method: Method): History {
  const {sightings} = history;
  const day = at.slice(0, 10);
  const newest = sightings.at(-1);
  const isAgain = newest?.day === day;
  if (newest && day < newest.day) throw new RangeError(`${day} is before ${newest.day}, the newest day of the history`);
  const isMethodNew = sightings.length > 0 && !isSame(history.method, method);
  if (isAgain && newest.count === count && !isMethodNew) return history;
  const before = isAgain ? sightings.at(-2) : newest;
  const wasBroken = isAgain && newest.break === 'method';
  const sighting: Sighting = {
    day,
    count,
    at,
    ...(isAgain && newest.count !== count ? {was: [...(newest.was ?? []), newest.count]} : {}),
    ...(isAgain && newest.count === count && newest.was ? {was: newest.was} : {}),
    ...withBreak(breakOf(before, count, isMethodNew || wasBroken)),
  };
  return {...history, method, sightings: [...(isAgain ? sightings.slice(0, -1) : sightings), sighting]};
}

const withBreak = (kind: Sighting['break']): Pick<Sighting, 'break'> => (kind ? {break: kind} : {});
