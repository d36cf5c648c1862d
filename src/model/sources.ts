/* eslint-disable @typescript-eslint/no-confusing-void-expression -- The undefined of a complaint stands for the value. */
import {safeUrl} from './address.js';
import {type Decoder, dictionary, object, oneOf, someText, text, textAs} from './decoder.js';
import {periodStart, periodText} from './period.js';
import type {Source} from './record.js';

/** The address of a page or file: of what the gate lets through, all but mail. */
export const address = textAs('an http or https address', (given) => {
  const url = safeUrl(given);
  return url?.startsWith('mailto:') ? null : url;
});

const day = textAs('a day as 2026-05-14', (given) => {
  const start = periodStart(given, 'day');
  return Number.isNaN(start) ? null : periodText(start, 'day');
});

const all = dictionary(
  object<Source>(
    {name: someText, url: address, retrieved: day, kind: oneOf('reported', 'derived', 'illustrative')},
    'name',
  ),
);

/** Where the figures come from; what is read after them may refer to them. */
export const sources: Decoder<Record<string, Source>> = (value, path, context) => {
  const read = all(value, path, context);
  context.sources = read ?? context.sources;
  return read;
};

/** The author's key of a source that the record has. */
export const sourceKey: Decoder<string> = (value, path, context) => {
  const key = text(value, path, context);
  return key === undefined || key in context.sources ? key : context.complaints.add(path, 'a key of sources', value);
};
