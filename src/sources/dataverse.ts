import {attempt} from '../model/attempt.js';
import {doiOf} from '../model/doi.js';
import type {Adapter} from './adapter.js';
import {described} from './catalogue.js';
import {at, listAt, textAt} from './json-path.js';
import {proseOf} from './plain-text.js';

const short = /^dataverse:([^/\s]+)\/(\S+)$/i;
const page = /^https?:\/\/([^/\s]+)\/(?:dataset|citation)(?:\.xhtml)?\?(?:[^#]*&)?persistentId=([^&#\s]+)/i;
/** Characters of terms of use that can stand where others name a licence. */
const most = 80;

/**
 * A dataset of any Dataverse: https://guides.dataverse.org/en/latest/api/native-api.html#get-json-representation-of-a-dataset.
 * Here is where it is counted; `dataverse` reads what the dataset is, too.
 */
export const dataverseFigures: Adapter = {
  idOf: (src) => {
    const [, host, pid = ''] = short.exec(src) ?? page.exec(src) ?? [];
    return host === undefined ? null : `${host}/${attempt(() => decodeURIComponent(pid)) ?? pid}`;
  },
  url: (id) => apiOf(id, ''),
  // Most sites let no page of another read them.
  instead: (id) => /10\..+$/.exec(id)?.[0].replace(/^/, 'datacite:') ?? null,
  read: (body, {id}) => {
    const dataset = datasetIn(body);
    const doi = doiOf(at(dataset, 'persistentUrl'));
    return dataset === null
      ? null
      : {
          more: {
            usage: id === null ? [] : ['downloads', 'views'].map((name) => apiOf(id, `makeDataCount/${name}Total`)),
            series: doi === null ? [] : `datacite:${doi}`,
          },
        };
  },
};

export const dataverse = /* @__PURE__ */ described(dataverseFigures, datasetIn, {
  title: (dataset) => field(dataset, 'title'),
  creators: (dataset) => field(dataset, 'author').map(authorOf),
  publicationYear: 'publicationDate',
  type: () => 'dataset',
  version: versionOf,
  doi: (dataset) => doiOf(at(dataset, 'persistentUrl')) ?? undefined,
  url: 'persistentUrl',
  license: licenseOf,
  access: accessOf,
  keywords: (dataset) => field(dataset, 'keyword').flatMap((each) => at(each, 'keywordValue.value') ?? []),
  description: (dataset) => at(field(dataset, 'dsDescription'), '0.dsDescriptionValue.value'),
});

/** Returns where a site answers for a dataset, `host/doi:10.…`. */
function apiOf(id: string, path: string): string {
  const [, host = '', pid = ''] = /^([^/]*)\/(.*)$/.exec(id) ?? [];
  return `https://${host}/api/datasets/:persistentId/${path}?persistentId=${pid.replace(/^10\./, 'doi:$&')}`;
}

function datasetIn(body: unknown): unknown {
  return at(body, 'data.latestVersion.metadataBlocks') === undefined ? null : at(body, 'data');
}

/** The values of a field of the citation, be it one or several. */
function field(dataset: unknown, name: string): readonly unknown[] {
  const fields = listAt(dataset, 'latestVersion.metadataBlocks.citation.fields');
  return listAt(
    fields.find((each) => at(each, 'typeName') === name),
    'value',
  );
}

function authorOf(author: unknown): object {
  const isOrcid = at(author, 'authorIdentifierScheme.value') === 'ORCID';
  const orcid = isOrcid ? at(author, 'authorIdentifier.value') : undefined;
  return {name: at(author, 'authorName.value'), orcid};
}

function versionOf(dataset: unknown): string {
  const numbers = ['versionNumber', 'versionMinorNumber'].map((key) => textAt(dataset, `latestVersion.${key}`));
  return numbers.filter(Boolean).join('.');
}

/** A licence since Dataverse 5.10; before it, `CC0` or `NONE`. Who has none has terms, of one line or of pages. */
function licenseOf(dataset: unknown): unknown {
  const license = at(dataset, 'latestVersion.license');
  if (license !== undefined && license !== 'NONE') return license;
  const terms = proseOf(textAt(dataset, 'latestVersion.termsOfUse')) as string; // Text stays text.
  return terms.length > most ? 'Custom Dataset Terms' : terms;
}

/** Where some files are restricted, the dataset is said to be. */
function accessOf(dataset: unknown, today: string): string | undefined {
  const files = at(dataset, 'latestVersion.files');
  if (!Array.isArray(files)) return undefined;
  if (files.some((file) => at(file, 'restricted') === true)) return 'restricted';
  if (files.some((file) => textAt(file, 'dataFile.embargo.dateAvailable') > today)) return 'embargoed';
  return files.length > 0 ? 'open' : 'metadata-only';
}
