import {open, type FileHandle} from 'node:fs/promises';
import {fileText, writeWhole} from '../files.js';

/** What became of one record. */
export interface Outcome {
  readonly src: string;
  readonly slug: string;
  readonly status: 'written' | 'unchanged' | 'failed';
  /** Of what was written; of a failed one, what is there from before. */
  readonly hash?: string;
  readonly title?: string;
  readonly doi?: string;
  /** Why it failed: a code and a sentence. */
  readonly code?: string;
  readonly message?: string;
}

/** A line of the journal: an outcome, or the beginning or the end of a run. */
type Line = {readonly run: string} | {readonly end: string} | Outcome;

function lineOf(text: string): Line | null {
  try {
    return JSON.parse(text) as Line;
  } catch {
    return null; // The last line of a killed process may be half of one.
  }
}

/**
 * What has been baked, a line each, written as it happens: after a crash the run goes on where it was. A run is known by
 * `run` (what it bakes and how); one that came to its end leaves what it knows for the next, which begins anew.
 */
export class Journal {
  /** Newest outcomes by address. */
  readonly known = new Map<string, Outcome>();
  /** Addresses that this run has done before it was interrupted. */
  readonly done = new Set<string>();
  readonly #path: string;
  #file!: FileHandle; // opened by `open`, the only way to make one
  #writing: Promise<unknown> = Promise.resolve();

  private constructor(path: string) {
    this.#path = path;
  }

  static async open(path: string, run: string): Promise<Journal> {
    const journal = new Journal(path);
    let running = '';
    for (const text of ((await fileText(path)) ?? '').split('\n')) {
      const line = lineOf(text);
      if (!line) continue;
      if ('run' in line) running = line.run;
      else if ('end' in line) running = '';
      else journal.#take(line, running === run);
      if ('run' in line || 'end' in line) journal.done.clear();
    }
    if (running !== run) journal.done.clear();
    // Anew, without the half line and what was overtaken: it stays as long as there are records, however often it is run.
    await writeWhole(path, journal.#text(run));
    journal.#file = await open(path, 'a');
    return journal;
  }

  #take(outcome: Outcome, isOfRun: boolean): void {
    this.known.set(outcome.src, outcome);
    if (isOfRun && outcome.status !== 'failed') this.done.add(outcome.src);
  }

  #text(run: string): string {
    const before = [...this.known.values()].filter(({src}) => !this.done.has(src));
    const lines: Line[] = [...before, {run}, ...[...this.known.values()].filter(({src}) => this.done.has(src))];
    return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  }

  /** Writes an outcome. */
  async add(outcome: Outcome): Promise<void> {
    this.known.set(outcome.src, outcome);
    await this.#append(outcome);
  }

  /** Marks the end of the run. */
  async end(run: string): Promise<void> {
    await this.#append({end: run});
    await this.#file.sync();
    await this.#file.close();
  }

  /** Lets the journal's file go. */
  async close(): Promise<void> {
    await this.#writing;
    await this.#file.close();
  }

  /** Lines are written one after the other. */
  #append(line: Line): Promise<unknown> {
    this.#writing = this.#writing.then(() => this.#file.appendFile(`${JSON.stringify(line)}\n`));
    return this.#writing;
  }

  get path(): string {
    return this.#path;
  }
}
