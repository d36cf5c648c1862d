import type {Address} from './address.js';
import {decodedText} from './decoding.js';
import {SourceError, type SourceErrorCode} from './errors.js';

/** An answer, whole and as text. */
export interface Body {
  readonly address: Address;
  readonly contentType: string;
  readonly text: string;
  /** Day of the answer, `YYYY-MM-DD`, UTC. */
  readonly retrieved: string;
}

/** Limits of one request. */
export interface Limits {
  /** Milliseconds for the whole answer; 10,000 unless told. */
  readonly deadline: number;
  /** Bytes after decompression; 5,000,000 unless told. */
  readonly bytes: number;
}

export const limits: Limits = {deadline: 10_000, bytes: 5_000_000};

interface Request {
  readonly answer: Promise<Body>;
  readonly controller: AbortController;
  users: number;
}

const requests = new Map<string, Request>();

const statusCodes: Partial<Record<number, SourceErrorCode>> = {
  401: 'forbidden',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  429: 'busy',
};

async function bytesOf(response: Response, most: number, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    // Content-Length is no guard: a compressed answer says how long it is on the wire.
    if (size > most) {
      void reader?.cancel();
      throw new SourceError('too-large', host, String(most));
    }
    chunks.push(part.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function fetched(address: Address, {deadline, bytes}: Limits, controller: AbortController): Promise<Body> {
  const {url, host} = address;
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    controller.abort();
  }, deadline);
  try {
    const response = await fetch(url, {signal: controller.signal});
    if (!response.ok) throw new SourceError(statusCodes[response.status] ?? 'server', host, String(response.status));
    const contentType = response.headers.get('content-type') ?? '';
    const text = decodedText(await bytesOf(response, bytes, host), contentType);
    return {address, contentType, text, retrieved: new Date().toISOString().slice(0, 10)};
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // A cut connection, DNS, CORS and a refusal are one TypeError to a page; a time-out has two names.
    if (late) throw new SourceError('timeout', host, String(deadline / 1000));
    throw new SourceError(globalThis.navigator.onLine ? 'unreachable' : 'offline', host);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Returns the answer at an address; the same address asked again shares one request and its answer.
 * A failure is not kept. When every asker's signal is aborted the request is, too; the promise of an
 * aborted asker rejects with the signal's reason.
 * @param fresh asks the network again, for a reader who pressed Retry.
 * @throws SourceError
 */
export function load(address: Address, signal: AbortSignal, fresh = false): Promise<Body> {
  let request = fresh ? undefined : requests.get(address.url);
  if (!request) {
    const controller = new AbortController();
    const answer = fetched(address, limits, controller);
    const made = (request = {answer, controller, users: 0});
    requests.set(address.url, made);
    answer.catch(() => {
      if (requests.get(address.url) === made) requests.delete(address.url);
    });
  }
  return shared(request, address.url, signal);
}

function shared(request: Request, url: string, signal: AbortSignal): Promise<Body> {
  request.users++;
  return new Promise((resolve, reject) => {
    let done = false;
    signal.addEventListener('abort', () => {
      if (done) return;
      done = true;
      if (--request.users === 0) {
        // Nobody may join a request that is being given up.
        if (requests.get(url) === request) requests.delete(url);
        request.controller.abort();
      }
      reject(signal.reason as Error);
    });
    request.answer.then(resolve, reject).finally(() => (done = true));
  });
}
