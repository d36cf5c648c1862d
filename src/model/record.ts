/**
 * The dataset record: the one shape that every way in is turned into and every element draws from.
 * Field names follow the DataCite Metadata Schema 4.6 (https://schema.datacite.org/) where it has one.
 * In a count, `null` means that nobody told us; `0` means that there was none.
 * The published JSON Schema of the same format is `dataset-record.schema.json`.
 */
export interface DatasetRecord {
  readonly title?: string;
  readonly creators?: readonly Creator[];
  /** The repository or body that makes the dataset available. */
  readonly publisher?: string;
  /** Four-digit year of publication. */
  readonly publicationYear?: number;
  /** General kind, lower case: `dataset`, `software`, `text`, `image`, … */
  readonly type?: string;
  /** Free text: `1.2.0`, `2024-06`, `third release`. */
  readonly version?: string;
  /** Language of title, description, keywords and story (BCP 47): `de`, `pt-BR`. */
  readonly language?: string;
  /** Bare and lower case, without `https://doi.org/`. */
  readonly doi?: string;
  /** Landing page. */
  readonly url?: string;
  readonly license?: License;
  readonly access?: Access;
  readonly keywords?: readonly string[];
  /** Plain text. */
  readonly description?: string;
  /** Address of a picture that stands for the dataset. */
  readonly image?: string;
  /** Where the figures come from, by the key that they name in their own `source`. */
  readonly sources?: Readonly<Record<string, Source>>;
  readonly usage?: Usage;
  readonly series?: readonly Series[];
  readonly categories?: Categories;
  readonly story?: Story;
}

/** `metadata-only`: the record has no files. */
export type Access = 'open' | 'restricted' | 'embargoed' | 'metadata-only';

export interface Creator {
  /** As cited: `Family, Given` for a person, the whole name for an organisation. */
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  /** Bare, as `0000-0002-1825-0097`. */
  readonly orcid?: string;
  readonly nameType?: 'Personal' | 'Organizational';
}

/** At least one of the three says which licence it is. */
export interface License {
  /** SPDX identifier (https://spdx.org/licenses/), as `CC-BY-4.0`. */
  readonly id?: string;
  readonly name?: string;
  readonly url?: string;
}

/** `reported`: the source says so. `derived`: counted from what it says. `illustrative`: an example, not a fact. */
export type SourceKind = 'reported' | 'derived' | 'illustrative';

export interface Source {
  readonly name: string;
  readonly url?: string;
  /** Day of retrieval, `YYYY-MM-DD`. */
  readonly retrieved?: string;
  readonly kind?: SourceKind;
}

export type Scope = 'all-versions' | 'this-version' | 'last-30-days';

/** One figure with what it counts. */
export interface Count {
  /** Whole number from 0; `null` is unknown. */
  readonly value: number | null;
  /** Key into `sources`. */
  readonly source?: string;
  readonly scope?: Scope;
  /** `true`: repeated fetches by one visitor count once. */
  readonly unique?: boolean;
}

export interface Usage {
  readonly downloads?: Count;
  readonly views?: Count;
  readonly citations?: Count;
}

export type Period = 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';

/**
 * Counts per period, as `points` or, regular and smaller, as `start` with `values`.
 * A period is written as ISO 8601 writes it: `2026`, `2026-Q2`, `2026-05`, `2026-W07`, `2026-05-14`, `2026-05-14T09`.
 */
export interface Series {
  /** What is counted: `downloads`, `views`, `citations`, or a word of the author's. */
  readonly measure: string;
  readonly period: Period;
  readonly title?: string;
  readonly caption?: string;
  /** Key into `sources`. */
  readonly source?: string;
  readonly points?: readonly (readonly [period: string, value: number | null])[];
  /** First period of `values`. */
  readonly start?: string;
  /** One value a period from `start` on; in a typed array, NaN is unknown. */
  readonly values?: readonly (number | null)[] | Float64Array | Float32Array | Int32Array | Uint32Array;
  /** Periods that the source had not counted to their end (or from their beginning). */
  readonly partial?: readonly string[];
}

export interface Column {
  readonly key: string;
  readonly label: string;
  /** Written behind the number: `%`, `mm`. */
  readonly unit?: string;
}

/** `name`, and one value for each column's key. */
export interface Row {
  readonly name: string;
  readonly [column: string]: string | number | null;
}

/** Measures per category: what `<pathology-chart>` draws and `<dataset-table>` lists. `source` is a key into `sources`. */
export interface Categories {
  /** What a category is: `pathology`, `site`, `scanner`. */
  readonly label?: string;
  readonly title?: string;
  readonly caption?: string;
  readonly source?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Section {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
}

export interface Impact {
  /** An emoji or other short sign. */
  readonly icon?: string;
  readonly title: string;
  readonly text?: string;
}

export interface Story {
  readonly headline?: string;
  readonly standfirst?: string;
  readonly sections?: readonly Section[];
  readonly impacts?: readonly Impact[];
}

/** Something in the input that could not be used as it is. The rest of the input is kept. */
export interface Complaint {
  /** Where: `usage.downloads.value`, `categories.rows[3].name`. */
  readonly path: string;
  /** What was expected there, as a phrase: `a whole number ≥ 0 or null`. */
  readonly expected: string;
  /** What stood there, cut to a readable length: `"12k"`, `a list`, `nothing`. */
  readonly got: string;
}

/** A record with all that was good in the input, and what was not. */
export interface Reading {
  readonly record: DatasetRecord;
  readonly complaints: readonly Complaint[];
}
