import type {SourceError} from './errors.js';
import {limits} from './limits.js';
import {patiently} from './patience.js';

/** Told when the host is busy and is asked again in so many seconds, and then 0. */
export type OnWait = (seconds: number) => void;

interface Waiting {
  readonly signal: AbortSignal;
  readonly begin: () => void;
}

/** Runs after a minute, unless a program (Node.js) has nothing else left to do. */
function afterAMinute(run: () => void): void {
  const timer: unknown = setTimeout(run, 60_000);
  (timer as {readonly unref?: () => void}).unref?.(); // In a browser it is a number.
}

const lanes = new Map<string, Lane>();

/** The lane of a host, which all requests to it share. */
export function laneOf(host: string): Lane {
  const lane = lanes.get(host) ?? new Lane(host);
  lanes.set(host, lane);
  return lane;
}

/** Requests to one host: some at once, not too many a minute, and none while the host says that it is busy. */
class Lane {
  /** Seconds for which nobody may ask; 0 when anybody may. */
  held = 0;
  #running = 0;
  /** Begun within a minute. */
  #recent = 0;
  /** How often the host was busy since it last answered. */
  #strikes = 0;
  readonly #waiting: Waiting[] = [];
  readonly #isOwn: boolean;

  constructor(host: string) {
    // A program has no place of its own.
    this.#isOwn = (globalThis as {readonly location?: {readonly host: string}}).location?.host === host;
  }

  /** Resolves when it is the asker's turn, in the order of asking; never when its signal is aborted before. */
  turn(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      // Keeps a program alive that has nothing to do but wait.
      const waiting = setInterval(() => undefined, 60_000);
      const stop = () => clearInterval(waiting);
      signal.addEventListener('abort', stop);
      this.#waiting.push({
        signal,
        begin() {
          stop();
          resolve();
        },
      });
      this.#go();
    });
  }

  /** Ends a turn. */
  leave(isBusy: boolean): void {
    this.#running--;
    if (!isBusy) this.#strikes = 0;
    this.#go();
  }

  /**
   * Lets nobody ask for so many milliseconds, NaN when the host does not say how long.
   * Returns whether waiting makes sense: not so long, and not once more after the last of `limits.waits`.
   */
  hold(asked: number): boolean {
    if (this.held > 0) return true;
    const usual = limits.waits[this.#strikes] ?? Infinity;
    const wait = usual < Infinity && asked >= 0 ? asked : usual;
    if (wait > limits.longestWait) return false;
    this.#strikes++;
    this.held = Math.ceil(wait / 1000) || 1;
    setTimeout(() => {
      this.held = 0;
      this.#go();
    }, wait);
    return true;
  }

  #isOpen(): boolean {
    const {atOnce, perMinute} = limits;
    return this.held === 0 && (this.#isOwn || (this.#running < atOnce && this.#recent < perMinute));
  }

  #go(): void {
    while (this.#isOpen()) {
      const next = this.#waiting.shift();
      if (!next) return;
      if (next.signal.aborted) continue;
      this.#running++;
      this.#recent++;
      afterAMinute(() => {
        this.#recent--;
        this.#go();
      });
      next.begin();
    }
  }
}

/**
 * Returns what some work for a host brings: done in its turn, patiently, and again when the host is no longer busy.
 * @throws SourceError the last failure; `busy` after the last wait.
 */
export async function inTurn<T>(
  host: string,
  work: (signal: AbortSignal) => Promise<T>,
  signal: AbortSignal,
  tell: OnWait,
): Promise<T> {
  const lane = laneOf(host);
  for (let waits = 0; ; waits++) {
    if (lane.held > 0) tell(lane.held);
    await lane.turn(signal);
    tell(0);
    let isBusy = false;
    try {
      return await patiently(work, host, signal);
    } catch (error) {
      const {code, detail} = error as Partial<SourceError>;
      isBusy = code === 'busy';
      const delay = detail ? Number(detail) * 1000 : NaN;
      if (!isBusy || waits >= limits.waits.length || !lane.hold(delay)) throw error;
    } finally {
      lane.leave(isBusy);
    }
  }
}
