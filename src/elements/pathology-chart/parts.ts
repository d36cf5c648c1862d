import {categories} from '../../model/categories.js';
import {text} from '../../model/decoder.js';
import type {PartReaders} from '../../model/parts.js';
import {recordReader} from '../../model/reader.js';
import {tableReader} from '../../model/table.js';
import {tableCategories} from '../../model/table-categories.js';

const record = recordReader({title: text, categories});

/** What the chart reads. */
export const parts: PartReaders = {record, table: tableReader(record, tableCategories)};
