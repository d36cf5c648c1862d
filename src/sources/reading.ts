import {complaintUnless} from '../model/complaint.js';
import {mergedRecord} from '../model/merging.js';
import type {Reading} from '../model/record.js';
import type {Follow, Unread} from './adapter.js';
import {addressOf, type Address} from './address.js';
import {csvTable, isCsv} from './csv.js';
import {SourceError} from './errors.js';
import {jsonOf} from './json.js';
import {load, type Body, type Wishes} from './load.js';
import type {PartReaders} from './parts.js';

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

/** A reading that may say where else to ask. */
interface BodyReading extends Reading {
  readonly more?: Unread['more'];
}

const bodyReadings = new WeakMap<Body, Map<PartReaders, BodyReading>>();

/**
 * Returns what an answer says, as the parts of a record that are asked for; elements of one kind share the reading.
 * A scalar or nothing is an empty record: there is no data yet.
 * @throws SourceError `malformed`, `not-data`, or `unrecognised` when no mark tells what it is.
 */
export function readBody(body: Body, parts: PartReaders, asked: Address = body.address): BodyReading {
  const known = bodyReadings.get(body) ?? new Map<PartReaders, BodyReading>();
  const reading =
    known.get(parts) ?? withDoubt(body, isCsv(body) ? readTable(body, parts) : readJson(body, parts, asked));
  bodyReadings.set(body, known.set(parts, reading));
  return reading;
}

/** The reading, with a complaint about bytes that could not be read as text. */
const withDoubt = ({isGarbled}: Body, reading: BodyReading): BodyReading => ({
  ...reading,
  complaints: [
    ...reading.complaints,
    ...complaintUnless(!isGarbled, 'src', 'UTF-8, or a charset in the Content-Type', '\uFFFD'),
  ],
});

const nothing: Reading = {record: {}, complaints: []};

/** A table says nothing of its origin; its address and day do. */
function readTable(body: Body, {table}: PartReaders): Reading {
  const {address, host, retrieved} = body;
  return table?.(csvTable(body), {name: host, url: address.url, retrieved}) ?? nothing;
}

function readJson({text, host, retrieved}: Body, parts: PartReaders, asked: Address): BodyReading {
  const {adapter: of} = asked;
  const value = jsonOf(text, host);
  if (typeof value !== 'object' || value === null) return nothing;
  // The upstream that was asked comes first; its site may answer in a form that is another adapter's.
  for (const adapter of new Set([...(of ? [of] : []), ...(parts.adapters ?? [])])) {
    const unread = adapter.read(value, {id: (adapter === of && asked.id) || null, host, retrieved});
    if (unread) return {...parts.record(unread), more: unread.more};
  }
  if (!isRecord(value)) throw new SourceError('unrecognised', host);
  return parts.record(value);
}

/** What a request needs to know of its page. */
export interface Asking {
  readonly base: string;
  /** Other places of upstreams, see `upstreams`. */
  readonly places?: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  /** Asks the network again, for a reader who pressed Retry. */
  readonly fresh?: boolean;
  readonly wishes?: Wishes;
}

/** Milliseconds for which an answer that is here waits for what completes it. */
const patience = 1000;

const lacks: Readonly<Record<Follow, (reading: Reading) => boolean>> = {
  usage: ({record}) => (record.usage?.downloads?.value ?? null) === null,
  series: ({record}) => record.series === undefined,
};

/**
 * Returns what `src` says; then, if another upstream completes it late, the whole. What cannot be had there is passed over.
 * @throws SourceError when `src` itself cannot be read.
 */
export async function* readings(src: string, parts: PartReaders, asking: Asking): AsyncGenerator<Reading, void> {
  const first = await readingOf(src, parts, asking);
  const more = (parts.follows ?? []).flatMap((field) => (lacks[field](first) && first.more?.[field]) || []);
  if (more.length === 0) {
    yield first;
    return;
  }
  const rest = Promise.all(more.map((each) => readingOf(each, parts, asking).catch(() => nothing)));
  const early = await Promise.race([rest, new Promise<null>((resolve) => setTimeout(resolve, patience, null))]);
  if (!early) yield first;
  const found = (early ?? (await rest)).filter((each) => each !== nothing);
  if (early || found.length > 0) yield joined([first, ...found]);
}

async function readingOf(src: string, parts: PartReaders, asking: Asking): Promise<BodyReading> {
  const {base, places, signal, fresh, wishes} = asking;
  const address = addressOf(src, base, parts.adapters, places);
  const {adapter, id = ''} = address;
  try {
    return readBody(await load(address, signal, fresh, wishes), parts, address);
  } catch (error) {
    const other = adapter?.instead?.(id) ?? null;
    if (other === null || signal.aborted) throw error;
    return await readingOf(other, parts, asking).catch(() => {
      throw error;
    });
  }
}

const joined = (readings: readonly Reading[]): Reading => ({
  record: mergedRecord(readings.map(({record}) => record)),
  complaints: readings.flatMap(({complaints}) => complaints),
});
