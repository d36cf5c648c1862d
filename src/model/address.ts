import {attempt} from './attempt.js';
import {doiOf, doiUrl} from './doi.js';
import {cleanText} from './text.js';

/**
 * The gate for every address that becomes a link, picture or request: the normal address, or `null` if it may not be used.
 * Allowed are http, https and mailto without user name or password, DOIs (as their address), and relative addresses,
 * which are resolved against `base` or, without one, returned as they are.
 */
export function safeUrl(value: unknown, base?: string): string | null {
  const text = cleanText(value);
  if (text === '' || /\p{Cc}/u.test(text)) return null;
  const doi = doiOf(text);
  if (doi !== null) return doiUrl(doi);
  const absolute = attempt(() => new URL(text));
  const url = absolute ?? attempt(() => new URL(text, base ?? 'https://relative.invalid/'));
  if (url === null || !/^(?:https?|mailto):$/.test(url.protocol) || url.username + url.password !== '') return null;
  return absolute === null && base === undefined ? text : url.href;
}
