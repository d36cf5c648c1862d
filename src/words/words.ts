import type {Access, Scope, SourceKind, Usage} from '../model/record.js';
import type {SourceErrorCode} from '../sources/errors.js';
import type {BarsWords, KeyWords, SparklineWords, TrajectoryWords} from './chart-words.js';

export type * from './chart-words.js';

/** What every element can say, in one language. Numbers and dates arrive written; a count that bends a word comes twice. */
export interface Words {
  readonly dir: 'ltr' | 'rtl';
  /** Between the items of a list of which more follows. */
  readonly comma: string;
  /** `year` as the language writes it alone. */
  readonly quarter: (quarter: number, year: string) => string;
  readonly loading: string;
  readonly stillLoading: string;
  /** While the host of the data wants to be left alone. */
  readonly busy: (seconds: string) => string;
  readonly retry: string;
  readonly empty: string;
  readonly unknown: string;
  /** Before a list of inputs that could not be used. */
  readonly unread: string;
  readonly more: (count: number, shown: string) => string;
  readonly errors: Readonly<Record<SourceErrorCode, (host: string, detail: string) => string>>;
  /** After an error, when data from the page or from before stays. */
  readonly stale: (date: string) => string;

  readonly source: (name: string) => string;
  readonly sourceNotStated: string;
  readonly kinds: Readonly<Record<Exclude<SourceKind, 'reported'>, string>>;
  readonly scopes: Readonly<Record<Scope, string>>;
  readonly unique: string;
  /** The contrary of `unique`: one visitor who comes twice is counted twice. */
  readonly raw: string;
  /** The kind of figures that their source states itself. */
  readonly reported: string;
  /** Opens what is known of one figure, or of several. */
  readonly aboutNumber: string;
  readonly aboutNumbers: string;
  /** Before the day, before scope and way of counting, before the kind; and what stands there when nobody says. */
  readonly retrieved: string;
  readonly counted: string;
  readonly kind: string;
  readonly notStated: string;

  readonly showTable: string;
  readonly hideTable: string;
  readonly moreRows: (count: number, shown: string) => string;

  /** A measure without a name, and what a category is when nobody says. */
  readonly value: string;
  readonly category: string;
}

/** Said of a figure. */
export interface HeadlineWords extends Words {
  /** What a headline figure counts: `total downloads`, `1 view`, `citations unknown`. The figure is drawn apart. */
  readonly headline: (measure: keyof Usage, value: number | null, total: boolean) => string;
}

/** Said of what a library catalogue would say. */
export interface WorkWords extends Words {
  /** General kinds (DataCite's resourceTypeGeneral, in small letters without spaces); others are shown as they are. */
  readonly types: Readonly<Record<string, string>>;
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

export interface TableWords extends KeyWords {
  readonly copyTable: string;
  readonly keepTable: string;
  readonly tableCopied: string;
  /** The browser or the page does not allow it. */
  readonly tableNotCopied: string;
  /** Said after a column's head was pressed. */
  readonly sorted: (column: string, order: 'ascending' | 'descending' | 'none') => string;
}

/** All that is said: the words of every element. */
export interface AllWords extends CardWords, SparklineWords, BarsWords, TableWords, ShareWords, StoryWords {}

/** One language, whole: what `dist/lang/<tag>.js` holds. */
export type Language = Omit<AllWords, 'dir'>;

/** One language as far as its author has come: what is missing is said in English. */
export type PartialLanguage = {
  readonly [Name in keyof Language]?: Language[Name] extends (...given: never) => string
    ? Language[Name]
    : Language[Name] extends object
      ? Partial<Language[Name]>
      : Language[Name];
};
