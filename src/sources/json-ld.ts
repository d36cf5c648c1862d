import {isObject} from '../model/decoder.js';
import {at, listAt, listOf} from './json-path.js';

/** How schema.org's names are written beside the bare word: with one of the usual prefixes, or in full. */
const prefix = /^(?:schema:|sc:|https?:\/\/schema\.org\/)/;
/** What a context names that makes the bare word one of schema.org's: the vocabulary itself, Croissant, RO-Crate. */
const vocabulary = /schema\.org|mlcommons\.org|w3id\.org\/ro\/crate/;
/** Nodes within nodes that are looked at: a dataset has people, and they have identifiers. */
const depth = 3;

/**
 * Returns the dataset that a document of JSON-LD is about, with its properties and those of the nodes within it by their
 * bare names: the node itself, or the one of a list or `@graph` that is not a part of another (in RO-Crate, folders are
 * datasets, too); `null` where there is none, or more than one.
 */
export function datasetIn(body: unknown): unknown {
  const top = listOf(body).flatMap((node) => (at(node, '@graph') === undefined ? node : listAt(node, '@graph')));
  const nodes = top.flatMap((node) => [node, ...listAt(node, 'mainEntity')]);
  const datasets = nodes.filter((node) =>
    listAt(node, '@type').some((type) =>
      type === 'Dataset' ? isOfSchema(at(node, '@context') ?? at(body, '@context')) : isNamed(type, 'Dataset'),
    ),
  );
  const parts = datasets.flatMap((node) => listAt(node, 'hasPart').map((part) => at(part, '@id')));
  const [dataset, ...others] = datasets.filter((node) => !parts.includes(at(node, '@id') ?? node));
  const known = new Map(top.map((node) => [at(node, '@id') ?? top, node]));
  return dataset === undefined || others.length > 0 ? null : bare(dataset, known, depth);
}

const isNamed = (type: unknown, name: string): boolean =>
  typeof type === 'string' && prefix.test(type) && type.replace(prefix, '') === name;

/** A context is an address, names with addresses, or a list of both. */
const isOfSchema = (context: unknown): boolean =>
  listOf(context)
    .flatMap((part): unknown => (isObject(part) ? Object.values(part) : part))
    .some((part) => typeof part === 'string' && vocabulary.test(part));

/** Literals and lists as they are in JSON, references as what they refer to, what is alone in a list without it. */
function bare(value: unknown, known: ReadonlyMap<unknown, unknown>, levels: number): unknown {
  const node = at(value, '@value|@list|@set') ?? value;
  if (Array.isArray(node)) {
    const items = node.map((item) => bare(item, known, levels));
    return items.length === 1 ? items[0] : items;
  }
  if (!isObject(node) || levels === 0) return node;
  const id = at(node, '@id');
  const isReference = Object.keys(node).length === 1 && id !== undefined;
  if (isReference) return known.has(id) ? bare(known.get(id), known, levels - 1) : id;
  const entries = Object.entries(node).map(([key, each]) => [key.replace(prefix, ''), bare(each, known, levels - 1)]);
  return Object.fromEntries(entries);
}
