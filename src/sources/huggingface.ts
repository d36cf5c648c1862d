import type {Adapter} from './adapter.js';
import {described} from './catalogue.js';
import {at, listAt, textAt} from './json-path.js';

const name = /^(?:hf:|https?:\/\/huggingface\.co\/(?:api\/)?datasets\/)([\w.-]+(?:\/[\w.-]+)?)\/?(?:[?#].*)?$/i;
const page = /^https?:\/\/huggingface\.co\/datasets\/([\w.-]+\/[\w.-]+)\/(?:tree|blob|viewer|discussions)\b/i;
/** What is asked for is answered, and no more; `downloadsAllTime` only if asked for. */
const fields = 'cardData createdAt description downloads downloadsAllTime gated private tags'.split(' ');

/**
 * A dataset on the Hugging Face Hub: https://huggingface.co/docs/hub/api.
 * Here is what it counts, https://huggingface.co/docs/hub/datasets-download-stats; `huggingface` reads what the dataset is, too.
 */
export const huggingfaceFigures: Adapter = {
  idOf: (src) => (name.exec(src) ?? page.exec(src))?.[1] ?? null,
  url: (id) => `https://huggingface.co/api/datasets/${id}?${fields.map((field) => `expand[]=${field}`).join('&')}`,
  read: (body, {retrieved}) => {
    if (datasetIn(body) === null) return null;
    const source = 'huggingface';
    const all = at(body, 'downloadsAllTime');
    const value = all ?? at(body, 'downloads');
    const scope = all === undefined ? 'last-30-days' : 'all-versions';
    return {
      sources: {[source]: {name: 'Hugging Face', url: urlOf(body), retrieved, kind: 'reported'}},
      usage: value === undefined ? value : {downloads: {value, source, scope}},
    };
  },
};

export const huggingface = /* @__PURE__ */ described(huggingfaceFigures, datasetIn, {
  title: 'cardData.pretty_name|id',
  // The account is not who made the data.
  creators: '',
  publisher: () => 'Hugging Face',
  // The day from which on it knows when a dataset was made: all that are older have it, too.
  publicationYear: (dataset) => textAt(dataset, 'createdAt').replace(/^2022-03-02.*/, ''),
  type: () => 'dataset',
  doi: (dataset) => tagged(dataset, 'doi:')[0],
  url: urlOf,
  license: licenseOf,
  access: (dataset) => (at(dataset, 'gated') === false && at(dataset, 'private') !== true ? 'open' : 'restricted'),
  keywords: (dataset) => [...tagged(dataset, 'task_categories:'), ...tagged(dataset, '')],
});

function datasetIn(body: unknown): unknown {
  const isModel = at(body, 'modelId') !== undefined;
  return at(body, '_id') === undefined || at(body, 'gated') === undefined || isModel ? null : body;
}

function urlOf(dataset: unknown): string {
  return `https://huggingface.co/datasets/${textAt(dataset, 'id')}`;
}

/** What follows `kind` in tags of that kind, `license:mit`; '' for those without a kind. */
function tagged(dataset: unknown, kind: string): readonly string[] {
  const tags = listAt(dataset, 'tags').filter((tag) => typeof tag === 'string');
  return tags.flatMap((tag) => ((kind ? tag.startsWith(kind) : !tag.includes(':')) ? tag.slice(kind.length) : []));
}

/** Several licences are alternatives, or for parts: the first stands for them. */
function licenseOf(dataset: unknown): unknown {
  const license = at(dataset, 'cardData.license.0|cardData.license') ?? tagged(dataset, 'license:')[0];
  if (license !== 'other' && license !== 'unknown') return license;
  return {name: at(dataset, 'cardData.license_name'), url: at(dataset, 'cardData.license_link')};
}
