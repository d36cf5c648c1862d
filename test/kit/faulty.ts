import {limits} from '../../src/sources/limits.js';
import {freshName} from './mock.js';

/** Where faults are had, see fault-server.mjs. */
export interface FaultServer {
  readonly origin: string;
  /** Nobody listens there. */
  readonly refused: string;
}

/** Returns the server of faults, which is started when it is first asked for. */
export const faultServer = async (): Promise<FaultServer> =>
  (await (await fetch('/mock/faults')).json()) as FaultServer;

/** One fault, which can be ended. */
export class Fault {
  readonly src: string;
  readonly #id = freshName();
  readonly #origin: string;

  constructor(name: string, {origin}: FaultServer, good?: string) {
    this.#origin = origin;
    const query = new URLSearchParams({id: this.#id, ...(good && {good})});
    this.src = `${origin}/${name}?${query}`;
  }

  /** From now on the answer is a good one. */
  async end(): Promise<void> {
    await fetch(`${this.#origin}/end?id=${this.#id}`);
  }

  async asked(): Promise<number> {
    return (await (await fetch(`${this.#origin}/asked?id=${this.#id}`)).json()) as number;
  }
}

const usual = {...limits};

/** Has each test wait for nothing long, and as often as it likes. */
export function useImpatience(): void {
  beforeEach(() => Object.assign(limits, {retries: [5, 10], waits: [300, 300], perMinute: Infinity}));
  afterEach(() => Object.assign(limits, usual));
}

/** Records whatever a page must not see: errors that nobody caught, and all that the console is told beside warnings. */
export function useRecordedTrouble(): string[] {
  const trouble: string[] = [];
  const {error, log, info} = console;
  const onError = ({message}: ErrorEvent) => trouble.push(message);
  const onRejection = ({reason}: PromiseRejectionEvent) => trouble.push(String(reason));
  const tell = (...parts: unknown[]) => void trouble.push(parts.join(' '));
  beforeEach(() => {
    trouble.length = 0;
    Object.assign(console, {error: tell, log: tell, info: tell});
    addEventListener('error', onError);
    addEventListener('unhandledrejection', onRejection);
  });
  afterEach(() => {
    Object.assign(console, {error, log, info});
    removeEventListener('error', onError);
    removeEventListener('unhandledrejection', onRejection);
  });
  return trouble;
}
