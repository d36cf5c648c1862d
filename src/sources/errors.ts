/**
 * What can go wrong between an address and its data; the `detail.code` of `dataset-error`.
 * `bad-address`: `src` is not an address that can be read. `offline`: the browser says that it has no network.
 * `unreachable`: no answer, or none that this page may read (the reader is told the same, the console `closed`). `blocked`: by the page's own
 * Content-Security-Policy. `timeout`: no whole answer in time. `not-found`: 404 or 410. `forbidden`: 401 or 403.
 * `busy`: 429, after waiting. `server`: any other failing status. `too-large`: more bytes than the cap.
 * `not-data`: a web page instead of data. `malformed`: cut off, or not JSON or CSV.
 * `unrecognised`: JSON or XML, but of no kind that is known here.
 */
export type SourceErrorCode =
  | 'bad-address'
  | 'offline'
  | 'unreachable'
  | 'blocked'
  | 'timeout'
  | 'not-found'
  | 'forbidden'
  | 'busy'
  | 'server'
  | 'too-large'
  | 'not-data'
  | 'malformed'
  | 'unrecognised';

/** What an author is told of `unreachable`: an answer that no page may read, and what may be that. */
export const closed = 'no Access-Control-Allow-Origin';
export const unclear = `no answer, or ${closed}`;

/** A failure with words for the reader of the page; every other error is a bug of ours. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  /** Where the data was asked for: a host, or the address as written when it has none. */
  readonly host: string;
  /** What makes the sentence exact: a status, a place as `line:column`, seconds, megabytes. */
  readonly detail: string;

  constructor(code: SourceErrorCode, host: string, detail = '') {
    super(`${code}: ${host} ${detail}`);
    this.code = code;
    this.host = host;
    this.detail = detail;
  }
}
