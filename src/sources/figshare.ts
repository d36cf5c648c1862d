import type {Adapter} from './adapter.js';
import {described} from './catalogue.js';
import {statsOf} from './figshare-stats.js';
import {at, textAt} from './json-path.js';

const short = /^figshare:(\d+)(?:\.v(\d+))?$/i;
const page = /^https?:\/\/(?:[\w-]+\.)?figshare\.com\/articles\/(?:[^/?#]+\/){1,2}(\d+)(?:\/(\d+))?\/?(?:[?#].*)?$/i;

/**
 * Figshare, https://docs.figshare.com/#public_article, whose articles are works of any kind: the newest version or one,
 * `figshare:1.v2`. Here is where its counts are; `figshare` reads what the dataset is, too.
 */
export const figshareFigures: Adapter = {
  idOf: (src) => {
    const [, article, version] = short.exec(src) ?? page.exec(src) ?? [];
    return article === undefined ? null : article + (version === undefined ? '' : `/versions/${version}`);
  },
  url: (id) => `https://api.figshare.com/v2/articles/${id}`,
  read: (body, {retrieved}) => {
    const article = articleIn(body);
    return article === null ? null : {more: statsOf(article, retrieved)};
  },
};

export const figshare = /* @__PURE__ */ described(figshareFigures, articleIn, {
  creators: 'authors',
  publisher: publisherOf,
  publicationYear: 'published_date',
  type: 'defined_type_name',
  url: 'url_public_html',
  access: accessOf,
  keywords: 'tags|keywords',
});

function articleIn(body: unknown): unknown {
  return at(body, 'url_public_api') && at(body, 'defined_type') ? body : null;
}

/** The Figshare of an institution has its name in the citation only, behind the title. */
function publisherOf(article: unknown): unknown {
  return (
    textAt(article, 'citation')
      .split(`${textAt(article, 'title')}. `)[1]
      ?.split('. ')[0] ?? 'figshare'
  );
}

function accessOf(article: unknown): string | undefined {
  const is = (key: string) => at(article, key) === true;
  if (is('is_embargoed')) return 'embargoed';
  if (is('is_confidential')) return 'restricted';
  return is('is_metadata_record') ? 'metadata-only' : is('is_public') ? 'open' : undefined;
}
