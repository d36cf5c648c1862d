import {lineOf} from './plain-text.js';

/**
 * Returns the keywords of a list, or of one text with `;` or `,` between them; each once, none for `undefined`.
 * In a list, an item with several commas is a joined one, too: one comma may belong to it (`Education, Higher`).
 */
export function keywordsOf(value: unknown): unknown {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const keywords = typeof value === 'string' ? value.split(/[;,]/) : items.flatMap(partsOf);
  if (items !== value && typeof value !== 'string') return value;
  const lines = new Map(keywords.map((keyword) => lineOf(keyword)).map((line) => [keyOf(line), line]));
  lines.delete('');
  return lines.size > 0 ? [...lines.values()] : undefined;
}

const keyOf = (line: unknown) => (typeof line === 'string' ? line.toLowerCase() : line);

function partsOf(item: unknown): unknown {
  if (typeof item !== 'string') return item;
  const parts = item.split(item.includes(';') ? ';' : /,.*,/s.test(item) ? ',' : '\0');
  return parts.length > 1 ? parts.map((part) => part.replace(/\s*\.\s*$/, '')) : parts;
}
