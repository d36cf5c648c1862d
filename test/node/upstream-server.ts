// A stand-in for every upstream, on an origin of its own: recorded answers, with the headers that the upstreams send.
import {readFileSync} from 'node:fs';
import {createServer, type Server} from 'node:http';

const answer = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

/** What is answered by host and path, up to the query; the rest is 404. */
const answers: Readonly<Record<string, string>> = {
  'zenodo.org/api/records/7834392': answer('zenodo/rdm-default-7834392.json'),
  'api.datacite.org/dois/10.5281/zenodo.7834392': answer('datacite/zenodo-1196821.json'),
  'api.datacite.org/dois/10.6078/d1941t': answer('datacite/prereview-cdl-ucb-dryad.json'),
  'api.datacite.org/dois/10.7910/dvn/nj7xso': answer('datacite/dataverse-10.7910-dvn-nj7xso.json'),
  'api.datacite.org/dois/10.1594/pangaea.836178': answer('datacite/pangaea-836178.json'),
  'api.crossref.org/works/10.1590%2Fscielopreprints.11538': answer(
    'crossref/prereview-scielo-preprints-portuguese.json',
  ),
  'api.figshare.com/v2/articles/14763051': answer('figshare/article-14763051.json'),
  'stats.figshare.com/total/downloads/article/14763051': '{"totals": 1234}',
  'stats.figshare.com/timeline/year/downloads/article/14763051': answer(
    'figshare/stats-timeline-year.doc-example.json',
  ),
  'huggingface.co/api/datasets/rajpurkar/squad': answer('huggingface/api-datasets-rajpurkar-squad.expand.json'),
  'dataverse.harvard.edu/api/datasets/:persistentId/': answer('dataverse/native-10.7910_DVN_RLMYMR.json'),
  'closed.example/api/datasets/:persistentId/': answer('dataverse/native-10.7910_DVN_RLMYMR.json'),
  'files.example/dataset.jsonld': answer('schemaorg/commonmeta-dryad.json'),
  'files.example/croissant.json': answer('croissant/1.0_titanic.json'),
  'files.example/datapackage.json': answer('frictionless/datasets-gdp-datapackage.json'),
  'files.example/api/3/action/package_show': answer('ckan/demo.ckan.org-frictionless.json'),
  'files.example/item.json': answer('csl-json/commonmeta-10.5061_dryad.8515.json'),
  'files.example/table.csv': '\uFEFFpathology;annotated volumes\r\nPulmonary Nodule;4210\r\n"Mass; large";560\r\n',
  'files.example/anneal.xml': answer('openml/dataset-2-description.xml'),
};

/** Hosts that let no page of another origin read them, as most sites of Dataverse do. */
const closed = ['closed.example'];
export const hosts: readonly string[] = [...new Set(Object.keys(answers).map((place) => place.replace(/\/.*/, '')))];

/** Returns the server, and what it is asked for, as `host/path?query`. */
export function upstreamServer(): {readonly server: Server; readonly asked: string[]} {
  const asked: string[] = [];
  const server = createServer(({url = ''}, response) => {
    const place = url.slice(1);
    asked.push(place);
    const body = answers[place.replace(/\?.*/, '')];
    if (!closed.some((host) => place.startsWith(host))) response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', /\.csv$/.test(place) ? 'text/csv; charset=utf-8' : 'application/json');
    response.writeHead(body === undefined ? 404 : 200).end(body ?? '{"message": "Not found"}');
  });
  return {server, asked};
}
