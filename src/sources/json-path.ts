import {ownField} from '../model/decoder.js';

/** Returns what stands at a path of keys, `metadata.license.id`; `undefined` where nothing or `null` does. */
export function at(value: unknown, path: string): unknown {
  const step = (outer: unknown, key: string) =>
    typeof outer === 'object' && outer !== null ? ownField(outer, key) : undefined;
  return path.split('.').reduce(step, value) ?? undefined;
}

/** Returns the items at a path of keys: those of a list, or the one thing that stands there without one. */
export function listAt(value: unknown, path: string): readonly unknown[] {
  const found = at(value, path);
  return Array.isArray(found) ? found : found === undefined ? [] : [found];
}

/** Returns the text or number at a path of keys as text; '' for anything else. */
export function textAt(value: unknown, path: string): string {
  const found = at(value, path);
  return typeof found === 'string' || typeof found === 'number' ? String(found) : '';
}
