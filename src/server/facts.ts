import {citation, isCitable} from '../kit/citation/citation.js';
import {spokenName} from '../kit/names.js';
import {provenanceText} from '../kit/provenance.js';
import {measureOf} from '../kit/usage-measure.js';
import {landingOf} from '../kit/work.js';
import {doiUrl} from '../model/doi.js';
import {licenseLink} from '../model/license.js';
import type {Count, DatasetRecord, Usage} from '../model/record.js';
import {intlOf} from '../words/format.js';
import {isRightward, isolated} from '../words/isolated.js';
import {named} from '../words/named.js';
import {categoryTable, seriesTable, type DataTable} from './data-table.js';
import {sourceOf} from './source.js';
import type {Voice} from './words.js';

/** One count with what it counts and where it comes from, in words. */
export interface Figure {
  /** `null` is unknown. */
  readonly value: number | null;
  /** `5,600,000`; `—` for unknown. */
  readonly exact: string;
  /** `5.6M`. */
  readonly short: string;
  /** `total downloads`. */
  readonly label: string;
  /** Source, day, scope, way of counting and kind. */
  readonly provenance: string;
  readonly illustrative: boolean;
}

/** What every form of a record tells, ready to be set: numbers are written once, here. */
export interface Facts {
  readonly title: string;
  /** The names, as one reads them aloud; '' when nobody is named. */
  readonly creators: string;
  /** Kind, year, licence, access and version, as far as they are known. */
  readonly meta: readonly string[];
  readonly description: string;
  /** Landing page; `null` when there is none. */
  readonly href: string | null;
  readonly doi: string;
  readonly doiHref: string | null;
  /** In APA's style; '' when the record cannot be cited. */
  readonly citation: string;
  readonly figures: readonly Figure[];
  readonly categories: DataTable | null;
  readonly series: readonly DataTable[];
}

const measures: readonly (keyof Usage)[] = ['downloads', 'views', 'citations'];

function figureOf(measure: keyof Usage, count: Count, record: DatasetRecord, {words, format}: Voice): Figure {
  const source = sourceOf(record, count.source);
  const {value, scope} = count;
  return {
    value,
    exact: format.number(value),
    short: format.compact(value),
    label: words.headline(measure, value, scope === 'all-versions'),
    provenance: provenanceText(words, format, source, count),
    illustrative: source?.kind === 'illustrative',
  };
}

function metaOf(
  {type, publicationYear, license, access, version}: DatasetRecord,
  {words, format}: Voice,
): readonly string[] {
  const [first = '', ...rest] = [
    type && (named(words.types, type.toLowerCase().replace(/\s/g, '')) ?? type),
    publicationYear?.toString(),
    license && (licenseLink(license).label || words.licence),
    access && words.access[access],
    version && words.version(version),
  ].filter((part): part is string => Boolean(part));
  // The line begins like a sentence.
  return first ? [first.charAt(0).toLocaleUpperCase(format.locale) + first.slice(1), ...rest] : [];
}

/** Returns the figure of a measure, the first that is there unless told; `null` when there is none. */
export function headlineOf(record: DatasetRecord, voice: Voice, measure?: string): Figure | null {
  const name = measure === undefined ? measures.find((each) => record.usage?.[each]) : measureOf(measure);
  const count = name && record.usage?.[name];
  return count ? figureOf(name, count, record, voice) : null;
}

/** Returns what a record says. */
export function factsOf(record: DatasetRecord, voice: Voice): Facts {
  const {title = '', creators = [], description = '', doi = '', categories, series = []} = record;
  const names = creators.map(spokenName);
  const list = intlOf(Intl.ListFormat, voice.format.locale, {type: 'conjunction'});
  const listed = (items: readonly string[]) => list.format(items);
  return {
    title,
    creators: listed(isRightward(listed(names)) ? names.map(isolated) : names),
    meta: metaOf(record, voice),
    description,
    href: landingOf(record),
    doi,
    doiHref: doi ? doiUrl(doi) : null,
    citation: isCitable(record) ? citation(record, 'apa') : '',
    figures: measures.flatMap((name) => {
      const count = record.usage?.[name];
      return count ? figureOf(name, count, record, voice) : [];
    }),
    categories: categories?.rows.length ? categoryTable(categories, record, voice) : null,
    series: series.map((each) => seriesTable(each, record, voice)),
  };
}
