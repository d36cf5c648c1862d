import type {Adapter, Unread} from './adapter.js';
import {creatorsOf} from './foreign-names.js';
import {licenseOfId} from './foreign-license.js';
import {yearAt} from './foreign-date.js';
import {at, listAt, textAt} from './json-path.js';
import {lineOf, proseOf} from './plain-text.js';
import {zenodoId} from './zenodo-id.js';

/**
 * Zenodo, https://developers.zenodo.org/#records: its own form, which it answers by default, as it is today and as
 * it was before October 2023. Its native form, for which it is asked first, is read by `invenioRdm`.
 */
export const zenodo: Adapter = {
  idOf: zenodoId,
  url: (id) => `https://zenodo.org/api/records/${id}`,
  accept: 'application/vnd.inveniordm.v1+json, application/json;q=0.9',
  read: (body, {id, retrieved}) => {
    // A search that found one record is that record; one that found several is none.
    const hits = listAt(body, 'hits.hits');
    const record = hits.length === 1 ? hits[0] : body;
    return at(record, 'conceptrecid') === undefined || at(record, 'metadata') === undefined
      ? null
      : recordOf(record, id, retrieved);
  },
};

function recordOf(record: unknown, asked: string | null, retrieved: string): Unread {
  const said = (path: string) => at(record, `metadata.${path}`);
  // The concept stands for all versions: asked for it, Zenodo answers with the newest of them.
  const isConcept = asked !== null && asked === at(record, 'conceptrecid');
  const doi = (isConcept ? at(record, 'conceptdoi') : undefined) ?? at(record, 'doi') ?? said('doi');
  const url =
    (isConcept ? at(record, 'links.parent_html') : undefined) ??
    at(record, 'links.self_html') ??
    at(record, 'links.html');
  return {
    title: lineOf(said('title') ?? at(record, 'title')),
    creators: listAt(record, 'metadata.creators').flatMap((creator) =>
      creatorsOf(at(creator, 'name'), {orcid: at(creator, 'orcid')}),
    ),
    publisher: 'Zenodo',
    publicationYear: yearAt(record, 'metadata.publication_date'),
    type: typeOf(said('resource_type')),
    version: isConcept ? undefined : said('version'),
    doi,
    url,
    license: licenseOfId(said('license.id')),
    access: accessOf(said('access_right')),
    keywords: said('keywords'),
    description: proseOf(said('description')),
    sources: {zenodo: {name: 'Zenodo', url, retrieved, kind: 'reported'}},
    usage: usageOf(record),
    more: typeof doi === 'string' && doi.startsWith('10.5281/') ? {series: `datacite:${doi}`} : undefined,
  };
}

/** Its general kind where ours has a word for it, else the exact one: `journal article`. */
const typeOf = (type: unknown) =>
  /^(dataset|software)$/.test(textAt(type, 'type')) ? at(type, 'type') : at(type, 'title');

const accessOf = (right: unknown) => (right === 'closed' ? 'restricted' : right);

/** What the record's page shows: all versions, each visitor once. */
function usageOf(record: unknown): object | undefined {
  // Before October 2023, the names with `version_` were those of all versions, and the page was called `links.html`.
  const all = at(record, 'links.html') !== undefined || typeof at(record, 'owners.0') === 'number' ? 'version_' : '';
  const countOf = (measure: string) => {
    const unique = at(record, `stats.${all}unique_${measure}`);
    const value = unique ?? at(record, `stats.${all}${measure}`);
    return value === undefined
      ? undefined
      : {value, source: 'zenodo', scope: 'all-versions', unique: unique !== undefined};
  };
  return {downloads: countOf('downloads'), views: countOf('views')};
}
