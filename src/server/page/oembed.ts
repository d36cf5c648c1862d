import {readRecord} from '../../model/reading.js';
import type {ElementName} from '../elements.js';
import {factsOf} from '../facts.js';
import {attributesText, escaped, linkText} from '../markup.js';
import {voiceOf} from '../words.js';
import {frameHeight} from './frame-height.js';

/** What an oEmbed answer tells besides the record. */
export interface OEmbedOptions {
  /** Absolute address of the page that `renderToEmbed` made. */
  readonly embedUrl: string;
  /** Absolute address of the record's page; its landing page unless told. */
  readonly url?: string;
  /** Absolute address of the `social` picture as PNG, 1200 × 630. */
  readonly imageUrl?: string;
  /** The element in the frame; `dataset-card` unless told. */
  readonly element?: ElementName;
  /** Of the frame, in pixels; 640 unless told. */
  readonly width?: number;
  readonly height?: number;
  /** Language of the words (BCP 47). */
  readonly lang?: string;
}

/** A rich answer, version 1.0: https://oembed.com/#section2.3 */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly author_name?: string;
  readonly provider_name?: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/**
 * Returns what a page tells those who embed it, to be kept as a JSON file: a frame, and a quotation for those who show none,
 * in this order because WordPress wants it so (`wp_filter_oembed_result`).
 */
export function oEmbed(input: unknown, options: OEmbedOptions): OEmbed {
  const {record} = readRecord(input);
  const {embedUrl, imageUrl, element = 'dataset-card', width = 640, lang} = options;
  const height = options.height ?? frameHeight(element, record);
  const facts = factsOf(record, voiceOf(lang));
  const lines = [
    linkText(options.url ?? facts.href, facts.title || facts.doi),
    ...facts.figures.map(({exact, value, label, provenance}) =>
      escaped(`${value === null ? '' : `${exact} `}${label}. ${provenance}`),
    ),
    escaped(facts.citation),
  ];
  const frame = {src: embedUrl, title: facts.title, width, height, frameborder: 0, loading: 'lazy'};
  return {
    version: '1.0',
    type: 'rich',
    title: facts.title,
    ...(facts.creators && {author_name: facts.creators}),
    ...(record.publisher !== undefined && {provider_name: record.publisher}),
    html: `<blockquote>${lines.filter(Boolean).join('<br>')}</blockquote><iframe${attributesText(frame)}></iframe>`,
    width,
    height,
    ...(imageUrl !== undefined && {thumbnail_url: imageUrl, thumbnail_width: 1200, thumbnail_height: 630}),
  };
}
