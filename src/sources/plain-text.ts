import {withoutEntities} from './entities.js';

// Only what is markup for certain: `a < b` and `<T>` are text.
const tag =
  /<\/?(?:(p|div|br|hr|h\d|[dou]l|li|d[dt]|table|tr|section|blockquote|pre|jats:(?:p|title|sec|list|list-item))|a|abbr|b|cite|code|em|figure|i|img|s|small|span|strike|strong|su[bp]|t[bdht]|tbody|thead|td|tt|u|jats:[a-z-]+)(?:\s[^<>]*)?\/?>/gi;

/**
 * Returns the text of HTML, or of a text with some markup in it, as paragraphs with an empty line between them;
 * what is no text as it is, for the record's reader to complain of.
 */
export function proseOf(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.replace(/\r/g, '').replace(tag, (_, block) => (block ? '\n\n' : ''));
  return withoutEntities(text)
    .split(/\n\s*\n/)
    .flatMap((paragraph) => paragraph.replace(/\s+/g, ' ').trim() || [])
    .join('\n\n');
}

/** Returns the same as one line, for titles and names. */
export function lineOf(value: unknown): unknown {
  const text = proseOf(value);
  return typeof text === 'string' ? text.replaceAll('\n\n', ' ') : text;
}
