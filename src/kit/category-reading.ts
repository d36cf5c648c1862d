import {pairsOf, type AttributeText} from '../model/attributes.js';
import {categories} from '../model/categories.js';
import {text} from '../model/decoder.js';
import {language} from '../model/language.js';
import type {PartReaders} from '../sources/parts.js';
import {recordReader} from '../model/reader.js';
import type {Reading} from '../model/record.js';
import {tableReader} from '../model/table.js';
import {tableCategories} from '../model/table-categories.js';

const record = recordReader({title: text, language, categories});

/** What an element reads that shows measures per category. */
export const categoryParts: PartReaders = {record, table: tableReader(record, tableCategories)};

/** Returns the categories of an attribute, `Emphysema: 1520; Cardiomegaly: 1980`, as one column called `label`. */
export function categoryReading(pairs: string | null | undefined, label: AttributeText): Reading {
  const {items, complaints} = pairsOf(pairs ?? '', 'categories');
  const rows = items.map(([name, value]) => ({name, value}));
  return {
    record: rows.length > 0 ? {categories: {columns: [{key: 'value', label: String(label)}], rows}} : {},
    complaints,
  };
}
