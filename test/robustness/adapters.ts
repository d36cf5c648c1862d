import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {readRecord} from '../../src/model/reading.js';
import {attempt} from '../../src/model/attempt.js';
import type {Adapter} from '../../src/sources/adapter.js';
import {addressOf} from '../../src/sources/address.js';
import {charting, counting, describing} from '../../src/sources/adapters.js';
import {holesIn, junk, number, saidNumbersIn, text} from './arbitraries.js';
import type {Thoroughness} from './thoroughness.js';

type Container = Record<string, unknown>;
type Edit = (container: Container, key: string) => void;

const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Each place in a value, as what holds it and its key there. */
function placesIn(value: unknown): (readonly [Container, string])[] {
  if (!isContainer(value)) return [];
  return Object.keys(value).flatMap((key) => [[value, key] as const, ...placesIn(value[key])]);
}

const edits: fc.Arbitrary<Edit> = fc.oneof(
  fc.constant<Edit>((container, key) => Reflect.deleteProperty(container, key)),
  fc.constant<Edit>((container, key) => (container[key] = [container[key], container[key]])),
  fc.constant<Edit>((container, key) => (container[key] = String(container[key]))),
  fc.oneof(junk, number, text).map(
    (value): Edit =>
      (container, key) =>
        (container[key] = value),
  ),
);

/** An answer that was recorded, with some places in it changed. */
const changed = (recordings: readonly unknown[]): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...recordings), fc.array(fc.tuple(fc.nat(), edits), {maxLength: 8}))
    .map(([recording, changes]) => {
      const body: unknown = structuredClone(recording);
      for (const [at, edit] of changes) {
        const places = placesIn(body);
        const place = places[at % (places.length || 1)];
        if (place) edit(...place);
      }
      return body;
    });

const asked = {id: null, host: 'example.org', retrieved: '2026-11-23'};

/** Counts that are sums of what the answer says are not in it. */
function check(adapter: Adapter, body: unknown): void {
  const unread = adapter.read(body, asked);
  if (unread === null) return;
  const {record} = readRecord(unread);
  expect(holesIn(record)).to.deep.equal([]);
  const known = saidNumbersIn(body);
  const counts = Object.values(record.usage ?? {}).map(({value}: {value: number | null}) => value);
  const points = (record.series ?? []).flatMap(({points: each = [], values = []}) => [
    ...each.map(([, value]) => value),
    ...values,
  ]);
  expect([...counts, ...points].filter((value) => value !== null && !known.has(value))).to.deep.equal([]);
}

export function describeAdapters({many, ...seeded}: Thoroughness): void {
  describe(`Each adapter, ${many} times`, () => {
    const adapters = [...new Set([...describing, ...counting, ...charting])];
    let bodies: fc.Arbitrary<unknown> = junk;

    before(async () => {
      const recordings = (await (await fetch('/mock/recordings')).json()) as readonly unknown[];
      const read = recordings.filter((body) => adapters.some((adapter) => adapter.read(body, asked) !== null));
      expect(read.length).to.be.above(40);
      bodies = changed(recordings);
    });

    it('never throws, whatever the answer is, and counts nothing that is not in it', () => {
      const answer = fc.oneof({weight: 9, arbitrary: bodies}, {weight: 1, arbitrary: junk});
      fc.assert(
        fc.property(answer, (body) => adapters.forEach((adapter) => check(adapter, body))),
        {...seeded, numRuns: many},
      );
    });

    it('makes an address of its own of whatever it takes for its own', () => {
      const src = fc.oneof(
        text,
        fc.string(),
        fc
          .tuple(
            fc.constantFrom(
              'zenodo:',
              'doi:',
              'hf:',
              'figshare:',
              'dataverse:',
              'https://',
              '10.5281/',
              'crossref:',
              '',
            ),
            fc.oneof(text, fc.string(), fc.webUrl(), fc.constantFrom('../../x', 'a/b', '1?x#y', 'x@evil.org')),
          )
          .map((parts) => parts.join('')),
      );
      fc.assert(
        fc.property(src, (name) => {
          for (const adapter of adapters) {
            const {url = '', id} = attempt(() => addressOf(name, 'https://page.example/', [adapter])) ?? {};
            if (id === undefined) continue;
            const {protocol, host, username} = new URL(url);
            expect([protocol, username]).to.deep.equal(['https:', '']);
            expect(host).not.to.equal('page.example');
          }
        }),
        {...seeded, numRuns: many},
      );
    });
  });
}
