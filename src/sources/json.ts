import {SourceError} from './errors.js';

/** The next token of JSON (https://www.rfc-editor.org/rfc/rfc8259), behind white space. */
const token =
  // eslint-disable-next-line no-control-regex -- JSON allows none in a text
  /[ \t\n\r]*([[\]{}:,]|"(?:[^"\\\0-\x1f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b)/y;

/** First characters of what begins a value; `v` is a number or a word. */
const value = '{["v';
const next: Readonly<Record<string, string>> = {'{': '"}', '[': `${value}]`, ':': value};

/** Returns the offset where a text is no longer JSON. */
function breakOf(text: string): number {
  const open: string[] = [];
  let allowed = value;
  for (token.lastIndex = 0; ;) {
    const {lastIndex} = token;
    const [, lexeme = '?'] = token.exec(text) ?? [];
    const [first] = /^[[\]{}:,"?]/.exec(lexeme) ?? ['v'];
    if (!allowed.includes(first)) {
      const gap = text.slice(lastIndex).search(/[^ \t\n\r]/);
      return gap < 0 ? text.length : lastIndex + gap;
    }
    const isKey = first === '"' && allowed.startsWith('"');
    if ('{['.includes(first)) open.push(first);
    if ('}]'.includes(first)) open.pop();
    const isObject = open.at(-1) === '{';
    const ending = isObject ? ',}' : open.length > 0 ? ',]' : '';
    allowed = next[first] ?? (isKey ? ':' : first === ',' ? (isObject ? '"' : value) : ending);
  }
}

/** Returns line and column of an offset, both from 1: `3:14`. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
}

/** Whether a text begins like JSON and does not end like it: it was cut off on its way. */
export const isCut = (text: string): boolean => /^\s*[[{]/.test(text) && !/[\]}]\s*$/.test(text.slice(-999));

/**
 * Returns the value of a JSON text; of an empty text, `null`.
 * @throws SourceError `malformed`, with the place as `line:column` unless it was cut off; `not-data` for a web page;
 * `unrecognised` for other XML.
 */
export function jsonOf(text: string, host: string): unknown {
  // Data of a kind that is not read, as OpenML answers.
  if (/^\s*<(?:\?xml(?![^]*<html)|\w+:)/.test(text)) throw new SourceError('unrecognised', host);
  if (/^\s*</.test(text)) throw new SourceError('not-data', host);
  if (!text.trim()) return null;
  try {
    return JSON.parse(text);
  } catch {
    // Engines tell the place in different words, or not at all.
    const offset = breakOf(text);
    const endsThere = isCut(text) && /^(?:$|["\w-])/.test(text.slice(offset, offset + 1));
    throw new SourceError('malformed', host, endsThere ? '' : placeOf(text, offset));
  }
}
