import type {Format} from '../../words/format.js';
import {isolated} from '../../words/isolated.js';
import type {BarsWords, Extreme} from '../../words/words.js';
import {isAdditive, type Bar} from './ordering.js';
import {calledOf, type Plan} from './plan.js';

/** A bar whose value somebody told. */
interface Known extends Bar {
  readonly value: number;
}

/** What is next to all is not told as a share: it would round to 100 %, and there is something beside it. */
const mostShare = 0.99;

const knownOf = (bars: readonly Bar[]): readonly Known[] =>
  bars.flatMap((bar) => (bar.value === null ? [] : {...bar, value: bar.value}));

/**
 * A bar chart in a few sentences, true of every row of the record, be it drawn alone or not. `This bar chart shows
 * annotated volumes by pathology: 6 values, from largest to smallest. The largest is Pulmonary Nodule with 4,210 (29%
 * of the sum); the smallest is Emphysema with 1,520.`
 */
export function barsSummary(plan: Plan, words: BarsWords, format: Format): string {
  const {all, bars, column, categories} = plan;
  const known = knownOf(all);
  const unknown = all.length - known.length;
  return [
    words.barsShow(
      isolated(column.label),
      isolated(categories.label ?? words.category),
      all.length,
      format.number(all.length),
      unknown,
      format.number(unknown),
      orderOf(bars),
    ),
    extremesText(plan, known, words, format),
  ].join(words.between);
}

/** The order that the eye sees: of the bars with a name of their own whose value is known. */
function orderOf(bars: readonly Bar[]): 'descending' | 'ascending' | 'none' {
  const values = knownOf(bars).flatMap(({value, index}) => (index === null ? [] : value));
  let [rises, falls] = [false, false];
  values.reduce((before, value) => {
    rises ||= value > before;
    falls ||= value < before;
    return value;
  }, NaN);
  return rises === falls ? 'none' : rises ? 'ascending' : 'descending';
}

function extremesText(plan: Plan, known: readonly Known[], words: BarsWords, format: Format): string {
  const [first] = known;
  if (!first) return words.noneKnown;
  const shown = ({value}: Known) => format.spoken(value, plan.column.unit);
  const called = (bar: Known) => calledOf(plan, bar, words, format);
  if (known.length === 1) return words.oneKnown(shown(first), called(first));
  const extreme = (bar: Known): Extreme => {
    const others = known.filter(({value}) => value === bar.value).length - 1;
    return {name: called(bar), value: shown(bar), others, shownOthers: format.number(others)};
  };
  const largest = known.reduce((most, bar) => (bar.value > most.value ? bar : most));
  const smallest = known.reduce((least, bar) => (bar.value < least.value ? bar : least));
  if (largest === smallest) return words.allEqual(shown(first));
  return words.extremes(extreme(largest), extreme(smallest), shareText(plan, largest, format));
}

/** What the largest is of the sum of all; '' where the values do not add up, or one is unknown. */
function shareText({all, column}: Plan, {value}: Known, format: Format): string {
  const sum = isAdditive(all, column) ? all.reduce((total, bar) => total + (bar.value ?? NaN), 0) : NaN;
  const share = value / sum;
  return Number.isSafeInteger(sum) && share <= mostShare ? format.share(share) : '';
}
