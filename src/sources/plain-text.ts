import {withoutEntities} from './entities.js';

// Only what is markup for certain: `a < b` and `<T>` are text. First those that begin a paragraph.
const tag =
  /<\/?(?:(p|div|br|hr|h\d|[dou]l|li|d[dt]|table|tr|pre|blockquote|section|\w+:(?:p|sec|title|list-item))|a|b|cite|code|em|i|img|small|span|strong|su[bp]|t[dht]|tbody|thead|u|\w+:[a-z-]+)(?:\s[^<>]*)?\/?>/gi;

/**
 * Returns the text of HTML, or of a text with some markup in it, as paragraphs with an empty line between them;
 * what is no text as it is, for the record's reader to complain of.
 */
export const proseOf = (value: unknown): unknown =>
  typeof value === 'string'
    ? withoutEntities(value.replace(tag, (_, block) => (block ? '\n\n' : '')))
        .split(/\n\s*\n/)
        .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').trim() || [])
        .join('\n\n')
    : value;

/** Returns the same as one line, for titles and names. */
export function lineOf(value: unknown): unknown {
  const text = proseOf(value);
  return typeof text === 'string' ? text.replaceAll('\n\n', ' ') : text;
}
