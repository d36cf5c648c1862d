import type {PartReaders} from '../model/parts.js';
import type {Reading} from '../model/record.js';
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

const readings = new WeakMap<Body, Map<PartReaders, Reading>>();

/**
 * Returns what an answer says, as the parts of a record that are asked for; elements of one kind share the reading.
 * A scalar or nothing is an empty record: there is no data yet.
 * @throws SourceError `malformed`, `not-data`, or `unrecognised` when no mark tells what it is.
 */
export function readBody(body: Body, parts: PartReaders): Reading {
  const known = readings.get(body) ?? new Map<PartReaders, Reading>();
  const reading = known.get(parts) ?? (isCsv(body) ? readTable(body, parts) : readJson(body, parts));
  readings.set(body, known.set(parts, reading));
  return reading;
}

const nothing: Reading = {record: {}, complaints: []};

/** A table says nothing of its origin; its address and day do. */
function readTable(body: Body, {table}: PartReaders): Reading {
  const {address, retrieved} = body;
  return table?.(csvTable(body), {name: address.host, url: address.url, retrieved}) ?? nothing;
}

function readJson({text, address: {host}}: Body, parts: PartReaders): Reading {
  const value = jsonOf(text, host);
  if (typeof value !== 'object' || value === null) return nothing;
  if (!isRecord(value)) throw new SourceError('unrecognised', host);
  return parts.record(value);
}
