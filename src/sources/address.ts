import {safeUrl} from '../model/address.js';
import type {Adapter} from './adapter.js';
import {SourceError} from './errors.js';
import {placeOf} from './upstreams.js';

/** Where to fetch, and how to call it to the reader. */
export interface Address {
  readonly url: string;
  readonly host: string;
  /** The form that is asked for, where a server has several: the request's `Accept`. */
  readonly accept?: string;
  /** The upstream that `src` named, and its own id of what is asked for. */
  readonly adapter?: Adapter;
  readonly id?: string;
}

/**
 * Returns the address that `src` names, relative to `base` (the page): that of the first adapter that knows it, else `src` itself.
 * @param places other places of upstreams, see `upstreams`.
 * @throws SourceError `bad-address`, for anything but http, https and relative addresses and what an adapter knows.
 */
export function addressOf(
  src: string,
  base: string,
  adapters: readonly Adapter[] = [],
  places: Readonly<Record<string, string>> = {},
): Address {
  for (const adapter of adapters) {
    const id = adapter.idOf?.(src.trim()) ?? null;
    if (id === null || !adapter.url) continue;
    return {...checked(placeOf(adapter.url(id), places), src, base), accept: adapter.accept, adapter, id};
  }
  return checked(placeOf(src.trim(), places), src, base);
}

function checked(address: string, src: string, base: string): Address {
  const href = safeUrl(address, base);
  const url = href === null ? null : new URL(href, base);
  if (!url?.protocol.startsWith('http')) throw new SourceError('bad-address', src.trim().slice(0, 80));
  // A page over https is not allowed to read http; the browser's refusal would not say so.
  if (url.protocol === 'http:' && base.startsWith('https:') && !/^(localhost|127\.|\[::1\])/.test(url.hostname))
    throw new SourceError('bad-address', url.href, 'https');
  url.hash = '';
  return {url: url.href, host: url.host};
}
