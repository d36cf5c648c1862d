import type {Access, Period, Scope, SourceKind, Usage} from '../model/record.js';
import type {SourceErrorCode} from '../sources/errors.js';

/** What every element can say, in one language. Numbers and dates arrive already written. */
export interface Words {
  readonly loading: string;
  readonly stillLoading: string;
  /** While the host of the data wants to be left alone. */
  readonly busy: (seconds: string) => string;
  readonly retry: string;
  readonly empty: string;
  readonly unknown: string;
  /** Before a list of inputs that could not be used. */
  readonly unread: string;
  readonly more: (count: string) => string;
  readonly errors: Readonly<Record<SourceErrorCode, (host: string, detail: string) => string>>;
  /** After an error, when data from the page or from before stays. */
  readonly stale: (date: string) => string;

  readonly source: (name: string) => string;
  readonly sourceNotStated: string;
  readonly kinds: Readonly<Record<Exclude<SourceKind, 'reported'>, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly unique: string;

  readonly showTable: string;
  readonly hideTable: string;
  readonly moreRows: (count: string) => string;

  /** A measure without a name, and what a category is when nobody says. */
  readonly value: string;
  readonly category: string;
}

/** Said of a figure. */
export interface HeadlineWords extends Words {
  /** What a headline figure counts: `total downloads`, `1 view`, `citations unknown`. The figure is drawn apart. */
  readonly headline: (measure: keyof Usage, value: number | null, total: boolean) => string;
}

/** Said of a chart's marks. */
export interface MarkWords extends Words {
  /** One mark, as `Consolidation, 2,870 annotated volumes, 2 of 6; second largest`; `rank` may be empty. */
  readonly mark: (name: string, amount: string, place: string, count: string, rank: string) => string;
  /** The first three from either end, as `largest`, `second largest`, `third largest`. */
  readonly ranks: Readonly<Record<'largest' | 'smallest', readonly [string, string, string]>>;
}

/** Whole sentences of a chart's summary; what stands in them is already written. */
export interface SummaryWords extends Words {
  /** Stands between two sentences. */
  readonly between: string;
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

/** Said of what a library catalogue would say. */
export interface WorkWords extends Words {
  readonly access: Readonly<Record<Access, string>>;
  /** Folds a list that `more` has opened. */
  readonly fewer: string;
  readonly orcidOf: (name: string) => string;
  /** A licence of which only the address is known. */
  readonly licence: string;
  readonly version: (version: string) => string;
  readonly doi: string;
  readonly keywords: string;
  readonly view: string;
  readonly viewOn: (publisher: string) => string;
}

/** Said of a text that the reader takes along. */
export interface CopyWords extends Words {
  readonly copied: string;
  /** The browser or the page does not allow it: the text is selected, and these keys copy it. */
  readonly pressCopy: (key: string) => string;
}

export interface CitationWords extends CopyWords {
  readonly copy: string;
  /** Names the choice of formats. */
  readonly citeAs: string;
  readonly keepCitation: string;
}

/** `sheet` is the system's own; `link` and `embed` are copied; the others are places. */
export type ShareTarget = 'sheet' | 'link' | 'email' | 'mastodon' | 'bluesky' | 'linkedin' | 'reddit' | 'x' | 'embed';

export interface ShareWords extends CopyWords {
  readonly share: string;
  readonly targets: Readonly<Record<ShareTarget, string>>;
  readonly server: string;
  readonly openServer: string;
  readonly copyCode: string;
}

export interface StoryWords extends WorkWords {
  readonly shareStory: string;
}

export interface CardWords extends TrajectoryWords, HeadlineWords, WorkWords, CitationWords {
  /** Opens the citation. */
  readonly cite: string;
}

export interface SparklineWords extends TrajectoryWords, MarkWords {
  /** What there is in a period, as `448 downloads`; `shown` is empty for an unknown one. */
  readonly pointValue: (count: number, shown: string, measure: string, partial: boolean) => string;
  /** What the drawing is, to a screen reader. */
  readonly lineChart: string;
  /** How the drawing is read, by eye. */
  readonly lineHow: string;
  /** Shown and told to the keyboard before a point is chosen. */
  readonly pointsHint: string;
  /** Heads a column of periods. */
  readonly period: string;
}

export interface BarsWords extends MarkWords, SummaryWords {
  readonly barChart: string;
  readonly barsHow: string;
  /** Shown and told to the keyboard before a bar is chosen. */
  readonly barsHint: string;
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
  readonly other: (count: string) => string;
  readonly moreInTable: (count: string) => string;
}

export interface TableWords extends Words {
  readonly copyTable: string;
  readonly keepTable: string;
  readonly tableCopied: string;
  /** The browser or the page does not allow it. */
  readonly tableNotCopied: string;
  /** Said after a column's head was pressed. */
  readonly sorted: (column: string, order: 'ascending' | 'descending' | 'none') => string;
}
