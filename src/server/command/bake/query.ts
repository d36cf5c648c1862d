import {jsonOf} from '../../../sources/json.js';
import {addressOf} from '../../../sources/address.js';
import {load} from '../../../sources/load.js';
import {CommandError} from '../failure.js';
import type {Network} from '../record-source.js';

/** Records that a guest may ask Zenodo for in one page; https://developers.zenodo.org/#rate-limiting */
const zenodoPage = 25;
const datacitePage = 1000;

const field = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[key] : undefined),
    value,
  );
const listAt = (value: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = field(value, ...path);
  return Array.isArray(found) ? found : [];
};

/** How a search is asked page by page, and what each page says. */
interface Search {
  readonly first: string;
  readonly addresses: (page: unknown) => string[];
  /** Address of the next page; null at the end. */
  readonly next: (page: unknown, url: string) => string | null;
}

const zenodo = (community: string): Search => ({
  first: `https://zenodo.org/api/records?${new URLSearchParams({communities: community, size: String(zenodoPage), page: '1', sort: 'oldest'}).toString()}`,
  addresses: (page) =>
    listAt(page, 'hits', 'hits').flatMap((hit) =>
      field(hit, 'id') === undefined ? [] : `zenodo:${String(field(hit, 'id'))}`,
    ),
  next(page, url) {
    if (listAt(page, 'hits', 'hits').length < zenodoPage) return null;
    const next = new URL(url);
    next.searchParams.set('page', String(Number(next.searchParams.get('page')) + 1));
    return next.href;
  },
});

// https://support.datacite.org/docs/pagination
const datacite = (query: string): Search => ({
  first: `https://api.datacite.org/dois?${new URLSearchParams({query, 'page[cursor]': '1', 'page[size]': String(datacitePage)}).toString()}`,
  addresses: (page) =>
    listAt(page, 'data').flatMap((item) =>
      typeof field(item, 'id') === 'string' ? `doi:${String(field(item, 'id'))}` : [],
    ),
  next(page) {
    const next = field(page, 'links', 'next');
    return typeof next === 'string' && listAt(page, 'data').length > 0 ? next : null;
  },
});

/** The search that a list's name stands for: `zenodo-community:NAME` or `datacite-query:QUERY`; null where it is none. */
function searchOf(list: string): Search | null {
  const [, kind, text = ''] = /^(zenodo-community|datacite-query):(.+)$/.exec(list) ?? [];
  if (kind === undefined) return null;
  return kind === 'zenodo-community' ? zenodo(text) : datacite(text);
}

/** The addresses that a search finds; null where the list's name stands for none. `onPage` is told how many there are so far. */
export async function addressesFound(
  list: string,
  {places = {}, signal}: Network,
  onPage: (count: number) => void,
): Promise<string[] | null> {
  const search = searchOf(list);
  if (!search) return null;
  const found: string[] = [];
  const seen = new Set<string>();
  for (let url: string | null = search.first; url !== null;) {
    if (seen.has(url)) throw new CommandError('file', `${list}: the search goes in circles at ${url}.`);
    seen.add(url);
    const body = await load(addressOf(url, 'http://localhost/', [], places), signal ?? new AbortController().signal);
    const page: unknown = jsonOf(body.text, body.host);
    found.push(...search.addresses(page));
    onPage(found.length);
    url = search.next(page, url);
  }
  return found;
}
