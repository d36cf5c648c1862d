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
  const chunks: BlobPart[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.length;
    // Content-Length is no guard: a compressed answer says how long it is on the wire.
    if (size > mostBytes) throw new SourceError('too-large', host);
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

async function fetched(address: Address, controller: AbortController): Promise<Body> {
  const {url, host, accept} = address;
  const late = new SourceError('timeout', host, String(deadline / 1000));
  const timer = setTimeout(() => controller.abort(late), deadline);
  let code: SourceErrorCode = 'unreachable';
  try {
    const response = await fetch(url, {signal: controller.signal, headers: accept ? {accept} : {}});
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
  const {url} = address;
  const request = (fresh ? undefined : requests.get(url)) ?? newRequest(address);
  const {answer, controller} = request;
  request.users++;
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      // A controller is spent when its answer is here, which others may still want.
      if (--request.users === 0 && !controller.signal.aborted) {
        // Nobody may join a request that is being given up.
        forget(url, request);
        controller.abort();
      }
      reject(signal.reason as Error);
    });
    answer.then(resolve, reject);
  });
}

function newRequest(address: Address): Request {
  const controller = new AbortController();
  const request = {answer: fetched(address, controller), controller, users: 0};
  requests.set(address.url, request);
  request.answer.catch(() => forget(address.url, request));
  return request;
}

/** A newer request for the same address stays. */
function forget(url: string, request: Request): void {
  if (requests.get(url) === request) requests.delete(url);
}
