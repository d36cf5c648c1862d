import type {DatasetRecord} from '../../model/record.js';
import type {ElementName} from '../elements.js';

/** Most bars that a chart draws unless told otherwise, and rows that a table shows before it scrolls. */
const [mostBars, mostRows] = [12, 16];

const fixed: Readonly<Record<Exclude<ElementName, 'pathology-chart' | 'dataset-table'>, number>> = {
  'dataset-card': 420,
  'dataset-citation': 200,
  'dataset-impact': 240,
  'dataset-share': 90,
  'dataset-stat': 220,
  'dataset-story': 1000,
  'download-sparkline': 560,
};

/** Returns a height in pixels in which an element has room in a frame of 640 pixels: for pages that run no script, and until it has told its own. */
export function frameHeight(element: ElementName, {categories}: DatasetRecord): number {
  const rows = categories?.rows.length ?? 0;
  if (element === 'pathology-chart') return 300 + 32 * Math.min(rows, mostBars);
  if (element === 'dataset-table') return 220 + 36 * Math.min(rows, mostRows);
  return fixed[element];
}
