import {safeUrl} from '../../model/address.js';
import type {ShareTarget} from '../../words/words.js';

/** A title of at most 200 characters: Bluesky takes 300 with the address, X 280. */
const shortened = (title: string): string => title.replace(/^(.{199}).{2,}$/su, '$1…');

/** A mail program takes a plus for a plus. */
const withQuery = (address: string, fields: Record<string, string>): string =>
  `${address}?${String(new URLSearchParams(fields)).replaceAll('+', '%20')}`;

/** Returns the page on which a place lets its reader post; of `email`, the address of a letter. */
export const pages: Partial<Record<ShareTarget, (title: string, url: string) => string>> = {
  email: (title, url) => withQuery('mailto:', {subject: title, body: url}),
  bluesky: (title, url) => withQuery('https://bsky.app/intent/compose', {text: `${shortened(title)} ${url}`}),
  linkedin: (_, url) => withQuery('https://www.linkedin.com/sharing/share-offsite/', {url}),
  reddit: (title, url) => withQuery('https://www.reddit.com/submit', {url, title}),
  x: (title, url) => withQuery('https://x.com/intent/post', {text: shortened(title), url}),
};

/** Returns the same of a Mastodon server, given as `mastodon.social`, its address or `@me@mastodon.social`; `null` for what is none. */
export const mastodonPage = (given: string, title: string, url: string): string | null =>
  safeUrl(
    withQuery(`https://${given.trim().replace(/^https?:\/\/|[/?#].*$|^.*@/g, '')}/share`, {
      text: `${shortened(title)} ${url}`,
    }),
  );
