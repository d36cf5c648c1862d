import {periodOf} from './period.js';
import type {Period} from './record.js';
import type {TablePart} from './table.js';

/** If the first column holds periods of one kind: a series for each column of numbers. */
export const tableSeries: TablePart = ({table: {title}, names, strips, source}) => {
  const kinds = new Set<Period | null>(names.filter((name) => name !== '').map(periodOf));
  const [period = null] = kinds;
  if (period === null || kinds.size > 1) return {};
  const series = strips
    .filter(({numeric}) => numeric)
    .map(({label, cells}) => ({
      measure: /^(?:value|count|total)s?$/i.test(label) ? 'downloads' : label.toLowerCase(),
      period,
      title,
      source,
      points: names.map((name, index) => [name, cells[index]]).filter(([name]) => name !== ''),
    }));
  return {series};
};
