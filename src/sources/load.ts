import type {Address} from './address.js';
import type {Body, Wishes} from './body.js';
import {decoded} from './decoding.js';
import {closed, SourceError, unclear, type SourceErrorCode} from './errors.js';
import {isCut} from './json.js';
import {inTurn, type OnWait} from './lane.js';
import {limits} from './limits.js';
import {watchPolicy} from './policy.js';
import {bytesOf, failureOf} from './response.js';
import {storeBody, storedBody} from './store.js';

export type {Body, Wishes};

interface Request {
  readonly answer: Promise<Body>;
  readonly controller: AbortController;
  readonly listeners: Set<OnWait>;
  time: number;
  /** Seconds. */
  wait: number;
  users: number;
}

const requests = new Map<string, Request>();

/** Whether a host is there that did not let this page read: its own lets it, and so do all a program (Node.js). */
async function isThere(url: string, signal: AbortSignal): Promise<boolean> {
  const {location} = globalThis as {readonly location?: {readonly origin: string}};
  if (!location || new URL(url).origin === location.origin) return false;
  const asked = fetch(url, {signal, mode: 'no-cors', method: 'HEAD'});
  return asked.then(Boolean, () => false);
}

interface Manner {
  /** Most bytes. */
  readonly most: number;
  readonly fresh: boolean;
  /** What it means when there is no answer; it is found out unless told. */
  readonly silence?: string;
}

/** One request and its answer. */
async function fetched(address: Address, signal: AbortSignal, manner: Manner): Promise<Body> {
  const {url, accept} = address;
  const {most, fresh, silence} = manner;
  let {host} = address;
  let code: SourceErrorCode = 'unreachable';
  const isBlocked = watchPolicy(url, signal);
  try {
    const time = Date.now();
    const headers: HeadersInit = accept ? {accept} : {};
    const response = await fetch(url, {signal, headers, cache: fresh ? 'no-cache' : 'default'});
    code = 'malformed';
    ({host} = new URL(response.url || url));
    if (!response.ok) throw failureOf(response, host);
    const contentType = response.headers.get('content-type') ?? '';
    const {text, isGarbled} = decoded(await bytesOf(response, host, most), contentType);
    if (isCut(text)) throw new SourceError('malformed', host);
    return {address, host, contentType, text, isGarbled, time, retrieved: new Date(time).toISOString().slice(0, 10)};
  } catch (error) {
    if (error instanceof SourceError) throw error;
    // A cut connection, DNS, CORS and a refusal are one TypeError to a page.
    const {navigator} = globalThis as {readonly navigator?: {readonly onLine?: boolean}};
    if (navigator?.onLine === false) code = 'offline';
    if (await isBlocked()) code = 'blocked';
    if (code !== 'unreachable') throw new SourceError(code, host);
    // It lets nobody read, or was away for a moment only.
    if (silence === undefined && (await isThere(url, signal)))
      return fetched(address, signal, {...manner, silence: closed});
    throw new SourceError(code, host, silence ?? unclear);
  }
}

/**
 * Returns the answer at an address; the same address asked again shares one request and, for a while, its answer.
 * What can heal is tried again within the deadline, a busy host is waited for (see `limits`). A failure is not kept.
 * When every asker's signal is aborted the request is, too; the promise of an aborted asker rejects with the signal's reason.
 * @param fresh asks the network again, for a reader who pressed Retry.
 * @throws SourceError
 */
export function load(address: Address, signal: AbortSignal, fresh = false, wishes: Wishes = {}): Promise<Body> {
  const {age, maxBytes, onWait, isOffline} = wishes;
  if (isOffline) return keptBody(address);
  // Who wants it otherwise asks for something else.
  const key = [address.url, address.accept, maxBytes, age].join(' ');
  const known = requests.get(key);
  const isKnown = known && !fresh && Date.now() - known.time < (age ?? limits.age);
  const request = isKnown ? known : newRequest(key, address, fresh, wishes);
  const {answer, controller, listeners, wait} = request;
  request.users++;
  if (onWait) listeners.add(onWait);
  if (wait > 0) onWait?.(wait);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => {
      if (onWait) listeners.delete(onWait);
      // A controller is spent when its answer is here, which others may still want.
      if (--request.users === 0 && !controller.signal.aborted) {
        // Nobody may join a request that is being given up.
        forget(key, request);
        controller.abort();
      }
      reject(signal.reason as Error);
    });
    answer.then(resolve, reject);
  });
}

async function keptBody(address: Address): Promise<Body> {
  const body = await storedBody(address, Infinity);
  if (body) return body;
  throw new SourceError('offline', address.host);
}

function newRequest(key: string, address: Address, fresh: boolean, {age, maxBytes}: Wishes): Request {
  const controller = new AbortController();
  const {signal} = controller;
  const listeners = new Set<OnWait>();
  const tell = (wait: number) => {
    if (wait === request.wait) return;
    request.wait = wait;
    for (const listener of [...listeners]) listener(wait);
  };
  const answered = async (): Promise<Body> => {
    const kept = age === undefined || fresh ? null : await storedBody(address, age);
    if (kept) return kept;
    let silence: string | undefined;
    const body = await inTurn(
      address.host,
      (inner) => {
        const asked = fetched(address, inner, {most: maxBytes ?? limits.bytes, fresh, silence});
        silence = unclear;
        return asked;
      },
      signal,
      tell,
    );
    if (age !== undefined) void storeBody(body);
    return body;
  };
  const answer = Promise.resolve().then(answered);
  const request: Request = {answer, controller, listeners, time: Date.now(), wait: 0, users: 0};
  requests.delete(key);
  requests.set(key, request);
  for (const old of requests.keys()) if (requests.size > limits.answers) requests.delete(old);
  answer
    .then(({time}) => {
      request.time = time;
      controller.abort(null); // With the usual error, its stack would hold on to who asked.
    })
    .catch(() => forget(key, request));
  return request;
}

/** A newer request for the same address stays. */
function forget(key: string, request: Request): void {
  if (requests.get(key) === request) requests.delete(key);
}
