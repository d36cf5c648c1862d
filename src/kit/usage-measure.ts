import {gotText} from '../model/complaint.js';
import type {Complaint, Usage} from '../model/record.js';

const measures: readonly (keyof Usage)[] = ['downloads', 'views', 'citations'];

/** Returns the count that an attribute names: downloads unless it names another one. */
export const measureOf = (asked: unknown): keyof Usage => measures.find((measure) => measure === asked) ?? 'downloads';

/** Returns the complaint about a name that no count has. */
export const measureComplaints = (asked: string | null | undefined): readonly Complaint[] =>
  asked && measureOf(asked) !== asked ? [{path: 'measure', expected: measures.join(' or '), got: gotText(asked)}] : [];
