import type {Words} from './words.js';

export const en: Words = {
  dir: 'ltr',
  comma: ', ',
  quarter: (quarter, year) => `Q${quarter} ${year}`,

  loading: 'Loading…',
  stillLoading: 'Still loading…',
  busy: (seconds) => `Busy, trying again in ${seconds} s`,
  retry: 'Try again',
  empty: 'No data yet',
  unknown: 'unknown',
  unread: 'Not everything could be read:',
  more: (_, shown) => `and ${shown} more`,
  errors: {
    'bad-address': (src, needed) =>
      `src: expected the address of a JSON or CSV file${needed && ` over ${needed}`}, got “${src}”.`,
    offline: () => 'You seem to be offline.',
    unreachable: (host) => `Could not reach ${host}.`,
    blocked: (host) => `This page’s security policy blocks ${host}.`,
    timeout: (host, seconds) => `${host} did not answer within ${seconds} seconds.`,
    'not-found': (host) => `${host} has nothing at this address.`,
    forbidden: (host) => `${host} does not make this public.`,
    busy: (host) => `${host} is busy. Try again in a minute.`,
    server: (host, status) => `${host} answered with an error (${status}).`,
    'too-large': (host, megabytes) => `The data from ${host} is too large (over ${megabytes} MB).`,
    'not-data': (host) => `Expected data, but ${host} sent a web page.`,
    malformed: (host, place) =>
      `The data from ${host} is ${place ? `broken (${place.replace(/^(\d+):(\d+)$/, 'line $1, column $2')})` : 'incomplete'}.`,
    unrecognised: (host) => `The data from ${host} is of a kind not known here.`,
  },
  stale: (date) => (date ? `Shown as of ${date}.` : 'Shown as last known.'),

  source: (name) => `Source: ${name}`,
  sourceNotStated: 'Source not stated',
  kinds: {derived: 'derived figures', illustrative: 'illustrative figures'},
  scopes: {'all-versions': 'all versions', 'this-version': 'this version', 'last-30-days': 'last 30 days'},
  unique: 'unique',
  raw: 'each time',
  reported: 'reported by the source',
  aboutNumber: 'About this number',
  aboutNumbers: 'About these numbers',
  retrieved: 'Retrieved',
  counted: 'Counted',
  kind: 'Kind',
  notStated: 'not stated',

  showTable: 'Show table',
  hideTable: 'Hide table',
  moreRows: (count, shown) => `Show ${shown} more ${count === 1 ? 'row' : 'rows'}`,

  value: 'value',
  category: 'category',
};
