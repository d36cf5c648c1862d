import {isNumeric} from '../../kit/category-table.js';
import type {Categories, Column, Row} from '../../model/record.js';
import type {Bar} from './ordering.js';

export const valueOf = (row: Row, {key}: Column): number | null => {
  const cell = row[key];
  return typeof cell === 'number' ? cell : null;
};

/** Returns the columns that can be drawn. */
export const measuresOf = ({columns, rows}: Categories): readonly Column[] =>
  columns.filter((column) => isNumeric(rows, column));

export const barsOf = (rows: readonly Row[], column: Column): readonly Bar[] =>
  rows.map((row, index) => ({name: row.name, value: valueOf(row, column), index}));

/** Whether values add up to something true: counts do, shares and scores do not. */
export const isAdditive = (bars: readonly Bar[], {unit}: Column): boolean =>
  !unit && bars.every(({value}) => value === null || (Number.isInteger(value) && value >= 0));
