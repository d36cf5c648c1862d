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

/** Milliseconds for a whole answer. */
const deadline = 10_000;
/** Bytes of an answer, after decompression. */
const mostBytes = 5_000_000;

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

async function bytesOf(response: Response, host: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    // Content-Length is no guard: a compressed answer says how long it is on the wire.
    if (size > mostBytes) throw new SourceError('too-large', host);
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

async function fetched(address: Address, controller: AbortController): Promise<Body> {
  const {url, host} = address;
  const late = new SourceError('timeout', host, String(deadline / 1000));
  const timer = setTimeout(() => controller.abort(late), deadline);
  let code: SourceErrorCode = 'unreachable';
  try {
    const response = await fetch(url, {signal: controller.signal});
    code = 'malformed';
    if (!response.ok) throw new SourceError(statusCodes[response.status] ?? 'server', host, String(response.status));
    const contentType = response.headers.get('content-type') ?? '';
    const text = decodedText(await bytesOf(response, host), contentType);
    return {address, contentType, text, retrieved: new Date().toISOString().slice(0, 10)};
  } catch (error) {
    // Engines disagree on the error of an aborted request.
    if (controller.signal.reason === late) throw late;
    if (error instanceof SourceError) throw error;
    // A cut connection, DNS, CORS and a refusal are one TypeError to a page.
    throw new SourceError(globalThis.navigator.onLine ? code : 'offline', host);
  } finally {
    clearTimeout(timer);
    controller.abort(); // what is left of the answer
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
    const answer = fetched(address, controller);
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
    const leave = (): void => {
      if (--request.users === 0) {
        // Nobody may join a request that is being given up.
        if (requests.get(url) === request) requests.delete(url);
        request.controller.abort();
      }
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', leave);
    request.answer.finally(() => signal.removeEventListener('abort', leave)).then(resolve, reject);
  });
}
