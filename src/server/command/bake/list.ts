import {createHash} from 'node:crypto';
import {csv} from './list-csv.js';
import {doiOf} from '../../../model/doi.js';
import {CommandError} from '../failure.js';

/** One record to bake. */
export interface Entry {
  /** Its address, as an element's `src`. */
  readonly src: string;
  /** Its folder. */
  readonly slug: string;
}

/** Columns of a CSV list, the first that is there. */
const columns = ['src', 'doi', 'url', 'id'];

/** A bare DOI is an address, too. */
const srcOf = (text: string): string => {
  const doi = /^10\./.test(text) ? doiOf(text) : null;
  return doi === null ? text : `doi:${doi}`;
};

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A folder's name for an address: `doi:10.5281/zenodo.6406114` → `doi-10.5281-zenodo.6406114`. */
export function slugOf(src: string): string {
  const plain = src
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[^a-z\d.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '');
  // Two addresses never share a folder: where the name does not tell them apart, a hash does. Long names are cut.
  const isPlain = /^[a-z]+:[a-z\d.]{1,40}(\/[a-z\d.]{1,60})?$/.test(src);
  return isPlain ? plain : `${plain.slice(0, 60)}-${hashOf(src)}`.replace(/^-/, '');
}

function valuesOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new CommandError('usage', 'The list: expected a JSON list of addresses.');
}

function srcIn(item: unknown): string {
  if (typeof item === 'string') return item;
  const fields = (item ?? {}) as Readonly<Record<string, unknown>>;
  const found = columns.map((column) => fields[column]).find((field) => typeof field === 'string' && field !== '');
  return typeof found === 'string' ? found : '';
}

/** The addresses of a list: JSON, CSV with a column `src`, `doi`, `url` or `id`, or a line each, `#` before a remark. */
export function addressesIn(text: string, name: string): string[] {
  if (/^\s*\[/.test(text)) return valuesOf(parsed(text, name)).map(srcIn);
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  const [head = '', ...rest] = lines;
  if (head.includes(',')) return csv(text, columns, name);
  const isTitle = columns.includes(head.toLowerCase());
  return (isTitle ? rest : lines).filter((line) => line !== '' && !line.startsWith('#'));
}

function parsed(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CommandError('usage', `${name} is not JSON: ${String(error)}`);
  }
}

/** Each address once, with its folder, in the order of the list. */
export function entriesOf(addresses: readonly string[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const address of addresses) {
    const src = srcOf(address.trim());
    if (src !== '' && !entries.has(src)) entries.set(src, {src, slug: slugOf(src)});
  }
  return [...entries.values()];
}
