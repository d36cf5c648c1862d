import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Period} from '../model/record.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('it');
const nouns = {
  downloads: {one: 'download', many: 'di download', other: 'download'},
  views: {one: 'visualizzazione', many: 'di visualizzazioni', other: 'visualizzazioni'},
  citations: {one: 'citazione', many: 'di citazioni', other: 'citazioni'},
};
const measures = {downloads: 'download', views: 'visualizzazioni', citations: 'citazioni'};
const periods = {
  hour: 'all’ora',
  day: 'al giorno',
  week: 'a settimana',
  month: 'al mese',
  quarter: 'al trimestre',
  year: 'all’anno',
};
const orders = {descending: ', dal più grande al più piccolo', ascending: ', dal più piccolo al più grande', none: ''};
const values = {one: 'valore', other: 'valori'};
const unknowns = {one: 'sconosciuto', other: 'sconosciuti'};

/** Before 8 and 11, as before a month that begins with a vowel, the article is cut short; the first day is an ordinal. */
const withArticle = (when: string, article: string, cut: string): string =>
  (/^(8|11|[ao])/.test(when) ? cut : article) + dayOf(when);
const dayOf = (when: string): string => when.replace(/^1 /, '1º ');

function inside(when: string, period: Period): string {
  if (period === 'month') return withArticle(when, 'nel ', 'nell’');
  if (period === 'year' || period === 'quarter') return `nel ${when}`;
  return period === 'week' ? `nella settimana ${withArticle(when, 'del ', 'dell’')}` : withArticle(when, 'il ', 'l’');
}

const named = ({name, others, shownOthers}: Extreme): string =>
  others > 0 ? `${name} e ${plural(others, {one: 'un altro', other: `altri ${shownOthers}`})}` : name;

