import {complaintUnless} from '../../model/complaint.js';
import type {Categories, Column, Complaint} from '../../model/record.js';
import {measuresOf} from './measure.js';
import {sorts, type Sort} from './ordering.js';

/** What an author chooses of a record: as attributes say it, so it may be anything. */
export interface Choice {
  readonly measure?: string | null;
  readonly sort?: string | null;
  readonly limit?: string | number | null;
}

const usualLimit = 12;

/** Finds a column by its key or its label, in any case. */
export function namedColumn(columns: readonly Column[], name: string): Column | undefined {
  const wanted = name.trim().toLowerCase();
  return columns.find(({key, label}) => key.toLowerCase() === wanted || label.toLowerCase() === wanted);
}

/** Returns the order that is asked for; `undefined` when it is not one. */
export const sortOf = ({sort}: Choice): Sort | undefined => sorts.find((name) => name === (sort || 'none'));

/** Returns how many bars are asked for, 12 unless told; `undefined` when that is not a number of bars. */
export function limitOf({limit}: Choice): number | undefined {
  const text = String(limit ?? '').trim() || String(usualLimit);
  return text === 'all' ? Infinity : /^\d+$/.test(text) ? Number(text) || Infinity : undefined;
}

/** Returns what the record does not have, or nobody can know. */
export function choiceComplaints(choice: Choice, categories: Categories | undefined): readonly Complaint[] {
  const {measure, sort, limit} = choice;
  const columns = categories ? measuresOf(categories) : [];
  const keys = columns.map(({key}) => key);
  const isKnown = !measure || keys.length === 0 || namedColumn(columns, measure) !== undefined;
  return [
    ...complaintUnless(isKnown, 'measure', keys.join(' or '), measure),
    ...complaintUnless(sortOf(choice) !== undefined, 'sort', sorts.join(' or '), sort),
    ...complaintUnless(limitOf(choice) !== undefined, 'limit', 'a whole number or all', limit),
  ];
}

/** What is drawn when the choice cannot be. */
export const usual = {sort: 'none', limit: usualLimit} as const;
