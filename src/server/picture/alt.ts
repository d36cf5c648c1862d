import {renderToSvg, type SvgOptions} from './svg.js';

const entities: Readonly<Record<string, string>> = {'&#38;': '&', '&#60;': '<', '&#62;': '>', '&#34;': '"'};
/** They part words of two directions on a screen; an `alt` is for the ear. */
const isolates = /[\u2068\u2069]/g;
const textIn = (tag: string, svg: string): string =>
  (new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(svg)?.[1] ?? '').replace(/&#\d+;/g, (entity) => entities[entity] ?? '');

/**
 * Returns a picture in words, for the `alt` of an image: what it is, and its numbers with their source.
 * @throws RangeError when the record has nothing for that picture.
 */
export function altText(input: unknown, options: SvgOptions = {}): string {
  const svg = renderToSvg(input, options);
  return [textIn('title', svg), ...textIn('desc', svg).split('\n')]
    .map((line) => line.trim().replace(/\.$/, ''))
    .filter(Boolean)
    .join('. ')
    .replace(isolates, '');
}