/** Italian. */
export const it: Language = {
  comma: ', ',
  quarter: (quarter, year) => `T${quarter} ${year}`,
  loading: 'Caricamento…',
  stillLoading: 'Caricamento ancora in corso…',
  busy: (seconds) => `Server occupato, nuovo tentativo tra ${seconds}\u00a0s`,
  retry: 'Riprova',
  empty: 'Ancora nessun dato',
  unknown: 'sconosciuto',
  unread: 'Non è stato possibile leggere tutto:',
  more: (count, shown) => plural(count, {one: 'e un altro', other: `e altri ${shown}`}),
  errors: {
    'bad-address': (src, needed) =>
      `src: serve l’indirizzo di un file JSON o CSV${needed && ` su ${needed}`}, non «${src}».`,
    offline: () => 'Sembra che non ci sia connessione a internet.',
    unreachable: (host) => `Impossibile raggiungere ${host}.`,
    blocked: (host) => `I criteri di sicurezza di questa pagina bloccano ${host}.`,
    timeout: (host, seconds) => `${host} non ha risposto entro ${seconds}\u00a0s.`,
    'not-found': (host) => `${host} non ha nulla a questo indirizzo.`,
    forbidden: (host) => `${host} non rende pubblici questi dati.`,
    busy: (host) => `${host} è sovraccarico. Riprovare tra un minuto.`,
    server: (host, status) => `${host} ha risposto con un errore (${status}).`,
    'too-large': (host, megabytes) => `I dati di ${host} sono troppo grandi (più di ${megabytes}\u00a0MB).`,
    'not-data': (host) => `Erano attesi dei dati, ma ${host} ha inviato una pagina web.`,
    malformed: (host, place) =>
      `I dati di ${host} sono ${
        place ? `danneggiati (${place.replace(/^(\d+):(\d+)$/, 'riga $1, colonna $2')})` : 'incompleti'
      }.`,
    unrecognised: (host) => `I dati di ${host} sono di un tipo non riconosciuto.`,
  },
  stale: (date) => (date ? `Dati aggiornati al ${date}.`.replace(/al (?=(8|11)\b)/, 'all’') : 'Ultimi dati noti.'),
  source: (name) => `Fonte: ${name}`,
  sourceNotStated: 'Fonte non indicata',
  kinds: {derived: 'cifre derivate', illustrative: 'cifre illustrative'},
  scopes: {'all-versions': 'tutte le versioni', 'this-version': 'questa versione', 'last-30-days': 'ultimi 30 giorni'},
  unique: 'senza ripetizioni',
  raw: 'ogni accesso',
  reported: 'dichiarato dalla fonte',
  aboutNumber: 'Su questo numero',
  aboutNumbers: 'Su questi numeri',
  retrieved: 'Data di consultazione',
  counted: 'Conteggio',
  kind: 'Tipo',
  notStated: 'non indicato',
  showTable: 'Mostra tabella',
  hideTable: 'Nascondi tabella',
  moreRows: (count, shown) => plural(count, {one: 'Mostra un’altra riga', other: `Mostra altre ${shown} righe`}),
  value: 'valore',
  category: 'categoria',

  headline: (measure, value, total) =>
    value === null
      ? `numero di ${measures[measure]} sconosciuto`
      : plural(value < 1e6 ? value : 2, nouns[measure]) + (total && value !== 1 ? ' in totale' : ''),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'valore sconosciuto') +
    (partial ? ', incompleto' : ''),
  perPeriod: (measure, period) => `${measure} ${periods[period]}`,
  period: 'periodo',
  at: (value, when, period) => `${value} ${inside(when, period)}`,
  lineChart: 'grafico a linee',
  lineHow: 'Più alto è un punto, maggiore è il valore.',
  keysHint: 'Frecce: leggere i valori. Maiusc + ↑ o ↓: valore massimo o minimo. Esc: uscire.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Grafico a linee: ${what}, ${to ? `${dayOf(from)} – ${dayOf(to)}` : dayOf(from)}${
      unknown > 0 ? `; ${shownUnknown} ${plural(unknown, values)} ${plural(unknown, unknowns)}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `La linea sale da ${first} a ${last}.`,
    fall: ({first, last}) => `La linea scende da ${first} a ${last}.`,
    peak: ({first, high, last}) => `La linea sale da ${first} a ${high}, poi scende a ${last}.`,
    dip: ({first, low, last}) => `La linea scende da ${first} a ${low}, poi risale a ${last}.`,
    flat: ({first, last}) => `La linea resta stabile, da ${first} a ${last}.`,
    up: ({first, last, high}) => `Con alti e bassi, la linea sale da ${first} a ${last}; il massimo è ${high}.`,
    down: ({first, last, low}) => `Con alti e bassi, la linea scende da ${first} a ${last}; il minimo è ${low}.`,
    mixed: ({low, high, last}) => `La linea sale e scende tra ${low} e ${high} e finisce a ${last}.`,
  },
  notComplete: (periods) => `${periods} (incompleto)`,
  unfinished: (periods) => `Dati incompleti: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Nessun valore è noto.',
  oneKnown: (value, name) => `L’unico valore noto è ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} di ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['il valore più grande', 'il secondo valore più grande', 'il terzo valore più grande'],
    smallest: ['il valore più piccolo', 'il secondo valore più piccolo', 'il terzo valore più piccolo'],
  },

  barChart: 'grafico a barre',
  barsHow: 'Più lunga è una barra, maggiore è il valore.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}: valore sconosciuto`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Grafico a barre: ${measure} per ${category}. ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `, di cui ${shownUnknown} ${plural(unknown, unknowns)}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Valore più grande: ${largest.value} (${named(largest)})${share && `, pari al ${share} del totale`}; ` +
    `valore più piccolo: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Tutti i valori noti sono pari a ${value}.`,
  other: (_, shown) => `Altri (${shown})`,
  moreInTable: (count, shown) =>
    plural(count, {one: 'e un altro nella tabella', other: `e altri ${shown} nella tabella`}),

  types: {
    audiovisual: 'audiovisivo',
    collection: 'raccolta',
    dataset: 'dataset',
    image: 'immagine',
    model: 'modello',
    other: 'altro',
    software: 'software',
    sound: 'audio',
    text: 'testo',
    workflow: 'workflow',
  },
  access: {
    open: 'accesso aperto',
    restricted: 'accesso limitato',
    embargoed: 'sotto embargo',
    'metadata-only': 'solo la descrizione',
  },
  fewer: 'mostra meno',
  orcidOf: (name) => `ORCID iD di ${name}`,
  licence: 'licenza',
  version: (version) => (/^\d/.test(version) ? `versione ${version}` : version),
  doi: 'DOI',
  keywords: 'Parole chiave',
  view: 'Vai al dataset',
  viewOn: (publisher) => `Vedi su ${publisher}`,
  cite: 'Cita',
  copied: 'Copiato.',
  pressCopy: (key) => `Premere ${key} per copiare.`,
  copy: 'Copia la citazione',
  citeAs: 'Cita come',
  keepCitation: 'Scarica',

  copyTable: 'Copia CSV',
  keepTable: 'Scarica CSV',
  tableCopied: 'Tabella copiata.',
  tableNotCopied: 'Qui non è consentito copiare. È possibile scaricare la tabella.',
  sorted: (column, order) =>
    order === 'none'
      ? 'Nell’ordine originale.'
      : `Ordinato per ${column}, in ordine ${order === 'ascending' ? 'crescente' : 'decrescente'}.`,

  share: 'Condividi',
  targets: {...siteNames, sheet: 'Scegli un’app…', link: 'Copia link', email: 'E-mail', embed: 'Incorpora'},
  server: 'Server Mastodon',
  openServer: 'Apri',
  copyCode: 'Copia codice',
  shareStory: 'Condividi questo articolo',
  keep: 'Scarica',
  keepAs: {svg: 'Immagine (SVG)', png: 'Immagine (PNG)', csv: 'Tabella (CSV)', json: 'Dati (JSON)'},
  noPng: 'Qui non è possibile creare un PNG. L’immagine è stata scaricata in SVG.',
  play: 'Ascolta i dati',
  stop: 'Ferma',
  playing: 'Inizia il suono. Più acuto è il suono, maggiore è il valore.',
  played: 'Fine del suono.',
};

registerLanguage('it', it);
