import {SourceError} from './errors.js';

/** Returns `line 3, column 14` for an offset into a text. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Returns the value of a JSON text; of an empty text, `null`.
 * @throws SourceError `malformed`, with the place where the engine tells it; `not-data` for a web page.
 */
export function jsonOf(text: string, host: string): unknown {
  if (/^\s*</.test(text)) throw new SourceError('not-data', host);
  if (!text.trim()) return null;
  try {
    return JSON.parse(text);
  } catch (error) {
    // V8 says "position 12", SpiderMonkey "line 1 column 13", JavaScriptCore nothing of the kind.
    const {message} = error as SyntaxError;
    const at = /position (\d+)/.exec(message);
    const lined = /line (\d+) column (\d+)/.exec(message);
    const place = lined ? `line ${lined[1]}, column ${lined[2]}` : at ? placeOf(text, Number(at[1])) : '';
    throw new SourceError('malformed', host, place);
  }
}
