import {doiOf, doiUrl} from '../model/doi.js';
import {type Adapter, type Asked, type Unread, unreadOf} from './adapter.js';
import {yearAt} from './foreign-date.js';
import {keywordsOf} from './foreign-keywords.js';
import {licenseOf} from './foreign-license.js';
import {creatorsOf} from './foreign-names.js';
import {at, listAt, soleOf, textAt} from './json-path.js';
import {lineOf, proseOf} from './plain-text.js';
import {zenodoId} from './zenodo-id.js';

/** Any DOI is one of DataCite's, for all that it tells of itself; Zenodo's are. */
function idOf(src: string): string | null {
  const zenodo = zenodoId(src);
  return zenodo === null ? doiOf(src.replace(/^datacite:/i, '')) : `10.5281/zenodo.${zenodo}`;
}

// A `+` would be read as a space.
const url = (id: string) =>
  doiUrl(id).replace('https://doi.org', 'https://api.datacite.org/dois').replaceAll('+', '%2B');

/**
 * DataCite, https://support.datacite.org/reference/get_dois-id, by any DOI.
 * Here is what it counts, with its course; `datacite` reads what the dataset is, too.
 */
export const dataciteFigures: Adapter = {
  idOf,
  url,
  read: (body, asked) => unreadOf(attributesIn(body), asked, figuresOf),
};

export const datacite: Adapter = {
  idOf,
  url,
  read: (body, asked) => unreadOf(attributesIn(body), asked, workOf, figuresOf),
};

function attributesIn(body: unknown): unknown {
  const record = soleOf(at(body, 'data'));
  return at(record, 'type') === 'dois' ? at(record, 'attributes') : null;
}

function workOf(attributes: unknown, {retrieved}: Asked): Unread {
  const first = (path: string, wanted: (item: unknown) => boolean) => {
    const items = listAt(attributes, path);
    return items.find(wanted) ?? items[0];
  };
  const rights = listAt(attributes, 'rightsList');
  return {
    title: lineOf(
      at(
        first('titles', (title) => at(title, 'titleType') === undefined),
        'title',
      ),
    ),
    creators: listAt(attributes, 'creators').flatMap(creatorsIn),
    // With `publisher=true` in the address, it is an object.
    publisher: lineOf(at(attributes, 'publisher.name') ?? at(attributes, 'publisher')),
    publicationYear: yearAt(attributes, 'publicationYear', retrieved),
    type: typeOf(at(attributes, 'types')),
    version: at(attributes, 'version'),
    doi: at(attributes, 'doi'),
    license: rights.filter((right) => accessOf(right) === undefined).map(licenseIn)[0],
    access: rights.map(accessOf).find((access) => access !== undefined),
    keywords: keywordsOf(listAt(attributes, 'subjects').map((subject) => at(subject, 'subject'))),
    description: proseOf(
      at(
        first('descriptions', (each) => at(each, 'descriptionType') === 'Abstract'),
        'description',
      ),
    ),
  };
}

function creatorsIn(creator: unknown): readonly unknown[] {
  const orcid = listAt(creator, 'nameIdentifiers').find((each) => at(each, 'nameIdentifierScheme') === 'ORCID');
  return creatorsOf(at(creator, 'name'), {
    givenName: at(creator, 'givenName'),
    familyName: at(creator, 'familyName'),
    orcid: at(orcid, 'nameIdentifier'),
    nameType: at(creator, 'nameType'),
  });
}

/** `JournalArticle` as `Journal Article`. */
const typeOf = (types: unknown) =>
  textAt(types, 'resourceTypeGeneral').replace(/([a-z])([A-Z])/g, '$1 $2') || at(types, 'resourceType');

const licenseIn = (right: unknown) =>
  licenseOf({id: at(right, 'rightsIdentifier'), name: at(right, 'rights'), url: at(right, 'rightsUri')});

/** What a right says of access instead of a licence: `info:eu-repo/semantics/openAccess`. */
function accessOf(right: unknown): string | undefined {
  const kind = /^info:eu-repo\/semantics\/(\w+)Access$/.exec(textAt(right, 'rightsUri'))?.[1];
  return kind === 'closed' ? 'restricted' : kind;
}

function figuresOf(attributes: unknown, {retrieved}: Asked): Unread {
  const doi = doiOf(at(attributes, 'doi'));
  const url = doi === null ? undefined : doiUrl(doi).replace('//', '//commons.datacite.org/');
  const series = [
    ...seriesIn(attributes, 'downloads', 'month', retrieved),
    ...seriesIn(attributes, 'views', 'month', retrieved),
    ...seriesIn(attributes, 'citations', 'year', retrieved),
  ];
  const zenodo = zenodoId(doi ?? '');
  return {
    sources: {datacite: {name: 'DataCite', url, retrieved, kind: 'reported'}},
    usage: usageOf(
      attributes,
      series.some(({period}) => period === 'month'),
    ),
    series: series.length > 0 ? series : undefined,
    more: zenodo === null ? undefined : {usage: `zenodo:${zenodo}`},
  };
}

/** Visits are what repositories tell DataCite by COUNTER: each visitor once in a session. Citations it finds itself. */
function usageOf(attributes: unknown, hasSeries: boolean): object {
  // 0 is also what it says of a repository that tells nothing.
  const isTold = hasSeries || at(attributes, 'viewCount') || at(attributes, 'downloadCount');
  // One DOI is one version where others are known; else nobody says.
  const scope = at(attributes, 'versionOfCount') ? 'this-version' : undefined;
  const countOf = (path: string, about: object | null) => {
    const value = at(attributes, path);
    return value === undefined ? undefined : {value: about && value, source: 'datacite', ...about};
  };
  const visits = isTold ? {scope, unique: true} : null;
  return {
    downloads: countOf('downloadCount', visits),
    views: countOf('viewCount', visits),
    citations: countOf('citationCount', {}),
  };
}

/** A series, if there is one. The period that is being counted is partial, as is the month within which the DOI was registered. */
function seriesIn(attributes: unknown, measure: string, period: 'month' | 'year', retrieved: string) {
  const name = period === 'month' ? 'yearMonth' : 'year';
  const points = listAt(attributes, `${measure}OverTime`).map(
    (each) => [textAt(each, name), at(each, 'total') ?? null] as const,
  );
  if (points.length === 0) return [];
  const registered = textAt(attributes, 'registered');
  const began = period === 'month' && !/^.{7}-01/.test(registered) ? registered : '';
  const partial = points
    .map(([text]) => text)
    .filter((text) => text && [retrieved, began].some((day) => day.startsWith(text)));
  return [{measure, period, source: 'datacite', points, partial: partial.length > 0 ? partial : undefined}];
}
