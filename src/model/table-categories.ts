import type {TablePart} from './table.js';

/** The first column names the categories, the others are measures. */
export const tableCategories: TablePart = ({table: {header, title}, names, strips, source}) => {
  const rows = names.map((name, index) => ({
    ...Object.fromEntries(strips.map(({key, cells}) => [key, cells[index]])),
    name,
  }));
  return {categories: {label: header[0], title, source, columns: strips, rows}};
};
