import {complaintUnless} from '../../model/complaint.js';
import type {AttributeText} from '../../model/attributes.js';
import type {Column, Complaint} from '../../model/record.js';
import {sorts, type Sort} from './ordering.js';

/** What an author chooses of a record: as attributes say it, so it may be anything. */
export interface Choice {
  readonly measure?: string | null;
  readonly sort?: string | null;
  readonly limit?: string | number | null;
}

/** What is drawn, and complaints about what was chosen and cannot be. */
export interface Chosen {
  readonly column?: Column;
  readonly sort: Sort;
  readonly limit: number;
  readonly complaints: readonly Complaint[];
}

/** Finds a column by its key or its label, in any case. */
export function namedColumn(columns: readonly Column[], name: AttributeText): Column | undefined {
  const wanted = String(name).trim().toLowerCase();
  return columns.find(({key, label}) => key.toLowerCase() === wanted || label.toLowerCase() === wanted);
}

/** Reads the choice: the first measure, the record's order and 12 bars unless told. */
export function chosenOf({measure, sort, limit}: Choice, columns: readonly Column[]): Chosen {
  const named = namedColumn(columns, measure ?? '');
  const order = sorts.find((name) => name === (sort || 'none'));
  const most = String(limit ?? '').trim() || '12';
  const isMost = /^(?:all|\d+)$/.test(most);
  const keys = columns.map(({key}) => key);
  return {
    column: named ?? columns[0],
    sort: order ?? 'none',
    limit: isMost ? Number(most) || Infinity : 12,
    complaints: [
      ...complaintUnless(!measure || named !== undefined, 'measure', keys.join(' or '), measure),
      ...complaintUnless(order !== undefined, 'sort', sorts.join(' or '), sort),
      ...complaintUnless(isMost, 'limit', 'a whole number or all', limit),
    ],
  };
}
