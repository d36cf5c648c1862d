import {complaintUnless} from '../../model/complaint.js';
import type {Complaint, Series} from '../../model/record.js';
import {partialOf} from './series.js';

/** What an author asks to be drawn, and how. */
interface Choice {
  readonly measure?: string | null;
  readonly period?: string | null;
  readonly view?: string | null;
  readonly partial?: string | null;
}

const views = ['auto', 'word', 'full'];

/** Returns a complaint for each wish that cannot be met by the series there are. */
export function choiceComplaints(choice: Choice, drawn: Series, series: readonly Series[]): readonly Complaint[] {
  const {view, partial} = choice;
  const unmet = (['measure', 'period'] as const).filter((field) => choice[field] && choice[field] !== drawn[field]);
  const known = (field: 'measure' | 'period') => [...new Set(series.map((one) => one[field]))].join(' or ');
  return [
    ...unmet.flatMap((field) => complaintUnless(false, field, known(field), choice[field])),
    ...complaintUnless(!view || views.includes(view), 'view', views.join(' or '), view),
    ...partialOf(partial ?? '', drawn.period).complaints,
  ];
}
