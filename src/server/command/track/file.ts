import {doiUrl} from '../../../model/doi.js';
import type {DatasetRecord, Series} from '../../../model/record.js';
import {CommandError} from '../failure.js';
import type {History, Sighting} from './history.js';
import {seriesOf} from './increments.js';

/** The key of the source that stands behind what is drawn. */
const source = 'history';
const periods = ['year', 'month', 'day'] as const;

const isSighting = (value: unknown): value is Sighting => {
  const {day, count, at} = (value ?? {}) as Partial<Sighting>;
  return typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && Number.isInteger(count) && typeof at === 'string';
};

/**
 * The history in a file's text.
 * @throws CommandError `history` for a file that holds something else: nothing is written over it.
 */
export function historyOf(text: string, path: string): History {
  let history: Partial<History> | undefined;
  try {
    ({history} = JSON.parse(text) as {history?: History});
  } catch (error) {
    throw new CommandError('history', `${path} is not JSON (${String(error)}). Nothing was written.`);
  }
  const {format, src, measure, sightings} = history ?? {};
  if (format !== 1 || typeof src !== 'string' || typeof measure !== 'string' || !Array.isArray(sightings))
    throw new CommandError('history', `${path} holds no history of ours. Nothing was written.`);
  const wrong = sightings.findIndex((sighting) => !isSighting(sighting));
  if (wrong >= 0)
    throw new CommandError(
      'history',
      `${path}: history.sightings[${wrong}]: expected a day, a count and a time. Nothing was written.`,
    );
  return history as History; // All of it was looked at.
}

/** What the record says of itself, without figures: they are in the history. */
function aboutOf({
  title,
  creators,
  publisher,
  publicationYear,
  type,
  doi,
  url,
  license,
  language,
}: DatasetRecord & {language?: string}): object {
  return {title, creators, publisher, publicationYear, type, language, doi, url, license};
}

/**
 * The file's text: a record that every element can show, with series for years, months and days made of the history,
 * and the history itself, a line for each day, so that version control shows one new line a day.
 */
export function fileTextOf(history: History, record: DatasetRecord): string {
  const [first, newest] = [history.sightings[0], history.sightings.at(-1)];
  if (!first || !newest) throw new RangeError('a history without a sighting');
  const {doi, publisher} = record;
  const series = periods
    .map((period) => seriesOf(history, period, source))
    .filter((one): one is Series => one !== null);
  const said = {
    name: publisher ?? history.src,
    ...(doi === undefined ? {} : {url: doiUrl(doi)}),
    retrieved: newest.day,
  };
  const whole = {
    ...aboutOf(record),
    sources: {
      count: {...said, kind: 'reported'},
      [source]: {...said, name: `${said.name}, daily counts kept since ${first.day}`, kind: 'derived'},
    },
    usage: {[history.measure]: {value: newest.count, source: 'count', ...history.method}},
    series,
    history: {...history, sightings: '@'},
  };
  const lines = history.sightings.map((sighting) => `      ${JSON.stringify(sighting)}`).join(',\n');
  return `${inLines(whole).replace('"@"', () => `[\n${lines}\n    ]`)}\n`;
}

/** JSON with lists of numbers in one line. */
const inLines = (value: object): string =>
  JSON.stringify(value, null, 2).replace(/\[\n\s+(?:(?:-?[\d.e+]+|null),?\s+)+\]/g, (list) =>
    list.replace(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'),
  );
