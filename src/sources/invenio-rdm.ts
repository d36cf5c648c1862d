import type {Adapter, Asked, Unread} from './adapter.js';
import {described} from './catalogue.js';
import {at, soleOf, textAt} from './json-path.js';
import {zenodoId} from './zenodo-id.js';

// Any site by its API; by the page of a record where the id has the form that sites give out unless told otherwise.
const address = /^(https?:\/\/[^/?#]+\/)(?:api\/records\/([^/?#]+)|records\/([a-z\d]{5}-[a-z\d]{5}))\/?(?:[?#].*)?$/i;

function idOf(src: string): string | null {
  const zenodo = zenodoId(src);
  const [, site, id, page] = zenodo === null ? (address.exec(src) ?? []) : [src, 'https://zenodo.org/', zenodo];
  return site === undefined ? null : `${site}api/records/${id ?? page ?? ''}`;
}

const url = (id: string) => id;

/** The native form before others. Only a header, which no site is asked to permit first. */
const accept = 'application/vnd.inveniordm.v1+json, application/json;q=0.9';

/**
 * Zenodo and any other site of InvenioRDM. Their native form, https://inveniordm.docs.cern.ch/reference/metadata/, and
 * what Zenodo answers by default, https://developers.zenodo.org/#records, today and before October 2023, differ in keys alone.
 * Here is what they count; `invenioRdm` reads what the dataset is, too.
 */
export const invenioRdmFigures: Adapter = {
  idOf,
  url,
  accept,
  read: (body, asked) => {
    const record = recordIn(body);
    return record === null ? null : figuresOf(record, asked);
  },
};

export const invenioRdm = /* @__PURE__ */ described(invenioRdmFigures, recordIn, {
  title: 'metadata.title',
  creators: 'metadata.creators',
  publicationYear: 'metadata.publication_date',
  type: 'metadata.resource_type',
  language: 'metadata.languages.0.id|metadata.language',
  license: 'metadata.rights|metadata.license',
  access: 'access.status|metadata.access_right',
  keywords: 'metadata.subjects|metadata.keywords',
  description: 'metadata.description',
});

function recordIn(body: unknown): unknown {
  const record = soleOf(at(body, 'hits.hits') ?? body);
  const isRecord = at(record, 'pids|conceptrecid|links.html') && at(record, 'metadata.resource_type|metadata.creators');
  return isRecord ? record : null;
}

/** Where the record is: of what stands for all versions, if that was asked for. A site answers it with the newest of them. */
function placeOf(record: unknown, {id}: Asked) {
  const parent = textAt(record, 'parent.id|conceptrecid');
  const of = parent !== '' && id?.split('/').at(-1) === parent;
  return {
    doi: at(record, `${of ? 'parent.pids.doi.identifier|conceptdoi|' : ''}pids.doi.identifier|doi|metadata.doi`),
    url: at(record, `${of ? 'links.parent_html|' : ''}links.self_html|links.html`),
    version: of ? undefined : at(record, 'metadata.version'),
  };
}

/** What the record's page shows: all versions, each visitor once. */
function figuresOf(record: unknown, asked: Asked): Unread {
  const {retrieved} = asked;
  const place = placeOf(record, asked);
  const {doi, url} = place;
  const site = /\/\/([^/]+)/.exec(textAt(record, 'links.self_html|links.html'))?.[1] ?? asked.host;
  // Its DOI is one of DataCite's, where others may be of Crossref.
  const isCounted =
    typeof doi === 'string' && (doi.startsWith('10.5281/') || at(record, 'pids.doi.provider') === 'datacite');
  return {
    ...place,
    publisher: at(record, 'metadata.publisher') ?? 'Zenodo',
    sources: {invenio: {name: site === 'zenodo.org' ? 'Zenodo' : site, url, retrieved, kind: 'reported'}},
    usage: {downloads: countOf(record, 'downloads'), views: countOf(record, 'views')},
    more: isCounted ? {series: `datacite:${doi}`} : undefined,
  };
}

function countOf(record: unknown, measure: string): object | undefined {
  // Before October 2023, the names of all versions were those with `version_`, and the page was called `links.html`.
  const isOld = at(record, 'links.html') !== undefined || typeof at(record, 'owners.0') === 'number';
  const of = isOld ? 'stats.version_' : at(record, 'stats.all_versions') ? 'stats.all_versions.' : 'stats.';
  const unique = at(record, `${of}unique_${measure}`);
  // Where nobody says how many visitors there were, all visits.
  const value = unique ?? at(record, of + measure);
  return value === undefined
    ? undefined
    : {value, source: 'invenio', scope: 'all-versions', unique: unique !== undefined};
}
