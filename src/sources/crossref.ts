import {attempt} from '../model/attempt.js';
import {doiOf} from '../model/doi.js';
import type {Adapter} from './adapter.js';
import {described} from './catalogue.js';
import {cslPaths} from './csl-json.js';
import {at, listAt, textAt} from './json-path.js';
import {lineOf} from './plain-text.js';

const api = 'https://api.crossref.org/works/';

/**
 * Crossref, https://www.crossref.org/documentation/retrieve-metadata/rest-api/: works of publishers, some data among them.
 * Here is what it counts; `crossref` reads what the work is, too.
 */
export const crossrefFigures: Adapter = {
  idOf: (src) => {
    const doi = /^(?:crossref:|https:\/\/api\.crossref\.org\/works\/)([^?#]+)/i.exec(src)?.[1];
    return doiOf(attempt(() => decodeURIComponent(doi ?? '')));
  },
  url: (id) => api + encodeURIComponent(id),
  read: (body, {retrieved}) => {
    const work = workIn(body);
    const value = at(work, 'is-referenced-by-count');
    return work === null
      ? null
      : {
          sources: {crossref: {name: 'Crossref', url: api + textAt(work, 'DOI'), retrieved, kind: 'reported'}},
          // Each DOI is one version.
          usage: value === undefined ? value : {citations: {value, source: 'crossref', scope: 'this-version'}},
        };
  },
};

export const crossref = /* @__PURE__ */ described(crossrefFigures, workIn, {
  ...cslPaths,
  // It has markup that was encoded once more than it should have been.
  title: (work) => lineOf(at(work, 'title.0|title')),
  license: licenseOf,
});

function workIn(body: unknown): unknown {
  return at(body, 'message-type') === 'work' ? (at(body, 'message') ?? null) : null;
}

/** Of several, one for text mining is the last to be meant for readers. */
function licenseOf(work: unknown): unknown {
  const licenses = listAt(work, 'license');
  return licenses.find((license) => at(license, 'content-version') !== 'tdm') ?? licenses[0];
}
