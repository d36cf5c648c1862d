import {at, listOf, someOf} from './json-path.js';
import {lineOf} from './plain-text.js';

/**
 * Returns the keywords of a list of texts or of objects with one, or of one text with `;` or `,` between them; each once.
 * In a list, an item with several commas is a joined one, too: a single comma may belong to it (`Education, Higher`).
 */
export function keywordsOf(value: unknown): readonly unknown[] | undefined {
  const isJoined = typeof value === 'string' ? /[;,]/ : /;|,.*,/s;
  const keywords = listOf(value).flatMap((item) => {
    const text = lineOf(at(item, 'subject|display_name|name') ?? item);
    if (typeof text !== 'string' || !isJoined.test(text)) return text;
    return text.split(text.includes(';') ? ';' : ',').map((part) => part.replace(/^ +|[ .]+$/g, ''));
  });
  return someOf([...new Set(keywords)]);
}
