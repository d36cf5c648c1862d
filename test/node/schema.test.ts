import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import fc from 'fast-check';
import {complaintText} from '../../src/model/complaint.js';
import {readRecord} from '../../src/model/reading.js';
import {broken, exceptions, forgiven, valid, whole} from './record-examples.js';

const schema = JSON.parse(readFileSync(new URL('../../dataset-record.schema.json', import.meta.url), 'utf8')) as object;
const accepts = new Ajv2020({strict: true}).compile(schema);
const complaints = (input: unknown): string[] => readRecord(input).complaints.map(complaintText);
const shown = (input: unknown): string => JSON.stringify(input).slice(0, 100);

describe('Schema and reader', () => {
  it('are shown at least sixty good and sixty broken examples', () => {
    assert.ok(valid.length >= 60 && broken.length >= 60, `${valid.length} good, ${broken.length} broken`);
  });
  for (const input of valid)
    it(`both accept ${shown(input)}`, () => {
      assert.ok(accepts(input), JSON.stringify(accepts.errors));
      assert.deepEqual(complaints(input), []);
    });
  for (const input of broken)
    it(`both find one fault in ${shown(input)}`, () => {
      assert.ok(!accepts(JSON.parse(JSON.stringify(input))));
      assert.equal(complaints(input).length, 1, complaints(input).join('; '));
    });
  for (const [name, input] of Object.entries(exceptions))
    it(`differ over ${name}: only the reader sees it`, () => {
      assert.ok(accepts(input), JSON.stringify(accepts.errors));
      assert.equal(complaints(input).length, 1);
    });
  for (const [name, input] of Object.entries(forgiven))
    it(`differ over ${name}: only the schema objects`, () => {
      assert.ok(!accepts(input));
      assert.deepEqual(complaints(input), []);
    });
});

type Step = string | number;

function pathsIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Object.entries(value).flatMap(([key, part]) =>
    pathsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return [path, ...inner];
}

/** A copy with something else, or nothing, at the path. */
function changed(value: unknown, path: readonly Step[], junk: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return junk;
  if (Array.isArray(value))
    return Array.from<unknown, unknown>(value, (part, index) => (index === step ? changed(part, rest, junk) : part));
  const entries = Object.entries(value as Record<string, unknown>).map(([key, part]) => [
    key,
    key === step ? changed(part, rest, junk) : part,
  ]);
  return JSON.parse(JSON.stringify(Object.fromEntries(entries)));
}

const junk = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1.5, 2020, [], [1], {}, {name: 'x'}, [[]], '', ' '),
  fc.constantFrom('12k', '12', '1,234', 'NaN', 'day', '2020', '2020-05', '2020-05-14', 'open', 'https://example.org/'),
  fc.constantFrom('javascript:alert(1)', '10.5281/zenodo.1', '0000-0002-1825-0097', 'reported', '\u0000', '\uD800'),
  fc.jsonValue({maxDepth: 2}).filter((value) => typeof value !== 'string'),
);

/** The rules across fields, which `exceptions` above names. */
const acrossFields = /expected (?:a key of sources|each \w+ once)/;

describe('A whole record with one thing changed', () => {
  it('is accepted by the schema exactly when the reader has no complaint', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pathsIn(whole)), junk, (path, value) => {
        const input = changed(whole, path, value) ?? null;
        const found = complaints(input).filter((line) => !acrossFields.test(line));
        assert.equal(found.length === 0, accepts(input), `${path.join('.')}: ${JSON.stringify(found)}`);
      }),
      {numRuns: 1000},
    );
  });
});

describe('The reader', () => {
  it('gives a whole record back as it was', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(readRecord(whole).record)), whole);
  });
});
