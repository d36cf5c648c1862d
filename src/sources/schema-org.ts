import {doiOf} from '../model/doi.js';
import type {Adapter} from './adapter.js';
import {described} from './catalogue.js';
import {datasetIn} from './json-ld.js';
import {at, listAt, textAt} from './json-path.js';
import {lineOf} from './plain-text.js';

/**
 * A dataset in the words of schema.org, https://schema.org/Dataset, as JSON-LD; and in those of Croissant,
 * https://docs.mlcommons.org/croissant/docs/croissant-spec.html, which adds to them.
 * Here is what it counts; `schemaOrg` reads what the dataset is, too.
 */
export const schemaOrgFigures: Adapter = {
  read: (body, {host, retrieved}) => {
    const dataset = datasetIn(body);
    const counts = listAt(dataset, 'interactionStatistic').flatMap(countIn);
    const name = lineOf(at(dataset, publisher)) ?? host;
    const sources = {page: {name, url: idsOf(dataset).find(isAddress), retrieved, kind: 'reported'}};
    if (dataset === null) return null;
    return counts.length === 0 ? {} : {sources, usage: Object.fromEntries(counts)};
  },
};

const publisher = 'publisher.name|provider.name|publisher';

export const schemaOrg = /* @__PURE__ */ described(schemaOrgFigures, datasetIn, {
  title: 'name',
  creators: (dataset) => listAt(dataset, 'creator|author').map((creator) => at(creator, 'creator') ?? creator),
  publisher,
  publicationYear: 'datePublished',
  language: 'inLanguage',
  type: () => 'dataset',
  doi: (dataset) => idsOf(dataset).map(doiOf).find(Boolean),
  url: (dataset) => idsOf(dataset).find(isAddress),
  image: (dataset) => listAt(dataset, 'image.contentUrl|image.url|image').find(isAddress),
});

const isAddress = (value: unknown): boolean => typeof value === 'string' && /^https?:/i.test(value);

/** What leads to the dataset, or names it. */
function idsOf(dataset: unknown): readonly unknown[] {
  return ['url', '@id', 'identifier', 'sameAs'].flatMap((key) =>
    listAt(dataset, key).map((each) => at(each, 'value|url|@id') ?? each),
  );
}

/** A count by the name that it has in `usage`: https://schema.org/InteractionCounter. */
function countIn(counter: unknown): readonly (readonly [string, object])[] {
  const action = /(Download|View)Action$/.exec(textAt(counter, 'interactionType.@type|interactionType'))?.[1];
  const value = at(counter, 'userInteractionCount');
  return action === undefined ? [] : [[`${action.toLowerCase()}s`, {value, source: 'page'}]];
}
