import {numberIn, workReading, type WorkAttributes} from '../../kit/work-reading.js';
import {recordReader} from '../../model/reader.js';
import type {Complaint, Reading} from '../../model/record.js';
import {series} from '../../model/series.js';
import {usage} from '../../model/usage.js';
import {work} from '../../model/work.js';
import {describing} from '../../sources/adapters.js';
import type {PartReaders} from '../../sources/parts.js';

/** What the card reads. */
export const parts: PartReaders = {
  record: recordReader({...work, usage, series}),
  adapters: describing,
  follows: ['usage', 'series'],
};

/** The properties that say something of the dataset, as they are named in markup. */
export const cardInputs = [
  'heading',
  'creators',
  'year',
  'publisher',
  'doi',
  'license',
  'access',
  'type',
  'version',
  'keywords',
  'downloads',
  'measure',
  'href',
  'image',
] as const;

/** What the author wrote. */
export interface CardAttributes extends WorkAttributes {
  readonly downloads?: string | number | null;
}

function complaintOf({path, expected, got}: Complaint): Complaint {
  return path.startsWith('usage.')
    ? {path: 'downloads', expected: expected.replace(' or null', ''), got}
    : {path, expected, got};
}

/** Returns what the attributes say, read with the same care as a record. */
export function cardReading(given: CardAttributes): Reading {
  const downloads = numberIn(given.downloads);
  const {record, complaints} = workReading(
    given,
    parts.record,
    downloads === undefined ? undefined : {usage: {downloads: {value: downloads}}},
  );
  return {record, complaints: complaints.map(complaintOf)};
}
