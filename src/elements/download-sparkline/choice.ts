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
  const {measure, period, view, partial} = choice;
  const measures = new Set(series.map((one) => one.measure));
  return [
    ...complaintUnless(!measure || measure === drawn.measure, 'measure', [...measures].join(' or '), measure),
    ...complaintUnless(
      !period || period === drawn.period,
      'period',
      [...new Set(series.map((one) => one.period))].join(' or '),
      period,
    ),
    ...complaintUnless(!view || views.includes(view), 'view', views.join(' or '), view),
    ...partialOf(partial ?? '', drawn.period).complaints,
  ];
}
