import {rankOf} from '../../kit/rank.js';
import type {Format} from '../../words/format.js';
import {isolated} from '../../words/isolated.js';
import type {BarsWords} from '../../words/words.js';
import {calledOf, type Plan} from './plan.js';

/** Returns each bar in words: `Consolidation, 2,870 annotated volumes, 2 of 6; second largest`. */
export function readingsOf(plan: Plan, words: BarsWords, format: Format): readonly string[] {
  const {all, bars, column} = plan;
  const values = Float64Array.from(all, ({value}) => value ?? NaN);
  const measure = isolated(column.label);
  const count = format.number(bars.length);
  return bars.map((bar, mark) =>
    words.mark(
      calledOf(plan, bar, words, format),
      words.barValue(bar.value === null ? '' : format.number(bar.value, column.unit), measure),
      format.number(mark + 1),
      count,
      // What is made of several is no category among the others.
      bar.index === null ? '' : rankOf(bar.value ?? NaN, values, words),
    ),
  );
}
