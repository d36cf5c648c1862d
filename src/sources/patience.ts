import {closed, SourceError} from './errors.js';
import {limits} from './limits.js';

/** Whether the same request may succeed a moment later. An answer that was cut off is `malformed`. */
const canHeal = ({code, detail}: SourceError): boolean =>
  (code === 'unreachable' && detail !== closed) || code === 'malformed' || (code === 'server' && detail >= '5');

/** Ends early, without a word, when the signal is aborted. */
const pause = (delay: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, delay);
    signal.addEventListener('abort', () => resolve());
  });

/**
 * Returns what some work for a host brings, tried again (of an answer that was cut off: once) while the deadline lasts.
 * @throws SourceError the last failure; `timeout` when there was none before the deadline.
 */
export async function patiently<T>(
  work: (signal: AbortSignal) => Promise<T>,
  host: string,
  signal: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const isOver = () => controller.signal.aborted;
  const stop = () => controller.abort();
  signal.addEventListener('abort', stop);
  const timer = setTimeout(stop, limits.deadline);
  let failure = new SourceError('timeout', host, String(limits.deadline / 1000));
  try {
    for (const delay of [...limits.retries, null]) {
      try {
        return await work(controller.signal);
      } catch (error) {
        // Engines disagree on the error of an aborted request.
        if (isOver()) break;
        if (!(error instanceof SourceError)) throw error;
        const wasCut = failure.code === 'malformed';
        failure = error;
        if (delay === null || wasCut || !canHeal(error)) break;
        await pause(delay * (1 + Math.random() / 2), controller.signal);
        if (isOver()) break;
      }
    }
    throw failure;
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
    stop(); // What is left of the answer.
  }
}
