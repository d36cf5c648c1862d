import {measureComplaints} from '../../kit/usage-measure.js';
import {wholeOf} from '../../kit/whole-number.js';
import {complaintUnless} from '../../model/complaint.js';
import type {Complaint} from '../../model/record.js';

export const usualLevel = 3;
export const usualCreators = 3;
export const usualKeywords = 8;

/** How the author wants the card shown. */
export interface CardChoice {
  readonly measure?: string | null;
  readonly headingLevel?: string | number | null;
  readonly maxCreators?: string | number | null;
}

/** Returns the level of the title; NaN when the attribute is none. */
export const levelOf = ({headingLevel}: CardChoice): number => wholeOf(headingLevel, usualLevel, 1, 6);

/** Returns how many creators are named at first; NaN when the attribute is no such number. */
export const mostCreatorsOf = ({maxCreators}: CardChoice): number => wholeOf(maxCreators, usualCreators);

/** Returns what the author chose and cannot have. */
export const choiceComplaints = (choice: CardChoice): readonly Complaint[] => [
  ...measureComplaints(choice.measure),
  ...complaintUnless(levelOf(choice) > 0, 'heading-level', 'a whole number from 1 to 6', choice.headingLevel),
  ...complaintUnless(mostCreatorsOf(choice) > 0, 'max-creators', 'a whole number from 1', choice.maxCreators),
];
