import type {DatasetRecord} from '../../src/model/record.js';

/** Every field of the format, so that a field that the types lose or gain does not compile. */
export const whole = {
  title: 'RAD-ChestCT',
  creators: [
    {
      name: 'Draelos, Rachel Lea',
      givenName: 'Rachel Lea',
      familyName: 'Draelos',
      orcid: '0000-0002-1825-0097',
      nameType: 'Personal',
    },
  ],
  publisher: 'Zenodo',
  publicationYear: 2020,
  type: 'dataset',
  version: '1.2.0',
  language: 'pt-BR',
  doi: '10.5281/zenodo.6406114',
  url: 'https://zenodo.org/records/6406114',
  license: {id: 'CC-BY-4.0', name: 'Attribution', url: 'https://creativecommons.org/licenses/by/4.0/'},
  access: 'restricted',
  keywords: ['chest CT'],
  description: 'Scans.',
  image: './scan.png',
  sources: {
    story: {name: 'The story', url: 'https://example.org/', retrieved: '2026-11-23', kind: 'illustrative'},
  },
  usage: {
    downloads: {value: 5_600_000, source: 'story', scope: 'all-versions', unique: false},
    views: {value: null},
    citations: {value: 0},
  },
  series: [
    {
      measure: 'downloads',
      period: 'year',
      title: 'Downloads',
      caption: 'A year each.',
      source: 'story',
      points: [
        ['2020', 120_000],
        ['2021', null],
      ],
      partial: ['2026'],
    },
    {measure: 'views', period: 'day', start: '2020-01-01', values: [3, 0, null]},
  ],
  categories: {
    label: 'pathology',
    title: 'Volumes',
    caption: 'As annotated.',
    source: 'story',
    columns: [{key: 'volumes', label: 'annotated volumes', unit: 'volumes'}],
    rows: [{name: 'Nodule', volumes: 4210}],
  },
  story: {
    headline: 'A story',
    standfirst: 'Told.',
    sections: [{heading: 'One', paragraphs: ['A.', 'B.']}],
    impacts: [{icon: '🔬', title: 'Work', text: 'Done.'}],
  },
} satisfies Required<DatasetRecord>;

const series = (fields: object): object => ({series: [{measure: 'downloads', period: 'day', points: [], ...fields}]});
const dated = (period: string, ...names: unknown[]): object => series({period, points: names.map((name) => [name, 1])});
const table = (fields: object): object => ({
  categories: {columns: [{key: 'a', label: 'A'}], rows: [{name: 'x', a: 1}], ...fields},
});
const count = (value: unknown, fields: object = {}): object => ({usage: {downloads: {value, ...fields}}});
const source = (fields: object): object => ({sources: {s: {name: 'S', ...fields}}});
const columnar = {measure: 'views', period: 'month', start: '2020-01'};

/** What schema and reader both accept. */
export const valid: readonly unknown[] = [
  ...[whole, {}, {unknown: {deep: [[[]]]}}, {$schema: 'dataset-record.schema.json'}],
  ...['', ' ', 'x', '\u0000', '\uD800', '<b>'].map((title) => ({title})),
  ...[1000, 1734, 2549, 9999].map((publicationYear) => ({publicationYear})),
  ...[
    ...['10.1/x', 'doi:10.1/x', 'DOI: 10.5281/ZENODO.1', 'https://doi.org/10.5281/a', 'http://dx.doi.org/10.1/a', ''],
    ...['10.1130/2013.2502…', ' 10.1/x ', '10.1000/../../evil', '10.1000/%23'],
  ].map((doi) => ({doi})),
  ...[
    ...['http://example.org/', 'HTTPS://EXAMPLE.ORG', '//example.org/x', '/a', './a', '?q=1', '#f', '', ' /a '],
    ...['https://example.org/?a@b', 'https:/\\evil.org', 'https://[::1]/', 'doi:10.1/x', '10.1/x', 'a b', 'x/y:z'],
  ].map((url) => ({url})),
  ...[{image: 'a.png'}, {license: {}}, {license: {id: ''}}, {license: {name: 'Mine'}}],
  ...['open', 'restricted', 'embargoed', 'metadata-only'].map((access) => ({access})),
  ...[{keywords: []}, {keywords: ['']}, {creators: []}, {creators: [{name: 'A', orcid: ''}]}],
  {creators: [{name: 'A', orcid: 'https://orcid.org/0000-0002-1694-233x'}]},
  ...[{usage: {}}, count(0), count(null), count(1e21), count(3, {unique: true, scope: 'this-version'})],
  ...[{sources: {}}, source({}), source({retrieved: '2026-11-23T10:00:00Z'}), source({retrieved: ''})],
  JSON.parse('{"sources": {"__proto__": {"name": "P"}, "constructor": {"name": "C"}}}'),
  ...[{series: []}, series({}), series({points: [['2020-01-01', -3]]}), series({partial: []}), series({source: ''})],
  {series: [{...columnar, values: []}]},
  {series: [{...columnar, values: [1.5, null, -1], partial: ['2020-02']}]},
  dated('year', '0001', '2999'),
  dated('quarter', '2020-Q1', '2020-Q4'),
  dated('month', '2020-01', '2020-12'),
  dated('week', '2020-W01', '2020-W53'),
  dated('day', '2020-02-29', '2020-03-01T09:30:00.5+02:00'),
  dated('hour', '2020-02-29T00', '2020-02-29T23:59:59Z'),
  ...[table({}), table({columns: [], rows: []}), table({rows: [{name: 'x'}]}), table({rows: [{name: 'x', a: null}]})],
  table({
    rows: [
      {name: 'x', a: 'text'},
      {name: 'x', a: ''},
      {name: 'x', a: -0.5},
    ],
  }),
  ...[{story: {}}, {story: {sections: [{paragraphs: []}]}}, {story: {impacts: [{title: 'x'}]}}],
];

