import type {Categories, Column, Row} from '../../model/record.js';
import type {Bar} from './ordering.js';

export const valueOf = (row: Row, {key}: Column): number | null => {
  const cell = row[key];
  return typeof cell === 'number' ? cell : null;
};

/** Whether a column can be drawn: it has a number, or nothing but unknowns. */
export const isNumeric = (rows: readonly Row[], column: Column): boolean =>
  rows.some((row) => typeof row[column.key] === 'number') || rows.every((row) => typeof row[column.key] !== 'string');

/** Returns the columns that can be drawn. */
export const measuresOf = ({columns, rows}: Categories): readonly Column[] =>
  columns.filter((column) => isNumeric(rows, column));

export const barsOf = (rows: readonly Row[], column: Column): readonly Bar[] =>
  rows.map((row, index) => ({name: row.name, value: valueOf(row, column), index}));

/** Whether values add up to something true: counts do, shares and scores do not. */
export const isAdditive = (bars: readonly Bar[], {unit}: Column): boolean =>
  !unit && bars.every(({value}) => value === null || (Number.isInteger(value) && value >= 0));

/** Measure and unit, as a table's head says them: `prevalence (%)`. */
export const headOf = ({label, unit}: Column): string => (unit ? `${label} (${unit})` : label);

/** Names that can be told apart from those before: `A`, `A (2)`; an empty one is `unnamed`. */
export function distinctNames(rows: readonly Row[], unnamed: string, number: (value: number) => string): string[] {
  const seen = new Map<string, number>();
  return rows.map(({name}) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const shown = name === '' ? unnamed : name;
    return count > 1 ? `${shown} (${number(count)})` : shown;
  });
}
