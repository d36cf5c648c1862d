import {type Adapter, type Asked, type Unread, unreadOf} from './adapter.js';
import {yearAt} from './foreign-date.js';
import {keywordsOf} from './foreign-keywords.js';
import {licenseOf} from './foreign-license.js';
import {creatorsOf} from './foreign-names.js';
import {accept, countAt, invenioRdm, invenioRdmFigures} from './invenio-rdm.js';
import {at, listAt, soleOf, textAt} from './json-path.js';
import {lineOf, proseOf} from './plain-text.js';
import {zenodoId} from './zenodo-id.js';

const url = (id: string) => `https://zenodo.org/api/records/${id}`;

/**
 * Zenodo, https://developers.zenodo.org/#records: the native form of InvenioRDM, for which it is asked first; and its own,
 * which it answers by default, as it is today and as it was before October 2023.
 * Here is what it counts; `zenodo` reads what the dataset is, too.
 */
export const zenodoFigures: Adapter = {
  idOf: zenodoId,
  url,
  accept,
  read: (body, asked) => invenioRdmFigures.read(body, asked) ?? unreadOf(recordIn(body), asked, figuresOf),
};

export const zenodo: Adapter = {
  idOf: zenodoId,
  url,
  accept,
  read: (body, asked) => invenioRdm.read(body, asked) ?? unreadOf(recordIn(body), asked, workOf, figuresOf),
};

function recordIn(body: unknown): unknown {
  const record = soleOf(at(body, 'hits.hits') ?? body);
  // Those without files of Zenodo's own have no concept.
  const isRecord = at(record, 'metadata.access_right') ?? at(record, 'conceptrecid') ?? at(record, 'links.html');
  return isRecord !== undefined && at(record, 'metadata') !== undefined ? record : null;
}

/** Where the record is: of the concept, if that was asked for. Zenodo answers it with the newest version. */
function placeOf(record: unknown, {id}: Asked) {
  const isConcept = id !== null && id === textAt(record, 'conceptrecid');
  const of = (path: string, conceptPath: string) =>
    (isConcept ? at(record, conceptPath) : undefined) ?? at(record, path);
  return {
    doi: of('doi', 'conceptdoi') ?? at(record, 'metadata.doi'),
    url: of('links.self_html', 'links.parent_html') ?? at(record, 'links.html'),
    version: isConcept ? undefined : at(record, 'metadata.version'),
  };
}

function workOf(record: unknown, asked: Asked): Unread {
  const metadata = at(record, 'metadata');
  const type = at(metadata, 'resource_type');
  const right = at(metadata, 'access_right');
  return {
    ...placeOf(record, asked),
    title: lineOf(at(metadata, 'title') ?? at(record, 'title')),
    creators: listAt(metadata, 'creators').flatMap((creator) =>
      creatorsOf(at(creator, 'name'), {orcid: at(creator, 'orcid')}),
    ),
    publisher: 'Zenodo',
    publicationYear: yearAt(metadata, 'publication_date', asked.retrieved),
    // Its general kind where ours has a word for it, else the exact one: `journal article`.
    type: /^(?:dataset|software)$/.test(textAt(type, 'type')) ? at(type, 'type') : at(type, 'title'),
    license: licenseOf({id: at(metadata, 'license.id')}),
    access: right === 'closed' ? 'restricted' : right,
    keywords: keywordsOf(at(metadata, 'keywords')),
    description: proseOf(at(metadata, 'description')),
  };
}

function figuresOf(record: unknown, asked: Asked): Unread {
  const {doi, url} = placeOf(record, asked);
  // Before October 2023 the names with `version_` were those of all versions, and the page was called `links.html`.
  const isOld = at(record, 'links.html') !== undefined || typeof at(record, 'owners.0') === 'number';
  const countOf = (measure: string) => countAt(at(record, 'stats'), measure, 'zenodo', isOld ? 'version_' : '');
  return {
    sources: {zenodo: {name: 'Zenodo', url, retrieved: asked.retrieved, kind: 'reported'}},
    usage: {downloads: countOf('downloads'), views: countOf('views')},
    more: typeof doi === 'string' && doi.startsWith('10.5281/') ? {series: `datacite:${doi}`} : undefined,
  };
}
