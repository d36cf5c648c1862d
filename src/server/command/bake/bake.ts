import {createHash} from 'node:crypto';
import {existsSync} from 'node:fs';
import {rm} from 'node:fs/promises';
import {join} from 'node:path';
import type {DatasetRecord} from '../../../model/record.js';
import type {SourceErrorCode} from '../../../sources/errors.js';
import {CommandError} from '../failure.js';
import {clearBegun, writeWhole} from '../files.js';
import {readingFrom, type Network} from '../record-source.js';
import type {Form, Library} from './forms.js';
import {Journal, type Outcome} from './journal.js';
import type {Entry} from './list.js';

/** What is baked, and how. */
export interface Plan extends Network {
  readonly entries: readonly Entry[];
  readonly folder: string;
  /** By name. */
  readonly forms: ReadonlyMap<string, Form>;
  /** Public address of the folder, with a slash at its end; '' where it is not known. */
  readonly base: string;
  readonly lang: string;
  /** How many records are worked on at once; each host has limits of its own. */
  readonly atOnce: number;
  readonly version: string;
  readonly library: Library;
}

/** How a run ended. */
export interface Baked {
  readonly outcomes: readonly Outcome[];
  /** Records that an interrupted run had done before. */
  readonly resumed: number;
}

const sha = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/** The record without the days on which it was asked for: a count that is the same today is no news. */
function undated(record: DatasetRecord): unknown {
  const sources = Object.entries(record.sources ?? {}).map(([key, source]) => [key, {...source, retrieved: undefined}]);
  return {...record, sources};
}

/** Bakes one record, unless it is what it was. */
async function outcomeOf({src, slug}: Entry, plan: Plan, before: Outcome | undefined): Promise<Outcome> {
  const {record} = await readingFrom(src, plan);
  const {title, doi} = record;
  const hash = sha([undated(record), [...plan.forms.keys()], plan.base, plan.lang, plan.version]);
  const about = {src, slug, hash, title, doi};
  const folder = join(plan.folder, slug);
  if (before?.hash === hash && existsSync(join(folder, 'record.json'))) return {...about, status: 'unchanged'};
  const {base, lang, library, forms} = plan;
  const baking = {record, base: base && `${base}${slug}/`, lang, library, forms: [...forms.keys()]};
  await clearBegun(folder);
  for (const form of forms.values())
    for (const [name, content] of Object.entries(await form(baking)))
      await (content === null ? rm(join(folder, name), {force: true}) : writeWhole(join(folder, name), content, false));
  // Last: where it is, the others are.
  await writeWhole(join(folder, 'record.json'), `${JSON.stringify(record, null, 2)}\n`, false);
  return {...about, status: 'written'};
}

/** A failed one keeps what was baked of it before. */
function failed({src, slug}: Entry, error: unknown, before: Outcome | undefined): Outcome {
  const {code, message} = error instanceof CommandError ? error : {code: 'bug', message: String(error)};
  return {src, slug, status: 'failed', hash: before?.hash, title: before?.title, doi: before?.doi, code, message};
}

/** Failures that may be over a while later, when all others are done. */
const passing = new Set<string>(['unreachable', 'timeout', 'busy', 'server', 'malformed'] satisfies SourceErrorCode[]);
const mayPass = ({code = ''}: Outcome): boolean => passing.has(code);
/** How often such a record is tried, with the retries of a request each time. */
const passes = 3;

/** Told after each record; `isFinal` when its failure is not tried again. */
type Tell = (done: number, outcome: Outcome, isFinal: boolean) => void;

/** Bakes all records of a plan. One that fails stops nothing but itself. */
export async function bake(plan: Plan, tell: Tell): Promise<Baked> {
  const {entries, folder, forms, base, lang, version} = plan;
  const run = sha([entries.map(({src}) => src), [...forms.keys()], base, lang, version]).slice(0, 16);
  const journal = await Journal.open(join(folder, '.bake', 'journal.ndjson'), run);
  const known = () => entries.flatMap(({src}) => journal.known.get(src) ?? []);
  let waiting: Entry[] = entries.filter(({src}) => !journal.done.has(src));
  const resumed = entries.length - waiting.length;
  const done = new Set(journal.done);
  const work = async (): Promise<void> => {
    for (let entry = waiting.shift(); entry && !plan.signal?.aborted; entry = waiting.shift()) {
      const before = journal.known.get(entry.src);
      const outcome = await outcomeOf(entry, plan, before).catch((error: unknown) => failed(entry, error, before));
      if (plan.signal?.aborted) return;
      await journal.add(outcome);
      tell(done.add(entry.src).size, outcome, !mayPass(outcome));
    }
  };
  for (let pass = 1, count = Infinity; pass <= passes && waiting.length < count; pass++) {
    count = waiting.length;
    await Promise.all(Array.from({length: plan.atOnce}, work));
    waiting = known().filter(mayPass);
  }
  if (plan.signal?.aborted) {
    await journal.close();
    throw new CommandError(
      'interrupted',
      `Interrupted after ${String(done.size)} of ${String(entries.length)}. Run it again to go on.`,
    );
  }
  for (const outcome of known().filter(mayPass)) tell(done.size, outcome, true);
  await journal.end(run);
  return {outcomes: known(), resumed};
}
