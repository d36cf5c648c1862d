import {type Adapter, type Asked, type Unread, unreadOf} from './adapter.js';
import {yearAt} from './foreign-date.js';
import {keywordsOf} from './foreign-keywords.js';
import {licenseOf} from './foreign-license.js';
import {creatorsOf} from './foreign-names.js';
import {at, listAt, soleOf, textAt} from './json-path.js';
import {lineOf, proseOf} from './plain-text.js';

// Any site by its API; by the page of a record where the id has the form that sites give out unless told otherwise.
const address = /^(https?:\/\/[^/?#]+)\/(?:api\/records\/([^/?#]+)|records\/([a-z\d]{5}-[a-z\d]{5}))\/?(?:[?#].*)?$/i;

const idOf = (src: string) => {
  const [, origin, id, page] = address.exec(src) ?? [];
  return origin === undefined ? null : `${origin}/api/records/${id ?? page ?? ''}`;
};

/** The native form before others. */
export const accept = 'application/vnd.inveniordm.v1+json, application/json;q=0.9';

/**
 * Any site of InvenioRDM, in its native form: https://inveniordm.docs.cern.ch/reference/metadata/.
 * Here is what it counts; `invenioRdm` reads what the dataset is, too.
 */
export const invenioRdmFigures: Adapter = {
  idOf,
  url: (id) => id,
  accept,
  read: (body, asked) => unreadOf(recordIn(body), asked, figuresOf),
};

export const invenioRdm: Adapter = {
  idOf,
  url: (id) => id,
  accept,
  read: (body, asked) => unreadOf(recordIn(body), asked, workOf, figuresOf),
};

function recordIn(body: unknown): unknown {
  const record = soleOf(at(body, 'hits.hits') ?? body);
  return at(record, 'pids') !== undefined && at(record, 'metadata.resource_type') !== undefined ? record : null;
}

/** Where the record is: of the parent of all versions, if that was asked for. A site answers it with the newest version. */
function placeOf(record: unknown, {id}: Asked) {
  const parent = textAt(record, 'parent.id');
  const isParent = parent !== '' && id?.split('/').at(-1) === parent;
  const of = (path: string, parentPath: string) => (isParent ? at(record, parentPath) : undefined) ?? at(record, path);
  return {
    doi: of('pids.doi.identifier', 'parent.pids.doi.identifier'),
    url: of('links.self_html', 'links.parent_html'),
    version: isParent ? undefined : at(record, 'metadata.version'),
  };
}

function workOf(record: unknown, asked: Asked): Unread {
  const metadata = at(record, 'metadata');
  return {
    ...placeOf(record, asked),
    title: lineOf(at(metadata, 'title')),
    creators: listAt(metadata, 'creators').flatMap(creatorsIn),
    publisher: lineOf(at(metadata, 'publisher')),
    publicationYear: yearAt(metadata, 'publication_date', asked.retrieved),
    type: typeOf(at(metadata, 'resource_type')),
    license: licenseIn(at(metadata, 'rights.0')),
    access: at(record, 'access.status'),
    keywords: keywordsOf(listAt(metadata, 'subjects').map((subject) => at(subject, 'subject'))),
    description: proseOf(at(metadata, 'description')),
  };
}

function creatorsIn(creator: unknown): readonly unknown[] {
  const who = at(creator, 'person_or_org');
  const orcid = listAt(who, 'identifiers').find((each) => at(each, 'scheme') === 'orcid');
  return creatorsOf(at(who, 'name'), {
    givenName: at(who, 'given_name'),
    familyName: at(who, 'family_name'),
    orcid: at(orcid, 'identifier'),
    nameType: at(who, 'type') === 'organizational' ? 'Organizational' : 'Personal',
  });
}

/** A name in English, or else in the first language that there is. */
const named = (names: unknown): unknown =>
  typeof names === 'object' ? (at(names, 'en') ?? Object.values(names ?? {})[0]) : names;

/** Its general kind where ours has a word for it, else the exact one: `blog post`. */
function typeOf(type: unknown) {
  const id = textAt(type, 'id');
  return /^(?:dataset|software)/.test(id) ? id.split('-')[0] : (named(at(type, 'title')) ?? (id || undefined));
}

const licenseIn = (right: unknown) =>
  licenseOf({
    id: at(right, 'id'),
    name: named(at(right, 'title')),
    url: at(right, 'props.url') ?? at(right, 'link'),
  });

/** Returns a count of `stats`: each visitor once, as the record's page shows it; of all there was where that is not told. */
export function countAt(stats: unknown, measure: string, source: string, prefix = ''): object | undefined {
  const unique = at(stats, `${prefix}unique_${measure}`);
  const value = unique ?? at(stats, prefix + measure);
  return value === undefined ? undefined : {value, source, scope: 'all-versions', unique: unique !== undefined};
}

function figuresOf(record: unknown, asked: Asked): Unread {
  const {host, retrieved} = asked;
  const {url} = placeOf(record, asked);
  const site = /^https?:\/\/([^/]+)/.exec(textAt(record, 'links.self_html'))?.[1] ?? host;
  const doi = textAt(record, 'pids.doi.identifier');
  const stats = at(record, 'stats.all_versions');
  return {
    sources: {invenio: {name: site === 'zenodo.org' ? 'Zenodo' : site, url, retrieved, kind: 'reported'}},
    usage: {downloads: countAt(stats, 'downloads', 'invenio'), views: countAt(stats, 'views', 'invenio')},
    more: {series: at(record, 'pids.doi.provider') === 'datacite' ? `datacite:${doi}` : undefined},
  };
}
