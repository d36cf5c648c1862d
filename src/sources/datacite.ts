import {doiOf, doiUrl} from '../model/doi.js';
import type {Adapter, Asked, Unread} from './adapter.js';
import {described} from './catalogue.js';
import {at, listAt, soleOf, someOf, textAt} from './json-path.js';
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
  // Other DOIs are of publishers; Zenodo's are not.
  instead: (id) => (zenodoId(id) === null ? `crossref:${id}` : null),
  read: (body, asked) => {
    const attributes = attributesIn(body);
    return attributes === null ? null : figuresOf(attributes, asked);
  },
};

export const datacite = /* @__PURE__ */ described(dataciteFigures, attributesIn, {
  title: 'titles',
  type: 'types.resourceTypeGeneral',
  // Its own is often not for people: the DOI leads to the page.
  url: '',
  license: 'rightsList',
  access: 'rightsList',
  keywords: 'subjects',
  description: 'descriptions',
});

function attributesIn(body: unknown): unknown {
  const record = soleOf(at(body, 'data'));
  return at(record, 'type') === 'dois' ? (at(record, 'attributes') ?? null) : null;
}

const measures = ['downloads', 'views', 'citations'];

/** Visits are what repositories tell DataCite by COUNTER, each visitor once in a session. Citations it finds itself. */
function figuresOf(attributes: unknown, {retrieved}: Asked): Unread {
  const source = 'datacite';
  const doi = doiOf(at(attributes, 'doi')) ?? '';
  const zenodo = zenodoId(doi);
  const counts = measures.map((measure) => at(attributes, `${measure.slice(0, -1)}Count`));
  const series = measures.flatMap((measure) => seriesIn(attributes, measure, source, retrieved));
  // 0 is also what it says of a repository that tells nothing.
  const isTold = [counts[0], counts[1], series.some(({measure}) => measure !== 'citations')].some(Boolean);
  // One DOI is one version where others are known; else nobody says.
  const visits = {source, scope: at(attributes, 'versionOfCount') ? 'this-version' : undefined, unique: true};
  const [downloads, views, citations] = counts.map((value, index) =>
    value === undefined ? value : index > 1 ? {value, source} : isTold ? {value, ...visits} : {value: null, source},
  );
  return {
    sources: {
      datacite: {
        name: 'DataCite',
        url: doiUrl(doi).replace('//', '//commons.datacite.org/'),
        retrieved,
        kind: 'reported',
      },
    },
    usage: {downloads, views, citations},
    series: someOf(series),
    more: zenodo === null ? undefined : {usage: `zenodo:${zenodo}`},
  };
}

/** A series, if there is one. The period that is being counted is partial, as is the one within which the DOI was registered. */
function seriesIn(attributes: unknown, measure: string, source: string, retrieved: string) {
  const points = listAt(attributes, `${measure}OverTime`).map(
    (each) => [textAt(each, 'yearMonth|year'), at(each, 'total') ?? null] as const,
  );
  const registered = textAt(attributes, 'registered');
  const days = [retrieved, /^.{7}-01/.test(registered) ? '' : registered];
  const period = measure === 'citations' ? 'year' : 'month';
  const partial = points.map(([name]) => name).filter((name) => name && days.some((day) => day.startsWith(name)));
  return points.length > 0 ? [{measure, period, source, points, partial}] : [];
}
