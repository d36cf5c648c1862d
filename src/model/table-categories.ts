import {bareObject} from './decoder.js';
import type {Row} from './record.js';
import type {TablePart} from './table.js';

/** The first column names the categories, the others are measures. */
export const tableCategories: TablePart = ({table: {header, title}, names, strips, source}) => {
  const rows = names.map((name, index): Row => {
    const row = bareObject<string | number | null>();
    for (const {key, cells} of strips) row[key] = cells[index] ?? null;
    return Object.assign(row, {name});
  });
  return {categories: {label: header[0], title, ...source, columns: strips, rows}};
};
