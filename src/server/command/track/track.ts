import {basename, dirname} from 'node:path';
import type {DatasetRecord, Usage} from '../../../model/record.js';
import {CommandError} from '../failure.js';
import {clearBegun, fileText, writeWhole} from '../files.js';
import {locked} from '../lock.js';
import {readingFrom, type Network} from '../record-source.js';
import {fileTextOf, historyOf} from './file.js';
import {emptyHistory, withSighting, type History, type Method, type Sighting} from './history.js';

/** What is to be kept, and where. */
export interface Tracking extends Network {
  readonly src: string;
  /** The history's file. */
  readonly path: string;
  readonly measure: keyof Usage;
  /** When this is, ISO 8601. */
  readonly at: string;
}

/** What became of the history. */
export interface Tracked {
  readonly count: number;
  readonly day: string;
  /** Days in the history. */
  readonly days: number;
  readonly isChanged: boolean;
  readonly break?: Sighting['break'];
  /** What the count was taken for earlier that day. */
  readonly was?: number;
}

/** Asks for the count as it is now, and writes it into the history. Asked again on the same day it writes nothing new. */
export async function track({src, path, measure, at, ...network}: Tracking): Promise<Tracked> {
  const {record} = await readingFrom(src, network);
  const {value, method} = countOf(record, measure, src);
  return locked(`${path}.lock`, async () => {
    await clearBegun(dirname(path), `${basename(path)}.`);
    const text = await fileText(path);
    const before = text === null ? emptyHistory(src, measure) : historyOf(text, path);
    mustBeOf(before, src, measure, path);
    const history = added(before, value, at, method, path);
    if (history !== before) await writeWhole(path, fileTextOf(history, record));
    const newest = history.sightings.at(-1);
    return {
      count: value,
      day: at.slice(0, 10),
      days: history.sightings.length,
      isChanged: history !== before,
      break: newest?.break,
      was: history === before ? undefined : newest?.was?.at(-1),
    };
  });
}

function countOf({usage}: DatasetRecord, measure: keyof Usage, src: string): {value: number; method: Method} {
  const {value = null, scope, unique} = usage?.[measure] ?? {};
  if (value === null)
    throw new CommandError('history', `${src} does not say how many ${measure} there are. Nothing was written.`);
  if (scope === 'last-30-days')
    throw new CommandError(
      'history',
      `${src} counts the ${measure} of the last 30 days alone: they are no history. Nothing was written.`,
    );
  return {value, method: {...(scope ? {scope} : {}), ...(unique === undefined ? {} : {unique})}};
}

function mustBeOf(history: History, src: string, measure: string, path: string): void {
  if (history.src === src && history.measure === measure) return;
  throw new CommandError(
    'history',
    `${path} is the history of ${history.measure} of ${history.src}, not of ${measure} of ${src}. Nothing was written.`,
  );
}

function added(history: History, count: number, at: string, method: Method, path: string): History {
  try {
    return withSighting(history, count, at, method);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new CommandError('history', `${path}: ${error.message}. Is the clock right? Nothing was written.`);
  }
}
