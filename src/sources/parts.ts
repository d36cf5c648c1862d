import type {RecordReader} from '../model/reader.js';
import type {TableReader} from '../model/table.js';
import type {Adapter, Follow} from './adapter.js';

/** How an element reads what it shows of a record, and no more. */
export interface PartReaders {
  readonly record: RecordReader;
  /** For an element that can be made of a table. */
  readonly table?: TableReader;
  /** The upstreams that have something of what the element shows; the first that knows an address wins. */
  readonly adapters?: readonly Adapter[];
  /** What is asked elsewhere when an answer lacks it. */
  readonly follows?: readonly Follow[];
}