const wrongTypes = (field: string, ...values: unknown[]): object[] => values.map((value) => ({[field]: value}));

/** What schema and reader both find one fault in. */
export const broken: readonly unknown[] = [
  {language: 'English'},
  {language: 'pt_BR'},
  {language: 1},
  ...[null, [], 'x', 3],
  ...wrongTypes('title', 3, null, [], {}, true),
  ...['publisher', 'type', 'version', 'description'].map((field) => ({[field]: 1})),
  ...wrongTypes('publicationYear', 999, 10_000, 2020.5, '2020', null, '20xx'),
  ...wrongTypes('doi', '11.1000/x', '10./x', '10.1000', '10.1000/', 'https://evil.org/10.1000/x', 10.1),
  ...wrongTypes('url', 'javascript:alert(1)', 'mailto:a@b.org', 'ftp://a.org', 'data:text/html,x', 'java\tscript:a', 7),
  ...wrongTypes('url', 'https://user:pass@example.org/', '//user@example.org/', 'https://', '//', 'tel:+1'),
  ...wrongTypes('image', 'data:image/svg+xml,<svg>', 'blob:https://example.org/1'),
  ...wrongTypes('license', 'MIT', [], {id: 3}, {url: 'vbscript:x'}),
  ...wrongTypes('access', 'closed', '', null, true),
  ...wrongTypes('keywords', 'a, b', [3], {}),
  ...wrongTypes('creators', {name: 'A'}, ['A'], [{}], [{name: ''}], [{name: 3}]),
  {creators: [{name: 'A', orcid: '1234'}]},
  {creators: [{name: 'A', nameType: 'personal'}]},
  ...wrongTypes('usage', 3, [], {downloads: 3}, {downloads: {}}, {views: null}),
  ...['12k', '12', '1,234', '12%', -1, 1.5, true, [1]].map((value) => count(value)),
  ...[count(1, {scope: 'all'}), count(1, {unique: 'yes'}), count(1, {source: 3})],
  ...wrongTypes('sources', [], 'x', {s: 'S'}, {s: {}}, {s: {name: ' '}}),
  ...[source({url: 'file:///etc/passwd'}), source({retrieved: 'May'}), source({kind: 'true'})],
  ...wrongTypes(
    'series',
    {},
    [3],
    [{}].map(() => ({measure: 'd', period: 'day'})),
  ),
  ...[series({measure: ''}), series({measure: undefined}), series({period: 'decade'}), series({title: 3})],
  ...[series({points: {}}), series({points: [3]}), series({points: [['2020-01-01']]})],
  ...[series({points: [['2020-01-01', 1, 2]]}), series({points: [['2020-01-01', '12']]})],
  ...[
    series({start: 'May'}),
    series({start: ''}),
    series({partial: ['']}),
    series({values: [true]}),
    series({values: 3}),
  ],
  {series: [columnar]},
  {series: [{measure: 'views', period: 'month', values: [1]}]},
  ...[dated('year', '20'), dated('year', 2020), dated('quarter', '2020-Q5'), dated('month', '2020-13')],
  ...[dated('week', '2020-W54'), dated('day', '2020-05'), dated('hour', '2020-05-14'), dated('hour', '2020-05-14T24')],
  dated('hour', '2020-05-14T09:00+02:00'),
  ...wrongTypes('categories', [], 3, {columns: []}, {rows: []}),
  ...[table({columns: [{key: 'a'}]}), table({columns: [{key: '', label: 'A'}]}), table({columns: ['a']})],
  ...[table({rows: ['x']}), table({rows: [{}]}), table({rows: [{name: ''}]}), table({rows: [{name: 3}]})],
  ...[table({rows: [{name: 'x', a: true}]}), table({rows: [{name: 'x', a: [1]}]}), table({label: 3})],
  ...wrongTypes('story', 'x', {headline: 3}, {sections: [{}]}, {sections: [{paragraphs: 'x'}]}, {impacts: [{}]}),
];

/** Rules that a schema cannot say, by name: it accepts these, the reader does not. */
export const exceptions: Readonly<Record<string, unknown>> = {
  'a source that the record does not have': count(1, {source: 'nobody'}),
  'a period that comes twice': dated('year', '2020', '2020'),
  'a day that no calendar has': dated('day', '2024-02-30'),
  'a day of retrieval that no calendar has': source({retrieved: '2024-02-30'}),
  'a week that the year does not have': dated('week', '2021-W53'),
  'an address with a port that does not exist': {url: 'https://example.org:99999/'},
  'an address with a host that cannot be': {url: 'http://%00/'},
};

/** Things that the schema is strict about for the author's sake, and that the reader makes good without a word. */
export const forgiven: Readonly<Record<string, unknown>> = {
  'a row with an object under a key that no column has': table({rows: [{name: 'x', a: 1, extra: {}}]}),
  'a DOI with U+0000 in it': {doi: '10.1\u0000/x'},
};
