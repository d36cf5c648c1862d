import {attempt} from '../model/attempt.js';
import type {Adapter, Unread} from './adapter.js';
import {yearOf} from './foreign-date.js';
import {keywordsOf} from './foreign-keywords.js';
import {licenseIn} from './foreign-license.js';
import {agentsIn} from './foreign-names.js';
import {at, listOf, named, someOf, textAt, textOf} from './json-path.js';
import {lineOf, proseOf} from './plain-text.js';

/** What stands at a path, as `at` reads it, or what a function returns. */
type Path = string | ((record: unknown, today: string) => unknown);

/** Where an upstream has the fields of ours that a catalogue would have; under our own name unless told. */
export type Paths = Readonly<
  Partial<
    Record<
      | 'title'
      | 'creators'
      | 'publisher'
      | 'publicationYear'
      | 'type'
      | 'version'
      | 'language'
      | 'doi'
      | 'url'
      | 'license'
      | 'access'
      | 'keywords'
      | 'description'
      | 'image',
      Path
    >
  >
>;

/** Returns an adapter of a format that says nothing but what the dataset is. */
export const format = (recordIn: (body: unknown) => unknown, paths: Paths): Adapter =>
  described({read: (body) => (recordIn(body) === null ? null : {})}, recordIn, paths);

/** Returns an adapter that reads what the dataset is, too; `recordIn` returns where in a body of its kind the paths begin. */
export const described = (figures: Adapter, recordIn: (body: unknown) => unknown, paths: Paths): Adapter => ({
  ...figures,
  read: (body, asked) => {
    const counted = figures.read(body, asked);
    // What an adapter says of its own goes before what its paths say.
    return counted && {...workIn(recordIn(body), paths, asked.retrieved), ...counted};
  },
});

/** Returns what an upstream says, whichever way it is written that upstreams have of a name, a licence, a date and so on. */
function workIn(record: unknown, paths: Paths, today: string): Unread {
  const said = (field: keyof Paths) => {
    const path = paths[field] ?? field;
    return typeof path === 'string' ? at(record, path) : path(record, today);
  };
  const all = (field: keyof Paths) => listOf(said(field));
  return {
    // The others are subtitles and translations.
    title: lineOf(chosen(all('title'), 'title', (each) => textAt(each, 'titleType') === '')),
    creators: someOf(all('creators').flatMap(agentsIn)),
    publisher: lineOf(at(said('publisher'), 'name') ?? said('publisher')),
    publicationYear: yearOf(said('publicationYear'), today),
    type: typeOf(said('type')),
    version: textOf(said('version')),
    language: languageOf(textOf(said('language'))),
    doi: said('doi'),
    url: said('url'),
    license: licenseIn(all('license')),
    access: all('access').map(accessOf).find(Boolean),
    keywords: keywordsOf(said('keywords')),
    description: proseOf(
      chosen(all('description'), 'description', (each) => textAt(each, 'descriptionType') === 'Abstract'),
    ),
    image: said('image'),
  };
}

/** What the item says that is wanted, or else the first; an item may be the text itself. */
function chosen(items: readonly unknown[], key: string, isWanted: (item: unknown) => boolean): unknown {
  const item = items.find(isWanted) ?? items[0];
  return at(item, key) ?? item;
}

/** Its general kind where ours has a word for it, else the exact one: `blog post`; of `JournalArticle`, `Journal Article`. */
function typeOf(type: unknown): unknown {
  if (typeof type === 'string') return type.replace(/([a-z])([A-Z])/g, '$1 $2');
  return /^(?:dataset|software)/.exec(textAt(type, 'id|type'))?.[0] ?? named(at(type, 'title|id|type'));
}

/** Codes of three letters are of two where there is such a one: `eng`. `mul` and `und` name none; other texts are no codes. */
const languageOf = (text: string): string | undefined =>
  (/^(?!mul|und)[a-z]{2,3}(?![a-z])/i.test(text) && attempt(() => Intl.getCanonicalLocales(text)[0])) || undefined;

/** `open`, or as a right that says of access what is no licence: `info:eu-repo/semantics/openAccess`. */
function accessOf(right: unknown): string | undefined {
  const text = typeof right === 'string' ? right : textAt(right, 'rightsUri');
  const kind = /^(?:info:.*\/)?([\w-]+?)(?:Access)?$/.exec(text)?.[1];
  return kind === 'closed' ? 'restricted' : kind;
}
