import {type Decoder, list, numberWhere, object, oneOf, someText, text, textAs} from './decoder.js';
import {identity} from './identity.js';
import {language} from './language.js';
import type {RecordFields} from './reader.js';
import type {Creator, License} from './record.js';
import {address} from './sources.js';

const orcid = textAs('an ORCID iD', (given) => {
  const bare = /^(?:https?:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/i.exec(given)?.[1];
  return bare?.toUpperCase() ?? null;
});

const fourDigits = numberWhere(
  'a year from 1000 to 9999',
  (year) => Number.isInteger(year) && year >= 1000 && year < 1e4,
);

const year: Decoder<number> = (value, path, context) =>
  // Here unknown is said by leaving the field out.
  fourDigits(value ?? NaN, path, context) ?? undefined;

const licenseFields = object<License>({id: text, name: text, url: address});

const license: Decoder<License> = (value, path, context) => {
  if (typeof value !== 'string') return licenseFields(value, path, context);
  context.complaints.add(path, 'an object', value);
  return licenseFields({id: value}, path, context);
};

const creator = object<Creator>(
  {name: someText, givenName: text, familyName: text, orcid, nameType: oneOf('Personal', 'Organizational')},
  'name',
);

/** What a library's catalogue would say of the dataset. */
export const work = {
  title: text,
  creators: list(creator),
  publisher: text,
  publicationYear: year,
  type: textAs('text', (given) => given.toLowerCase()),
  version: text,
  language,
  ...identity,
  license,
  access: oneOf('open', 'restricted', 'embargoed', 'metadata-only'),
  keywords: list(text),
  description: text,
  image: address,
} satisfies RecordFields;
