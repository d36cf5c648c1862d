import {join} from 'node:path';
import {writeWhole} from '../files.js';
import type {Baked} from './bake.js';
import type {Outcome} from './journal.js';

/** How many records came to which end. */
export interface Counts {
  readonly written: number;
  readonly unchanged: number;
  readonly failed: number;
  /** Of these, done by an interrupted run before. */
  readonly resumed: number;
}

export function countsOf({outcomes, resumed}: Baked): Counts {
  const count = (status: Outcome['status']) => outcomes.filter((outcome) => outcome.status === status).length;
  return {written: count('written'), unchanged: count('unchanged'), failed: count('failed'), resumed};
}

/**
 * Writes `index.json`, the records that are there (a failed one that was baked before is still there), and `report.json`,
 * what happened.
 */
export async function writeReport(folder: string, baked: Baked, finished: string): Promise<void> {
  const there = baked.outcomes.filter(({hash}) => hash !== undefined);
  const index = there.map(({src, slug, title, doi}) => ({src, slug, title, doi}));
  await writeWhole(join(folder, 'index.json'), linesOf(index));
  const failures = baked.outcomes
    .filter(({status}) => status === 'failed')
    .map(({src, slug, code, message}) => ({src, slug, code, message}));
  const report = {finished, ...countsOf(baked), failures};
  await writeWhole(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
}

/** A line for each. */
const linesOf = (items: readonly object[]): string =>
  `[\n${items.map((item) => `  ${JSON.stringify(item)}`).join(',\n')}\n]\n`;
