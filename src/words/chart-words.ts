import type {Period} from '../model/record.js';
import type {Words} from './words.js';

/** Said of what the arrow keys walk through. */
export interface KeyWords extends Words {
  /** Shown to the keyboard, and told of a chart, before a value is chosen. */
  readonly keysHint: string;
}

/** The ways in which a chart can be kept. */
export type KeptAs = 'svg' | 'png' | 'csv' | 'json';

/** Said of what a reader can do with a chart. */
export interface TakingWords {
  /** Opens the ways to keep it. */
  readonly keep: string;
  readonly keepAs: Readonly<Record<KeptAs, string>>;
  /** The browser or the page makes no PNG: the SVG is given instead. */
  readonly noPng: string;
  readonly play: string;
  readonly stop: string;
  /** Spoken before the first tone and after the last. */
  readonly playing: string;
  readonly played: string;
}

/** Said of a chart's marks. */
export interface MarkWords extends KeyWords, TakingWords {
  /** One mark, as `Consolidation, 2,870 annotated volumes, 2 of 6; second largest`; `rank` may be empty. */
  readonly mark: (name: string, amount: string, place: string, count: string, rank: string) => string;
  /** The first three from either end, as `largest`, `second largest`, `third largest`. */
  readonly ranks: Readonly<Record<'largest' | 'smallest', readonly [string, string, string]>>;
}

/** Whole sentences of a chart's summary; what stands in them is already written. */
export interface SummaryWords extends Words {
  /** Stands between two sentences. */
  readonly between: string;
  /** A text that is no sentence yet, with its full stop. */
  readonly sentence: (text: string) => string;
  readonly noneKnown: string;
  /** Where only one value is known: `name` is its category or period. */
  readonly oneKnown: (value: string, name: string) => string;
}

/** An end of the values: who has it, and how many others share it. */
export interface Extreme {
  readonly name: string;
  readonly value: string;
  readonly others: number;
  readonly shownOthers: string;
}

/**
 * How a line runs over its whole periods: never down (`rise`), never up (`fall`), neither (`flat`), up and then down
 * (`peak`), down and then up (`dip`). With more turns: higher (`up`) or lower (`down`) at its end, or none of these.
 */
export type Shape = 'rise' | 'fall' | 'peak' | 'dip' | 'flat' | 'up' | 'down' | 'mixed';

/** Values with their periods, as `at` writes them: at both ends of a line, its highest and its lowest. */
export interface Course {
  readonly first: string;
  readonly last: string;
  readonly high: string;
  readonly low: string;
}

/** Said of a course in time. */
export interface TrajectoryWords extends SummaryWords {
  /** Names of the usual measures; others are shown as the author wrote them. */
  readonly measures: Readonly<Record<string, string>>;
  readonly perPeriod: (measure: string, period: Period) => string;
  /** What a line chart shows; `to` is empty for one period, `unknown` the periods that nobody told. */
  readonly lineShows: (what: string, from: string, to: string, unknown: number, shownUnknown: string) => string;
  /** A value with its period, as `448 in March 2023`. */
  readonly at: (value: string, when: string, period: Period) => string;
  readonly courses: Readonly<Record<Shape, (course: Course) => string>>;
  /** Of one period or several, joined by commas. */
  readonly notComplete: (periods: string) => string;
  /** The same as a sentence of a summary, each period with what was counted so far. */
  readonly unfinished: (periods: string) => string;
}

export interface SparklineWords extends TrajectoryWords, MarkWords {
  /** What there is in a period, as `448 downloads`; `shown` is empty for an unknown one. */
  readonly pointValue: (count: number, shown: string, measure: string, partial: boolean) => string;
  /** What the drawing is, to a screen reader. */
  readonly lineChart: string;
  /** How the drawing is read, by eye. */
  readonly lineHow: string;
  /** Heads a column of periods. */
  readonly period: string;
}

export interface BarsWords extends MarkWords, SummaryWords {
  readonly barChart: string;
  readonly barsHow: string;
  /** What a bar says, as `1,520 annotated volumes`; `value` is empty for an unknown one. */
  readonly barValue: (value: string, measure: string) => string;
  /** What a bar chart shows; `order` is that of the bars, if they have one. */
  readonly barsShow: (
    measure: string,
    category: string,
    count: number,
    shown: string,
    unknown: number,
    shownUnknown: string,
    order: 'descending' | 'ascending' | 'none',
  ) => string;
  /** `share`: what the largest is of the sum of all, empty where values do not add up. */
  readonly extremes: (largest: Extreme, smallest: Extreme, share: string) => string;
  readonly allEqual: (value: string) => string;
  readonly other: (count: number, shown: string) => string;
  readonly moreInTable: (count: number, shown: string) => string;
}
