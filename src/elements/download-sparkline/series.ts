import {pairsOf, valuesOf, type AttributeText} from '../../model/attributes.js';
import {complaintUnless} from '../../model/complaint.js';
import {periodOf, periodStart} from '../../model/period.js';
import {text} from '../../model/decoder.js';
import {identity} from '../../model/identity.js';
import {language} from '../../model/language.js';
import {recordReader} from '../../model/reader.js';
import type {Complaint, Period, Reading, Series} from '../../model/record.js';
import {series} from '../../model/series.js';
import {tableReader} from '../../model/table.js';
import {tableSeries} from '../../model/table-series.js';
import {charting} from '../../sources/adapters.js';
import type {PartReaders} from '../../sources/parts.js';

const record = recordReader({...identity, title: text, language, series});

/** What the sparkline reads. */
export const parts: PartReaders = {
  record,
  table: tableReader(record, tableSeries),
  adapters: charting,
  follows: ['series'],
};

/** What an author can say of a series in attributes. */
export interface SeriesAttributes {
  readonly points?: string | null;
  readonly values?: string | null;
  readonly start?: string | null;
  readonly period?: string | null;
  readonly measure?: string | null;
}

/** Drawn unless another measure is asked for. */
export const usualMeasure = 'downloads';

/** Returns the series that attributes hold; `points` wins over `values`. */
export function seriesReading({points, values, start, period, measure}: SeriesAttributes): Reading {
  const pairs = pairsOf(points ?? '', 'points');
  const list = valuesOf(values ?? '', 'values');
  const complaints = [...pairs.complaints, ...list.complaints];
  if (pairs.items.length + list.items.length === 0) return {record: {}, complaints};
  const counts = pairs.items.length > 0 ? {points: pairs.items} : {start, values: list.items};
  const names = [...pairs.items.map(([name]) => name), start ?? ''];
  const kind = period ?? names.map(periodOf).find((found) => found !== null) ?? 'year';
  const read = record({series: [{measure: measure ?? usualMeasure, period: kind, ...counts}]});
  const here = read.complaints.map((complaint) => ({...complaint, path: complaint.path.replace('series[0].', '')}));
  return {record: read.record, complaints: [...complaints, ...here]};
}

/** Returns the periods of a list as `2020, 2026`, and a complaint for each that is none. */
export function partialOf(
  text: AttributeText,
  period: Period,
): {partial: readonly string[]; complaints: readonly Complaint[]} {
  const names = String(text)
    .split(',')
    .flatMap((name) => name.trim() || []);
  const fits = (name: string) => !Number.isNaN(periodStart(name, period));
  const complaints = names.flatMap((name) => complaintUnless(fits(name), 'partial', `a ${period}`, name));
  return {partial: names.filter(fits), complaints};
}

/**
 * Returns the series of a measure, that in the given periods where there are several; the first where there is none of
 * that kind, and `undefined` where there are no series.
 */
export function seriesOf(
  series: readonly Series[] | undefined,
  measure: string,
  period?: string | null,
): Series | undefined {
  const measured = series?.filter((one) => one.measure === measure) ?? [];
  return measured.find((one) => one.period === period) ?? measured[0] ?? series?.[0];
}
