import type {Words} from './words.js';

export const en: Words = {
  loading: 'Loading…',
  stillLoading: 'Still loading…',
  retry: 'Try again',
  empty: 'No data yet',
  unknown: 'unknown',
  unread: 'Not everything could be read:',
  more: (count) => `and ${count} more`,
  errors: {
    'bad-address': (src, needed) =>
      `src: expected the address of a JSON or CSV file${needed && ` over ${needed}`}, got “${src}”.`,
    offline: () => 'You seem to be offline.',
    unreachable: (host) => `Could not reach ${host}.`,
    timeout: (host, seconds) => `${host} did not answer within ${seconds} seconds.`,
    'not-found': (host) => `${host} has nothing at this address.`,
    forbidden: (host) => `${host} does not make this public.`,
    busy: (host) => `${host} is busy. Try again in a minute.`,
    server: (host, status) => `${host} answered with an error (${status}).`,
    'too-large': (host) => `The answer of ${host} is too large.`,
    'not-data': (host) => `Expected data, but ${host} sent a web page.`,
    malformed: (host, place) => `The data from ${host} is incomplete or broken${place && ` (${place})`}.`,
    unrecognised: (host) => `The data from ${host} is of a kind not known here.`,
  },
  stale: (date) => (date ? `Shown as of ${date}.` : 'Shown as last known.'),

  source: (name) => `Source: ${name}`,
  sourceNotStated: 'Source not stated',
  kinds: {derived: 'derived figures', illustrative: 'illustrative figures'},
  scopes: {'all-versions': 'all versions', 'this-version': 'this version', 'last-30-days': 'last 30 days'},
  unique: 'unique',

  showTable: 'Show table',
  hideTable: 'Hide table',
  moreRows: (count) => `Show ${count} more rows`,

  measures: {downloads: 'downloads', views: 'views', citations: 'citations'},
  access: {
    open: 'open access',
    restricted: 'restricted access',
    embargoed: 'under embargo',
    'metadata-only': 'description only',
  },

  value: 'value',
  category: 'category',
  barsHint: 'Read the bars with the arrow keys.',
  bar: (name, value, measure, place, count) =>
    `${name}: ${value ? `${value} ${measure}` : `${measure} unknown`} · ${place} of ${count}`,
  other: (count) => `Other (${count})`,
  moreInTable: (count) => `and ${count} more in the table`,

  perPeriod: (measure, period) => `${measure} per ${period}`,
  course: (what, from, to, first, last) =>
    `${what}, ${from} to ${to}: ${last ? `from ${first} to ${last}` : `${first} each`}`,
  highest: (value, when, period) => `highest ${value} ${/^[yqm]/.test(period) ? 'in' : 'on'} ${when}`,
  unknownPeriods: (count) => `${count} unknown`,
  notComplete: (periods) => `${periods} not complete`,

  fewer: 'show fewer',
  orcidOf: (name) => `ORCID iD of ${name}`,
  licence: 'licence',
  version: (version) => (/^\d/.test(version) ? `version ${version}` : version),
  doi: 'DOI',
  keywords: 'Keywords',
  headline: (measure, value, total) =>
    value === null ? `${measure} unknown` : value === 1 ? measure.slice(0, -1) : total ? `total ${measure}` : measure,
  view: 'View dataset',
  viewOn: (publisher) => `View on ${publisher}`,
  cite: 'Cite',
  copy: 'Copy citation',
  copied: 'Citation copied.',
  pressCopy: (key) => `Press ${key} to copy it.`,
  dataSet: 'Data set',
  noDate: 'n.d.',
  point: (when, count, shown, measure, partial) => {
    const noun = count === 1 ? measure.replace(/^(download|view|citation)s$/, '$1') : measure;
    return `${when}: ${shown ? `${shown} ${noun}` : 'unknown'}${partial ? ' (not complete)' : ''}`;
  },
  pointsHint: 'Arrow keys read the points',
  period: 'period',

  copyTable: 'Copy CSV',
  keepTable: 'Download CSV',
  tableCopied: 'Table copied.',
  tableNotCopied: 'Copying is not allowed here. Download the table instead.',
  sorted: (column, order) => (order === 'none' ? 'In the original order.' : `Sorted by ${column}, ${order}.`),
};
