import {text as textOfStream} from 'node:stream/consumers';
import {existsSync} from 'node:fs';
import {basename, extname} from 'node:path';
import {en} from '../../words/en.js';
import {readRecord, recordOfTable} from '../../model/reading.js';
import type {Reading} from '../../model/record.js';
import {charting, counting, describing} from '../../sources/adapters.js';
import {csvTable, isCsv} from '../../sources/csv.js';
import {SourceError} from '../../sources/errors.js';
import type {PartReaders} from '../../sources/parts.js';
import {readBody, readings} from '../../sources/reading.js';
import {CommandError} from './failure.js';
import {fileText} from './files.js';

/** Whole records, from every upstream there is. */
const parts: PartReaders = {
  record: readRecord,
  table: recordOfTable,
  adapters: [...new Set([...describing, ...counting, ...charting])],
  follows: ['usage', 'series'],
};

/** How the network is asked. */
export interface Network {
  /** Other places of upstreams, by host. */
  readonly places?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What a file, standard input (`-`) or an address of any form (see docs/sources.md) says, as a whole record. */
export async function readingFrom(src: string, {places = {}, signal}: Network = {}): Promise<Reading> {
  try {
    if (src === '-') return bodyReading('standard input', await textOfStream(process.stdin));
    if (existsSync(src)) return bodyReading(src, (await fileText(src)) ?? '');
    return await addressReading(src, places, signal);
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new CommandError(error.code, en.errors[error.code](error.host, error.detail));
  }
}

/** The last answer is the whole one. */
async function addressReading(src: string, places: Network['places'], outer?: AbortSignal): Promise<Reading> {
  if (!/^[a-z][a-z\d+.-]*:/i.test(src)) throw new CommandError('file', `There is no file ${src}.`);
  // A signal of its own for each: what listens to the program's, or to one that Node made of it, stays until its end.
  const controller = new AbortController();
  const {signal} = controller;
  const stop = () => controller.abort();
  outer?.addEventListener('abort', stop);
  if (outer?.aborted) stop();
  try {
    let last: Reading | null = null;
    for await (const reading of readings(src, parts, {base: 'http://localhost/', places, signal})) last = reading;
    return last ?? {record: {}, complaints: []};
  } finally {
    outer?.removeEventListener('abort', stop);
  }
}

function bodyReading(name: string, text: string): Reading {
  const host = basename(name);
  const contentType = extname(name) === '.csv' ? 'text/csv' : '';
  const time = Date.now();
  const retrieved = new Date(time).toISOString().slice(0, 10);
  const url = `file:///${encodeURIComponent(host)}`;
  const body = {address: {url, host}, host, contentType, text, isGarbled: false, time, retrieved};
  // A table says where it is from by its name: a file has no address that a reader could follow.
  return (isCsv(body) ? parts.table?.(csvTable(body), {name: host, retrieved}) : null) ?? readBody(body, parts);
}
