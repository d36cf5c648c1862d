import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('de');
const nouns = {
  downloads: {one: 'Download', other: 'Downloads'},
  views: {one: 'Aufruf', other: 'Aufrufe'},
  citations: {one: 'Zitation', other: 'Zitationen'},
};
const measures = {downloads: 'Downloads', views: 'Aufrufe', citations: 'Zitationen'};
const periods = {hour: 'Stunde', day: 'Tag', week: 'Woche', month: 'Monat', quarter: 'Quartal', year: 'Jahr'};
const inside = {hour: 'am', day: 'am', week: 'in der Woche vom', month: 'im', quarter: 'im', year: 'im Jahr'};
const orders = {descending: ', vom größten zum kleinsten', ascending: ', vom kleinsten zum größten', none: ''};

const has = ({name, others, shownOthers, value}: Extreme): string =>
  others > 0 ? `sind ${name} und ${shownOthers} weitere mit je ${value}` : `ist ${name} mit ${value}`;

/** German. */
export const de: Language = {
  comma: ', ',
  quarter: (quarter, year) => `${quarter}. Quartal ${year}`,
  loading: 'Wird geladen\u00a0…',
  stillLoading: 'Wird noch geladen\u00a0…',
  busy: (seconds) => `Ausgelastet, neuer Versuch in ${seconds}\u00a0s`,
  retry: 'Erneut versuchen',
  empty: 'Noch keine Daten',
  unknown: 'unbekannt',
  unread: 'Nicht alles konnte gelesen werden:',
  more: (_, shown) => `und ${shown} weitere`,
  errors: {
    'bad-address': (src, needed) =>
      `src: erwartet wird die Adresse einer JSON- oder CSV-Datei${needed && ` über ${needed}`}, nicht „${src}“.`,
    offline: () => 'Es besteht keine Verbindung zum Internet.',
    blocked: (host) => `Die Sicherheitsrichtlinie dieser Seite lässt ${host} nicht zu.`,
    unreachable: (host) => `${host} ist nicht erreichbar.`,
    timeout: (host, seconds) => `${host} hat innerhalb von ${seconds} Sekunden nicht geantwortet.`,
    'not-found': (host) => `Unter dieser Adresse gibt es auf ${host} nichts.`,
    forbidden: (host) => `${host} stellt dies nicht öffentlich bereit.`,
    busy: (host) => `${host} ist ausgelastet. Bitte in einer Minute erneut versuchen.`,
    server: (host, status) => `${host} hat mit einem Fehler geantwortet (${status}).`,
    'too-large': (host, megabytes) => `Die Daten von ${host} sind zu groß (über ${megabytes}\u00a0MB).`,
    'not-data': (host) => `Statt der erwarteten Daten hat ${host} eine Webseite gesendet.`,
    malformed: (host, place) =>
      `Die Daten von ${host} sind ${
        place ? `fehlerhaft (${place.replace(/^(\d+):(\d+)$/, 'Zeile $1, Spalte $2')})` : 'unvollständig'
      }.`,
    unrecognised: (host) => `Die Daten von ${host} haben ein unbekanntes Format.`,
  },
  stale: (date) => (date ? `Stand: ${date}.` : 'Gezeigt wird der letzte bekannte Stand.'),
  source: (name) => `Quelle: ${name}`,
  sourceNotStated: 'Quelle nicht angegeben',
  kinds: {derived: 'abgeleitete Zahlen', illustrative: 'Beispielzahlen'},
  scopes: {'all-versions': 'alle Versionen', 'this-version': 'diese Version', 'last-30-days': 'letzte 30 Tage'},
  unique: 'ohne Mehrfachzählung',
  raw: 'jeder Abruf',
  reported: 'von der Quelle angegeben',
  aboutNumber: 'Zu dieser Zahl',
  aboutNumbers: 'Zu diesen Zahlen',
  retrieved: 'Abgerufen',
  counted: 'Gezählt',
  kind: 'Art',
  notStated: 'nicht angegeben',
  showTable: 'Tabelle anzeigen',
  hideTable: 'Tabelle ausblenden',
  moreRows: (count, shown) =>
    plural(count, {one: 'Eine weitere Zeile anzeigen', other: `${shown} weitere Zeilen anzeigen`}),
  value: 'Wert',
  category: 'Kategorie',

  headline: (measure, value, total) =>
    value === null
      ? `${measures[measure]} unbekannt`
      : plural(value, nouns[measure]) + (total && value !== 1 ? ' insgesamt' : ''),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'unbekannt') +
    (partial ? ', unvollständig' : ''),
  perPeriod: (measure, period) => `${measure} pro ${periods[period]}`,
  period: 'Zeitraum',
  at: (value, when, period) => `${value} ${inside[period]} ${when}`,
  lineChart: 'Liniendiagramm',
  lineHow: 'Je höher ein Punkt liegt, desto größer ist der Wert.',
  keysHint: 'Werte mit den Pfeiltasten ablesen. Umschalt + ↑ oder ↓: größter oder kleinster Wert. Esc: verlassen.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Dieses Liniendiagramm zeigt ${what}, ${to ? `${from} bis ${to}` : from}${
      unknown > 0 ? `; ${shownUnknown} ${plural(unknown, {one: 'Wert ist', other: 'Werte sind'})} unbekannt` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `Die Linie steigt von ${first} auf ${last}.`,
    fall: ({first, last}) => `Die Linie fällt von ${first} auf ${last}.`,
    peak: ({first, high, last}) => `Die Linie steigt von ${first} auf ${high} und fällt dann auf ${last}.`,
    dip: ({first, low, last}) => `Die Linie fällt von ${first} auf ${low} und steigt dann auf ${last}.`,
    flat: ({first, last}) => `Die Linie verläuft waagerecht, von ${first} bis ${last}.`,
    up: ({first, last, high}) =>
      `Die Linie steigt mit Schwankungen von ${first} auf ${last}; der höchste Wert ist ${high}.`,
    down: ({first, last, low}) =>
      `Die Linie fällt mit Schwankungen von ${first} auf ${last}; der niedrigste Wert ist ${low}.`,
    mixed: ({low, high, last}) => `Die Linie schwankt zwischen ${low} und ${high} und endet bei ${last}.`,
  },
  notComplete: (periods) => `${periods} (unvollständig)`,
  unfinished: (periods) => `Unvollständig: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Kein Wert ist bekannt.',
  oneKnown: (value, name) => `Der einzige bekannte Wert ist ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} von ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['größter Wert', 'zweitgrößter Wert', 'drittgrößter Wert'],
    smallest: ['kleinster Wert', 'zweitkleinster Wert', 'drittkleinster Wert'],
  },

  barChart: 'Balkendiagramm',
  barsHow: 'Je länger ein Balken ist, desto größer ist der Wert.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure} unbekannt`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Dieses Balkendiagramm zeigt ${measure} nach ${category}: ${shown} ${plural(count, {one: 'Wert', other: 'Werte'})}${
      orders[order]
    }${unknown > 0 ? `, davon ${shownUnknown} unbekannt` : ''}.`,
  extremes: (largest, smallest, share) =>
    `Am größten ${has(largest)}${share && ` (${share} der Summe)`}; am kleinsten ${has(smallest)}.`,
  allEqual: (value) => `Jeder bekannte Wert ist ${value}.`,
  other: (_, shown) => `Übrige (${shown})`,
  moreInTable: (_, shown) => `und ${shown} weitere in der Tabelle`,

  types: {
    audiovisual: 'audiovisuelles Material',
    collection: 'Sammlung',
    dataset: 'Datensatz',
    image: 'Bild',
    model: 'Modell',
    other: 'Sonstiges',
    software: 'Software',
    sound: 'Ton',
    text: 'Text',
    workflow: 'Workflow',
  },
  access: {
    open: 'frei zugänglich',
    restricted: 'eingeschränkter Zugang',
    embargoed: 'mit Sperrfrist',
    'metadata-only': 'nur Beschreibung',
  },
  fewer: 'weniger anzeigen',
  orcidOf: (name) => `ORCID iD von ${name}`,
  licence: 'Lizenz',
  version: (version) => (/^\d/.test(version) ? `Version ${version}` : version),
  doi: 'DOI',
  keywords: 'Schlagwörter',
  view: 'Zum Datensatz',
  viewOn: (publisher) => `Auf ${publisher} ansehen`,
  cite: 'Zitieren',
  copied: 'Kopiert.',
  pressCopy: (key) => `Zum Kopieren ${key.replace('Ctrl', 'Strg')} drücken.`,
  copy: 'Literaturangabe kopieren',
  citeAs: 'Zitieren als',
  keepCitation: 'Herunterladen',

  copyTable: 'CSV kopieren',
  keepTable: 'CSV herunterladen',
  tableCopied: 'Tabelle kopiert.',
  tableNotCopied: 'Kopieren ist hier nicht erlaubt. Die Tabelle lässt sich stattdessen herunterladen.',
  sorted: (column, order) =>
    order === 'none'
      ? 'In der ursprünglichen Reihenfolge.'
      : `Sortiert nach ${column}, ${order === 'ascending' ? 'aufsteigend' : 'absteigend'}.`,

  share: 'Teilen',
  targets: {...siteNames, sheet: 'App auswählen\u00a0…', link: 'Link kopieren', email: 'E-Mail', embed: 'Einbetten'},
  server: 'Ihr Mastodon-Server',
  openServer: 'Öffnen',
  copyCode: 'Code kopieren',
  shareStory: 'Diesen Beitrag teilen',
  keep: 'Herunterladen',
  keepAs: {svg: 'Bild (SVG)', png: 'Bild (PNG)', csv: 'Tabelle (CSV)', json: 'Daten (JSON)'},
  noPng: 'Hier lässt sich kein PNG erzeugen. Das Bild wurde als SVG heruntergeladen.',
  play: 'Als Ton abspielen',
  stop: 'Anhalten',
  playing: 'Der Ton beginnt. Je höher der Ton ist, desto größer ist der Wert.',
  played: 'Der Ton ist zu Ende.',
};

registerLanguage('de', de);
