import {categories} from './categories.js';
import {type RecordReader, recordReader} from './reader.js';
import {series} from './series.js';
import {story} from './story.js';
import {type TableReader, tableReader} from './table.js';
import {tableCategories} from './table-categories.js';
import {tableSeries} from './table-series.js';
import {usage} from './usage.js';
import {work} from './work.js';

/**
 * Reads a whole record. There are no complaints exactly when `dataset-record.schema.json` accepts the input,
 * but for rules across fields. An element that shows a part has a reader of that part alone.
 */
export const readRecord: RecordReader = recordReader({...work, usage, series, categories, story});

/** Reads a table as categories and, where its rows are periods, as series. */
export const recordOfTable: TableReader = tableReader(readRecord, tableCategories, tableSeries);
