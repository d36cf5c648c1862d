import {readRecord} from '../../model/reading.js';
import type {DatasetRecord} from '../../model/record.js';
import {phrasesOf} from '../../model/prose.js';
import {factsOf} from '../facts.js';
import {renderToHtml, type HtmlOptions} from '../html.js';
import {altText} from '../picture/alt.js';
import {voiceOf, type Voice} from '../words.js';
import {documentText, scriptTag, styleTag, tag, type Script} from './document.js';

/** What a record's own page tells those who link to it. */
export interface PageOptions extends HtmlOptions {
  /** Absolute address of the page. */
  readonly url?: string;
  /** Absolute address of the `social` picture as PNG, 1200 × 630. */
  readonly imageUrl?: string;
  /** Address of the JSON that `oEmbed` made. */
  readonly oembedUrl?: string;
  /** Name of the site. */
  readonly siteName?: string;
  readonly script?: Script;
  /** Address of the page's style sheet, in place of ours (`pageStyle`) in the page. */
  readonly stylesheet?: string;
}

/** The style of a page around its element. */
export const pageStyle =
  ':root{color-scheme:light dark;font-family:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}body{max-width:64em;margin:0 auto;padding:clamp(1rem,4vw,4rem) clamp(1rem,4vw,2rem)}';

/** Letters of a description that others show, about. */
const mostLetters = 200;

/** Returns the record in a sentence or two, without marks. */
function descriptionOf(
  {story, description}: DatasetRecord,
  {creators, meta, figures}: ReturnType<typeof factsOf>,
): string {
  const told = story?.standfirst ?? description ?? '';
  const plain = phrasesOf(told)
    .map(({text}) => text)
    .join('')
    .replace(/\s+/g, ' ');
  const [figure] = figures;
  const text =
    plain || [creators, meta.join(' · '), figure ? `${figure.exact} ${figure.label}` : ''].filter(Boolean).join('. ');
  return text.length > mostLetters ? `${text.slice(0, mostLetters).replace(/\s+\S*$/u, '')}…` : text;
}

/** What networks, chat programs and search engines read. */
function headOf(
  record: DatasetRecord,
  title: string,
  {url, imageUrl, oembedUrl, siteName}: PageOptions,
  voice: Voice,
): readonly string[] {
  const facts = factsOf(record, voice);
  const description = descriptionOf(record, facts);
  const meta = (name: string, content: string | undefined) =>
    content ? tag('meta', {[name.startsWith('og:') ? 'property' : 'name']: name, content}) : '';
  const hasCard = (record.title ?? record.doi) !== undefined;
  const alt =
    imageUrl !== undefined && hasCard ? altText(record, {picture: 'social', lang: voice.format.locale}) : undefined;
  return [
    meta('description', description),
    url === undefined ? '' : tag('link', {rel: 'canonical', href: url}),
    meta('og:type', 'article'),
    meta('og:title', title),
    meta('og:description', description),
    meta('og:url', url),
    meta('og:site_name', siteName ?? record.publisher),
    meta('og:image', imageUrl),
    ...(imageUrl === undefined ? [] : [meta('og:image:width', '1200'), meta('og:image:height', '630')]),
    meta('og:image:alt', alt),
    meta('twitter:card', imageUrl === undefined ? 'summary' : 'summary_large_image'),
    oembedUrl === undefined
      ? ''
      : tag('link', {rel: 'alternate', type: 'application/json+oembed', href: oembedUrl, title}),
  ];
}

/**
 * Returns a whole page with one element, the story unless told: seen without a script, and known to whoever links to it
 * (Open Graph, Twitter card, canonical address, oEmbed, schema.org/Dataset).
 */
export function renderToPage(input: unknown, options: PageOptions = {}): string {
  const {record} = readRecord(input);
  const voice = voiceOf(options.lang);
  const title = record.story?.headline ?? record.title ?? record.doi ?? '';
  const lang = options.lang ?? 'en';
  return documentText(
    lang,
    options.dir ?? voice.words.dir,
    title,
    [...headOf(record, title, options, voice), styleTag(pageStyle, options.stylesheet), scriptTag(options.script)],
    `<main>${renderToHtml(input, {...options, attributes: {'heading-level': 1, ...options.attributes}, lang})}</main>`,
  );
}
