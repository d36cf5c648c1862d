import {gotText} from '../../model/complaint.js';
import type {Complaint, Series} from '../../model/record.js';
import {partialOf} from './series.js';

/** What an author asks to be drawn, and how. */
interface Choice {
  readonly measure?: string | null;
  readonly view?: string | null;
  readonly partial?: string | null;
}

const views = ['auto', 'word', 'full'];

/** Returns a complaint for each wish that cannot be met by the series there are. */
export function choiceComplaints(choice: Choice, drawn: Series, series: readonly Series[]): readonly Complaint[] {
  const {measure, view, partial} = choice;
  const unless = (fits: boolean, path: string, got: unknown, expected: readonly string[]) =>
    fits ? [] : [{path, expected: [...new Set(expected)].join(' or '), got: gotText(got)}];
  const measures = series.map((one) => one.measure);
  return [
    ...unless(!measure || measure === drawn.measure, 'measure', measure, measures),
    ...unless(!view || views.includes(view), 'view', view, views),
    ...partialOf(partial ?? '', drawn.period).complaints,
  ];
}
