import type {Reading} from '../model/record.js';
import {readRecord} from '../model/reading.js';
import {recordOfTable} from '../model/table.js';
import {csvTable, isCsv} from './csv.js';
import {SourceError} from './errors.js';
import {jsonOf} from './json.js';
import type {Body} from './load.js';

/** Fields of which any one marks a JSON object as a record of ours: no other known format has them at its top. */
const marks = ['publicationYear', 'usage', 'series', 'categories', 'story'];
/** What a record of ours may be made of, when it has none of the marks. */
const own =
  /^(\$schema|title|creators|publisher|type|version|doi|url|license|access|keywords|description|image|sources)$/;

function isRecord(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return marks.some((mark) => keys.includes(mark)) || keys.every((key) => own.test(key));
}

const readings = new WeakMap<Body, Reading>();

/**
 * Returns what an answer says, as a record. A scalar or nothing is an empty record: there is no data yet.
 * @throws SourceError `malformed`, `not-data`, or `unrecognised` when no mark tells what it is.
 */
export function readBody(body: Body): Reading {
  let reading = readings.get(body);
  if (!reading) {
    reading = isCsv(body) ? recordOfTable(csvTable(body), sourceOf(body)) : readJson(body);
    readings.set(body, reading);
  }
  return reading;
}

function readJson({text, address: {host}}: Body): Reading {
  const value = jsonOf(text, host);
  if (typeof value !== 'object' || value === null) return {record: {}, complaints: []};
  if (!isRecord(value)) throw new SourceError('unrecognised', host);
  return readRecord(value);
}

/** A table says nothing of its origin; its address and day do. */
const sourceOf = ({address: {host, url}, retrieved}: Body) => ({name: host, url, retrieved});
