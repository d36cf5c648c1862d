import {safeUrl} from './address.js';
import {categories} from './categories.js';
import {Complaints} from './complaint.js';
import {
  type Context,
  type Decoder,
  bareObject,
  dictionary,
  list,
  numberWhere,
  object,
  oneOf,
  someText,
  text,
  textAs,
  trueOrFalse,
} from './decoder.js';
import {doiOf} from './doi.js';
import {periodStart, periodText} from './period.js';
import type {Count, Creator, DatasetRecord, Impact, License, Reading, Section, Source, Story, Usage} from './record.js';
import {series, sourceKey} from './series.js';

/**
 * The record with all that is good in the input, and a complaint for each thing that is not.
 * There are none exactly when `dataset-record.schema.json` accepts the input, but for rules across fields.
 */
export function readRecord(input: unknown): Reading {
  const context: Context = {complaints: new Complaints(), sources: bareObject()};
  const good = record(input, '', context) ?? {};
  return {record: good, complaints: context.complaints.list};
}

const address = textAs('an http or https address', (given) => {
  const url = safeUrl(given);
  return url?.startsWith('mailto:') ? null : url;
});

const day = textAs('a day as 2026-05-14', (given) => {
  const start = periodStart(given, 'day');
  return Number.isNaN(start) ? null : periodText(start, 'day');
});

const orcid = textAs('an ORCID iD', (given) => {
  const bare = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(given)?.[1];
  return bare?.toUpperCase() ?? null;
});

const wholeNumber = numberWhere('a whole number ≥ 0 or null', (number) => Number.isInteger(number) && number >= 0);
const fourDigits = numberWhere(
  'a year from 1000 to 9999',
  (year) => Number.isInteger(year) && year >= 1000 && year < 1e4,
);

const year: Decoder<number> = (value, path, context) =>
  // Here unknown is said by leaving the field out.
  fourDigits(value ?? NaN, path, context) ?? undefined;

const count = object<Count>(
  {
    value: wholeNumber,
    source: sourceKey,
    scope: oneOf('all-versions', 'this-version', 'last-30-days'),
    unique: trueOrFalse,
  },
  'value',
);

const licenseFields = object<License>({id: text, name: text, url: address});

const license: Decoder<License> = (value, path, context) => {
  if (typeof value !== 'string') return licenseFields(value, path, context);
  context.complaints.add(path, 'an object', value);
  return licenseFields({id: value}, path, context);
};

const sources: Decoder<Record<string, Source>> = (value, path, context) => {
  const read = readSources(value, path, context);
  context.sources = read ?? context.sources;
  return read;
};

const readSources = dictionary(
  object<Source>(
    {name: someText, url: address, retrieved: day, kind: oneOf('reported', 'derived', 'illustrative')},
    'name',
  ),
);

const record = object<DatasetRecord>({
  sources, // First: the others refer to it.
  title: text,
  creators: list(
    object<Creator>(
      {name: someText, givenName: text, familyName: text, orcid, nameType: oneOf('Personal', 'Organizational')},
      'name',
    ),
  ),
  publisher: text,
  publicationYear: year,
  type: textAs('text', (given) => given.toLowerCase()),
  version: text,
  doi: textAs('a DOI', doiOf),
  url: address,
  license,
  access: oneOf('open', 'restricted', 'embargoed', 'metadata-only'),
  keywords: list(text),
  description: text,
  image: address,
  usage: object<Usage>({downloads: count, views: count, citations: count}),
  series: list(series),
  categories,
  story: object<Story>({
    headline: text,
    standfirst: text,
    sections: list(object<Section>({heading: text, paragraphs: list(text)}, 'paragraphs')),
    impacts: list(object<Impact>({icon: text, title: someText, text}, 'title')),
  }),
});
