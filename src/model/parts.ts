import type {RecordReader} from './reader.js';
import type {TableReader} from './table.js';

/** How an element reads what it shows of a record, and no more. */
export interface PartReaders {
  readonly record: RecordReader;
  /** For an element that can be made of a table. */
  readonly table?: TableReader;
}
