import fc from 'fast-check';

/** Values that stand where something else was. */
const strange = fc.oneof(
  fc.constantFrom<unknown>(null, undefined, '', ' ', 0, -1, Infinity, NaN, true, [], {}, [[]], [null], '__proto__'),
  fc.jsonValue({maxDepth: 2}),
  fc.string({unit: 'binary'}),
  // Such keys are not what String() takes them for.
  fc.constant({toString: 1, valueOf: 2, length: 3, en: {en: 1}}),
);

interface Change {
  /** Which of all places in the body, counted round and round. */
  readonly place: number;
  readonly kind: 'delete' | 'replace' | 'wrap' | 'repeat';
  readonly by: unknown;
}

/** Some changes to a body: keys that go missing, values of other types, or deeper, than they were. */
export const changes: fc.Arbitrary<readonly Change[]> = fc.array(
  fc.record({
    place: fc.nat(),
    kind: fc.constantFrom('delete', 'replace', 'wrap', 'repeat'),
    by: strange,
  }),
  {minLength: 1, maxLength: 12},
);

type Place = readonly [holder: Record<string, unknown>, key: string];

function* placesIn(value: unknown): Generator<Place> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Object.keys(value)) {
    yield [value as Record<string, unknown>, key];
    yield* placesIn((value as Record<string, unknown>)[key]);
  }
}

function changed(body: unknown, {place, kind, by}: Change): void {
  const places = [...placesIn(body)];
  const found = places[place % places.length];
  if (!found) return;
  const [holder, key] = found;
  const old = holder[key];
  if (kind === 'delete') Reflect.deleteProperty(holder, key);
  else holder[key] = kind === 'replace' ? structuredClone(by) : kind === 'wrap' ? [{value: old}] : [old, old];
}

/** Returns a copy of a body with the changes made to it. */
export function mutant(body: unknown, list: readonly Change[]): unknown {
  const copy: unknown = structuredClone(body);
  for (const change of list) changed(copy, change);
  return copy;
}
