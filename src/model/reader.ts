import {Complaints} from './complaint.js';
import {type Context, type Decoder, type Fields, bareObject, object} from './decoder.js';
import type {DatasetRecord, Reading} from './record.js';
import {sources} from './sources.js';

/** Reads unknown input as a record: all that is good in it, and a complaint for each thing that is not. */
export type RecordReader = (input: unknown) => Reading;

/** Some of a record's fields. */
export type RecordFields = Partial<Fields<DatasetRecord>>;

/** A reader of the given fields and of the sources that they refer to; it is blind for the others. */
export function recordReader(fields: RecordFields): RecordReader {
  // The sources first: the others refer to them.
  const record: Decoder<DatasetRecord> = object({sources, ...fields} as Fields<DatasetRecord>); // A reader of some of its fields is one of a record: all are optional.
  return (input) => {
    const context: Context = {complaints: new Complaints(), sources: bareObject(), period: 'day'};
    const good = record(input, '', context) ?? {};
    return {record: good, complaints: context.complaints.list};
  };
}
