import type {WriteStream} from 'node:tty';

/** How much is said, and in which form. */
export interface Manner {
  /** Says nothing but results and failures. */
  readonly quiet?: boolean;
  /** Says results as one JSON value, for programs. */
  readonly json?: boolean;
}

type Stream = Pick<WriteStream, 'write' | 'isTTY' | 'columns'>;

/** What the command says: results to standard output, all else to standard error. */
export class Output {
  readonly #manner: Manner;
  readonly #out: Stream;
  readonly #err: Stream;
  #bar = '';

  constructor(manner: Manner, out: Stream = process.stdout, err: Stream = process.stderr) {
    this.#manner = manner;
    this.#out = out;
    this.#err = err;
  }

  /** Writes what was asked for. */
  result(text: string): void {
    this.#clear();
    this.#out.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** Writes an outcome: as JSON, or in words. */
  outcome(value: object, words: string): void {
    if (this.#manner.json) this.result(JSON.stringify(value));
    else this.note(words);
  }

  /** Says what happens, to people. */
  note(text: string): void {
    if (this.#manner.quiet || this.#manner.json || text === '') return;
    this.#clear();
    this.#err.write(`${text}\n`);
  }

  /** Says what went wrong. */
  failure(text: string): void {
    this.#clear();
    this.#err.write(`${text}\n`);
  }

  /** Shows how far a long work is, where a person looks on. */
  progress(done: number, total: number, doing: string): void {
    if (this.#manner.quiet || this.#manner.json || !this.#err.isTTY) return;
    const width = 24;
    const filled = total > 0 ? Math.round((done / total) * width) : 0;
    const bar = `${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${String(done)} of ${String(total)} ${doing}`;
    this.#bar = bar.slice(0, this.#err.columns - 1);
    this.#err.write(`\r\u001b[K${this.#bar}`);
  }

  /** Takes the progress away before a line is written. */
  #clear(): void {
    if (this.#bar === '') return;
    this.#bar = '';
    this.#err.write('\r\u001b[K');
  }
}
