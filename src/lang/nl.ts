import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('nl');
const nouns = {
  downloads: {one: 'download', other: 'downloads'},
  views: {one: 'weergave', other: 'weergaven'},
  citations: {one: 'citatie', other: 'citaties'},
};
const measures = {downloads: 'downloads', views: 'weergaven', citations: 'citaties'};
const periods = {hour: 'uur', day: 'dag', week: 'week', month: 'maand', quarter: 'kwartaal', year: 'jaar'};
const inside = {hour: 'op', day: 'op', week: 'in de week van', month: 'in', quarter: 'in', year: 'in'};
const orders = {descending: ', van groot naar klein', ascending: ', van klein naar groot', none: ''};
const values = {one: 'waarde', other: 'waarden'};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} en nog ${shownOthers}` : name);

/** Dutch. */
export const nl: Language = {
  comma: ', ',
  quarter: (quarter, year) => `K${quarter} ${year}`,
  loading: 'Laden…',
  stillLoading: 'Nog steeds aan het laden…',
  busy: (seconds) => `Server bezet, nieuwe poging over ${seconds}\u00a0s`,
  retry: 'Opnieuw proberen',
  empty: 'Nog geen gegevens',
  unknown: 'onbekend',
  unread: 'Niet alles kon worden gelezen:',
  more: (_, shown) => `en nog ${shown}`,
  errors: {
    'bad-address': (src, needed) =>
      `src: verwacht wordt het adres van een JSON- of CSV-bestand${needed && ` via ${needed}`}, niet “${src}”.`,
    offline: () => 'Er lijkt geen internetverbinding te zijn.',
    unreachable: (host) => `${host} is niet bereikbaar.`,
    blocked: (host) => `Het beveiligingsbeleid van deze pagina blokkeert ${host}.`,
    timeout: (host, seconds) => `${host} antwoordde niet binnen ${seconds} seconden.`,
    'not-found': (host) => `${host} heeft niets op dit adres.`,
    forbidden: (host) => `${host} maakt deze gegevens niet openbaar.`,
    busy: (host) => `${host} is overbelast. Probeer het over een minuut opnieuw.`,
    server: (host, status) => `${host} antwoordde met een fout (${status}).`,
    'too-large': (host, megabytes) => `De gegevens van ${host} zijn te groot (meer dan ${megabytes}\u00a0MB).`,
    'not-data': (host) => `Er werden gegevens verwacht, maar ${host} stuurde een webpagina.`,
    malformed: (host, place) =>
      `De gegevens van ${host} zijn ${
        place ? `beschadigd (${place.replace(/^(\d+):(\d+)$/, 'regel $1, kolom $2')})` : 'onvolledig'
      }.`,
    unrecognised: (host) => `De gegevens van ${host} zijn van een onbekend type.`,
  },
  stale: (date) => (date ? `Stand op ${date}.` : 'Laatst bekende stand.'),
  source: (name) => `Bron: ${name}`,
  sourceNotStated: 'Bron niet vermeld',
  kinds: {derived: 'afgeleide cijfers', illustrative: 'cijfers ter illustratie'},
  scopes: {'all-versions': 'alle versies', 'this-version': 'deze versie', 'last-30-days': 'afgelopen 30 dagen'},
  unique: 'zonder dubbeltellingen',
  raw: 'elke keer geteld',
  reported: 'door de bron opgegeven',
  aboutNumber: 'Over dit getal',
  aboutNumbers: 'Over deze getallen',
  retrieved: 'Opgehaald',
  counted: 'Geteld',
  kind: 'Soort',
  notStated: 'niet vermeld',
  showTable: 'Tabel tonen',
  hideTable: 'Tabel verbergen',
  moreRows: (count, shown) => `Nog ${shown} ${plural(count, {one: 'rij', other: 'rijen'})} tonen`,
  value: 'waarde',
  category: 'categorie',

  headline: (measure, value, total) =>
    value === null
      ? `aantal ${measures[measure]} onbekend`
      : plural(value, nouns[measure]) + (total && value !== 1 ? ' in totaal' : ''),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'onbekend') +
    (partial ? ', onvolledig' : ''),
  perPeriod: (measure, period) => `${measure} per ${periods[period]}`,
  period: 'periode',
  at: (value, when, period) => `${value} ${inside[period]} ${when}`,
  lineChart: 'lijngrafiek',
  lineHow: 'Hoe hoger een punt, hoe groter de waarde.',
  keysHint: 'Pijltjestoetsen: waarden lezen. Shift + ↑ of ↓: grootste of kleinste waarde. Esc: verlaten.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Deze lijngrafiek toont ${what}, ${to ? `${from} – ${to}` : from}${
      unknown > 0 ? `; ${shownUnknown} ${plural(unknown, values)} onbekend` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `De lijn stijgt van ${first} naar ${last}.`,
    fall: ({first, last}) => `De lijn daalt van ${first} naar ${last}.`,
    peak: ({first, high, last}) => `De lijn stijgt van ${first} naar ${high} en daalt dan naar ${last}.`,
    dip: ({first, low, last}) => `De lijn daalt van ${first} naar ${low} en stijgt dan naar ${last}.`,
    flat: ({first, last}) => `De lijn blijft gelijk, van ${first} tot ${last}.`,
    up: ({first, last, high}) =>
      `De lijn stijgt met schommelingen van ${first} naar ${last}; de hoogste waarde is ${high}.`,
    down: ({first, last, low}) =>
      `De lijn daalt met schommelingen van ${first} naar ${last}; de laagste waarde is ${low}.`,
    mixed: ({low, high, last}) => `De lijn schommelt tussen ${low} en ${high} en eindigt bij ${last}.`,
  },
  notComplete: (periods) => `${periods} (onvolledig)`,
  unfinished: (periods) => `Onvolledig: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Er is geen waarde bekend.',
  oneKnown: (value, name) => `De enige bekende waarde is ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} van ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['grootste waarde', 'op één na grootste waarde', 'op twee na grootste waarde'],
    smallest: ['kleinste waarde', 'op één na kleinste waarde', 'op twee na kleinste waarde'],
  },

  barChart: 'staafdiagram',
  barsHow: 'Hoe langer een staaf, hoe groter de waarde.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure} onbekend`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Dit staafdiagram toont ${measure} per ${category}: ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `, waarvan ${shownUnknown} onbekend` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Grootste waarde: ${largest.value} (${named(largest)})${share && `, ${share} van het totaal`}; ` +
    `kleinste waarde: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Elke bekende waarde is ${value}.`,
  other: (_, shown) => `Overige (${shown})`,
  moreInTable: (_, shown) => `en nog ${shown} in de tabel`,

  types: {
    audiovisual: 'audiovisueel',
    collection: 'collectie',
    dataset: 'dataset',
    image: 'afbeelding',
    model: 'model',
    other: 'overig',
    software: 'software',
    sound: 'geluid',
    text: 'tekst',
    workflow: 'workflow',
  },
  access: {
    open: 'vrij toegankelijk',
    restricted: 'beperkt toegankelijk',
    embargoed: 'onder embargo',
    'metadata-only': 'alleen beschrijving',
  },
  fewer: 'minder tonen',
  orcidOf: (name) => `ORCID iD van ${name}`,
  licence: 'licentie',
  version: (version) => (/^\d/.test(version) ? `versie ${version}` : version),
  doi: 'DOI',
  keywords: 'Trefwoorden',
  view: 'Dataset bekijken',
  viewOn: (publisher) => `Bekijken op ${publisher}`,
  cite: 'Citeren',
  copied: 'Gekopieerd.',
  pressCopy: (key) => `Druk op ${key} om te kopiëren.`,
  copy: 'Citatie kopiëren',
  citeAs: 'Citeren als',
  keepCitation: 'Downloaden',

  copyTable: 'CSV kopiëren',
  keepTable: 'CSV downloaden',
  tableCopied: 'Tabel gekopieerd.',
  tableNotCopied: 'Kopiëren is hier niet toegestaan. Download de tabel.',
  sorted: (column, order) =>
    order === 'none'
      ? 'In de oorspronkelijke volgorde.'
      : `Gesorteerd op ${column}, ${order === 'ascending' ? 'oplopend' : 'aflopend'}.`,

  share: 'Delen',
  targets: {...siteNames, sheet: 'App kiezen…', link: 'Link kopiëren', email: 'E-mail', embed: 'Insluiten'},
  server: 'Uw Mastodon-server',
  openServer: 'Openen',
  copyCode: 'Code kopiëren',
  shareStory: 'Dit artikel delen',
  keep: 'Downloaden',
  keepAs: {svg: 'Afbeelding (SVG)', png: 'Afbeelding (PNG)', csv: 'Tabel (CSV)', json: 'Gegevens (JSON)'},
  noPng: 'Hier kan geen PNG worden gemaakt. De afbeelding is als SVG gedownload.',
  play: 'Gegevens beluisteren',
  stop: 'Stoppen',
  playing: 'Het geluid begint. Hoe hoger de toon, hoe groter de waarde.',
  played: 'Het geluid is afgelopen.',
};

registerLanguage('nl', nl);
