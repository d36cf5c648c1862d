import {complaintUnless} from '../model/complaint.js';
import type {Complaint, Usage} from '../model/record.js';

const measures: readonly (keyof Usage)[] = ['downloads', 'views', 'citations'];

/** Returns the count that an attribute names: downloads unless it names another one. */
export const measureOf = (asked: unknown): keyof Usage => measures.find((measure) => measure === asked) ?? 'downloads';

/** Returns the complaint about a name that no count has. */
export const measureComplaints = (asked: string | null | undefined): readonly Complaint[] =>
  complaintUnless(!asked || measureOf(asked) === asked, 'measure', measures.join(' or '), asked);
