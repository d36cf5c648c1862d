import type {SourceErrorCode} from '../../src/sources/errors.js';
import {isFirefox} from '../kit/engine.js';
import type {limits} from '../../src/sources/limits.js';

/** How an element ends with a fault of the server. */
export interface Held {
  readonly code?: SourceErrorCode;
  /** The sentence for the reader, behind which a way to try again stands; `null` where engines differ. HOST is where the data was asked for. */
  readonly says?: string | null;
  /** What is shown as the title, where the data can be used. */
  readonly title?: string;
  /** How often the server is asked before that. */
  readonly asks: number;
  /** Some of the good answer stays, and the author is told what is missing. */
  readonly complains?: boolean;
  readonly limits?: Partial<typeof limits>;
}

const short = {deadline: 150};
const unreachable: Held = {code: 'unreachable', says: 'Could not reach HOST.', asks: 3};
/** Asked whether it is there, and once more: it is not waited for. Firefox does not say whether it is. */
const closed: Held = isFirefox ? {...unreachable, asks: 4} : {...unreachable, limits: {retries: [60_000, 60_000]}};
const late: Held = {code: 'timeout', says: 'HOST did not answer within 0.15 seconds.', asks: 1, limits: short};
const cut: Held = {code: 'malformed', says: 'The data from HOST is incomplete.', asks: 2};
const large: Held = {code: 'too-large', says: 'The data from HOST is too large (over 5 MB).', asks: 1};
const good: Held = {title: 'A', asks: 1};
const empty: Held = {says: 'No data yet', asks: 1};
const server = (status: string, asks = 3): Held => ({
  code: 'server',
  says: `HOST answered with an error (${status}).`,
  asks,
});
const broken = (place: string): Held => ({
  code: 'malformed',
  says: `The data from HOST is broken (${place}).`,
  asks: 1,
});
const unrecognised: Held = {code: 'unrecognised', says: 'The data from HOST is of a kind not known here.', asks: 1};
const missing: Held = {code: 'not-found', says: 'HOST has nothing at this address.', asks: 1};
const hidden: Held = {code: 'forbidden', says: 'HOST does not make this public.', asks: 1};

/** Every fault of a server, and how it ends when it does not end by itself. */
export const held: Readonly<Record<string, Held>> = {
  // A browser itself asks again where a connection was reset, and follows twenty redirects.
  reset: {...unreachable, asks: Infinity},
  'timeout-30s': late,
  'hang-after-headers': late,
  'drip-slow': late,
  '404-html': missing,
  401: hidden,
  403: hidden,
  410: missing,
  500: server('500'),
  '502-html': server('502'),
  'redirect-loop': {...unreachable, asks: 84},
  'redirect-cross-origin-no-cors': closed,
  'cors-missing': closed,
  'cors-wrong-origin': closed,
  'html-200': {code: 'not-data', says: 'Expected data, but HOST sent a web page.', asks: 1},
  'empty-200': empty,
  204: empty,
  'truncated-content-length': cut,
  'truncated-valid-length': cut,
  bom: good,
  utf16le: good,
  utf16be: good,
  latin1: {...good, title: 'Zü'},
  gbk: {...good, title: '数据'},
  'invalid-utf8': {...good, title: 'Z\ufffd', complains: true},
  'json-200MB': large,
  'gzip-bomb': large,
  'bad-gzip': {...cut, says: null},
  'bad-gzip-later': cut,
  'deep-nesting-100k': unrecognised,
  'nan-literal': broken('line 2, column 35'),
  'trailing-comma': broken('line 2, column 1'),
  jsonp: broken('line 1, column 1'),
  ndjson: broken('line 2, column 1'),
  'array-instead-of-object': unrecognised,
  'string-instead-of-number': {...good, complains: true},
  'missing-keys': {...good, complains: true},
  'null-everywhere': {...good, complains: true},
  'proto-keys': good,
  'duplicate-keys': good,
  '10k-categories': good,
  'csv-as-json': broken('line 1, column 1'),
  'json-as-csv': good,
  'wrong-content-type': good,
  'flaky-1-in-3': {...good, asks: 3},
  'first-fails-then-ok': {...good, asks: 2},
};
