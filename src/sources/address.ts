import {safeUrl} from '../model/address.js';
import {SourceError} from './errors.js';

/** Where to fetch, and how to call it to the reader. */
export interface Address {
  readonly url: string;
  readonly host: string;
}

/**
 * Returns the address that `src` names, relative to `base` (the page).
 * @throws SourceError `bad-address`, for anything but http, https and relative addresses.
 */
export function addressOf(src: string, base: string): Address {
  const href = safeUrl(src, base);
  const url = href === null ? null : new URL(href, base);
  if (!url?.protocol.startsWith('http')) throw new SourceError('bad-address', src.trim().slice(0, 80));
  // A page over https is not allowed to read http; the browser's refusal would not say so.
  if (url.protocol === 'http:' && base.startsWith('https:') && url.hostname !== 'localhost')
    throw new SourceError('bad-address', url.href, 'https');
  url.hash = '';
  return {url: url.href, host: url.host};
}
