import {SourceError} from './errors.js';

/** Returns `line 3, column 14` for an offset into a text. */
function placeOf(text: string, offset: number): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
}

/**
 * Returns where the engine says that a JSON text breaks; '' when it does not say.
 * V8 says "position 12" or "end of JSON input", SpiderMonkey "line 1 column 13", JavaScriptCore "EOF" or nothing.
 */
export function brokenPlace(text: string, message: string): string {
  const [, line, column = ''] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) return `line ${line}, column ${column}`;
  const offset = /end of JSON|EOF/.test(message) ? text.length : /position (\d+)/.exec(message)?.[1];
  return offset === undefined ? '' : placeOf(text, Number(offset));
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
    throw new SourceError('malformed', host, brokenPlace(text, (error as SyntaxError).message));
  }
}
