import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('pl');
const nouns = {
  downloads: {one: 'pobranie', few: 'pobrania', many: 'pobrań', other: 'pobrania'},
  views: {one: 'wyświetlenie', few: 'wyświetlenia', many: 'wyświetleń', other: 'wyświetlenia'},
  citations: {one: 'cytowanie', few: 'cytowania', many: 'cytowań', other: 'cytowania'},
};
const measures = {downloads: 'pobrania', views: 'wyświetlenia', citations: 'cytowania'};
const quarters = ['I', 'II', 'III', 'IV'];
const periods = {
  hour: 'na godzinę',
  day: 'na dzień',
  week: 'na tydzień',
  month: 'na miesiąc',
  quarter: 'na kwartał',
  year: 'na rok',
};
const orders = {
  descending: ', od największej do najmniejszej',
  ascending: ', od najmniejszej do największej',
  none: '',
};
const values = {one: 'wartość', few: 'wartości', many: 'wartości', other: 'wartości'};

const named = ({name, others, shownOthers}: Extreme): string =>
  others > 0 ? `${name} i jeszcze ${shownOthers}` : name;

/** Polish. Numbers in words are not declined here, so sentences name them after a colon or in brackets. */
export const pl: Language = {
  comma: ', ',
  quarter: (quarter, year) => `${quarters[quarter - 1] ?? ''} kw. ${year}`,
  loading: 'Wczytywanie…',
  stillLoading: 'Wczytywanie nadal trwa…',
  busy: (seconds) => `Serwer jest zajęty, kolejna próba za ${seconds}\u00a0s`,
  retry: 'Spróbuj ponownie',
  empty: 'Brak danych',
  unknown: 'brak danych',
  unread: 'Nie wszystko udało się odczytać:',
  more: (_, shown) => `i jeszcze ${shown}`,
  errors: {
    'bad-address': (src, needed) =>
      `src: oczekiwano adresu pliku JSON lub CSV${needed && ` przez ${needed}`}, a nie „${src}”.`,
    offline: () => 'Wygląda na to, że nie ma połączenia z internetem.',
    unreachable: (host) => `Nie udało się połączyć z serwerem ${host}.`,
    blocked: (host) => `Zasady bezpieczeństwa tej strony blokują serwer ${host}.`,
    timeout: (host, seconds) => `Serwer ${host} nie odpowiedział w ciągu ${seconds}\u00a0s.`,
    'not-found': (host) => `Na serwerze ${host} nie ma nic pod tym adresem.`,
    forbidden: (host) => `Serwer ${host} nie udostępnia tych danych publicznie.`,
    busy: (host) => `Serwer ${host} jest przeciążony. Spróbuj ponownie za minutę.`,
    server: (host, status) => `Serwer ${host} zwrócił błąd (${status}).`,
    'too-large': (host, megabytes) => `Dane z serwera ${host} są zbyt duże (ponad ${megabytes}\u00a0MB).`,
    'not-data': (host) => `Oczekiwano danych, ale serwer ${host} przysłał stronę internetową.`,
    malformed: (host, place) =>
      `Dane z serwera ${host} są ${
        place ? `uszkodzone (${place.replace(/^(\d+):(\d+)$/, 'wiersz $1, kolumna $2')})` : 'niekompletne'
      }.`,
    unrecognised: (host) => `Dane z serwera ${host} są nieznanego rodzaju.`,
  },
  stale: (date) => (date ? `Stan na ${date}.` : 'Ostatni znany stan.'),
  source: (name) => `Źródło: ${name}`,
  sourceNotStated: 'Nie podano źródła',
  kinds: {derived: 'dane pochodne', illustrative: 'dane przykładowe'},
  scopes: {'all-versions': 'wszystkie wersje', 'this-version': 'ta wersja', 'last-30-days': 'ostatnie 30 dni'},
  unique: 'bez powtórzeń',
  raw: 'z powtórzeniami',
  reported: 'podane przez źródło',
  aboutNumber: 'O tej liczbie',
  aboutNumbers: 'O tych liczbach',
  retrieved: 'Pobrano',
  counted: 'Zliczanie',
  kind: 'Rodzaj',
  notStated: 'nie podano',
  showTable: 'Pokaż tabelę',
  hideTable: 'Ukryj tabelę',
  moreRows: (count, shown) =>
    `Pokaż jeszcze ${shown} ${plural(count, {one: 'wiersz', few: 'wiersze', many: 'wierszy', other: 'wiersza'})}`,
  value: 'wartość',
  category: 'kategoria',

  // A figure from a thousand on is written short, `1,2 tys.`, and a word after that is always the same.
  headline: (measure, value, total) =>
    value === null
      ? `${measures[measure]}: brak danych`
      : total && value !== 1
        ? `łącznie ${nouns[measure].many}`
        : plural(value < 1000 ? value : 5, nouns[measure]),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'brak danych') +
    (partial ? ', dane niepełne' : ''),
  perPeriod: (measure, period) => `${measure} ${periods[period]}`,
  period: 'okres',
  at: (value, when, period) => `${value} (${period === 'week' ? 'tydzień od ' : ''}${when})`,
  lineChart: 'wykres liniowy',
  lineHow: 'Im wyżej punkt, tym większa wartość.',
  keysHint: 'Strzałki: odczyt wartości. Shift + ↑ lub ↓: największa lub najmniejsza wartość. Esc: wyjście.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Wykres liniowy: ${what}, ${to ? `${from} – ${to}` : from}${
      unknown > 0 ? `; nieznane wartości: ${shownUnknown}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `Linia rośnie: na początku ${first}, na końcu ${last}.`,
    fall: ({first, last}) => `Linia spada: na początku ${first}, na końcu ${last}.`,
    peak: ({first, high, last}) =>
      `Linia najpierw rośnie, a potem spada: na początku ${first}, w najwyższym punkcie ${high}, na końcu ${last}.`,
    dip: ({first, low, last}) =>
      `Linia najpierw spada, a potem rośnie: na początku ${first}, w najniższym punkcie ${low}, na końcu ${last}.`,
    flat: ({first, last}) => `Linia pozostaje na tym samym poziomie: na początku ${first}, na końcu ${last}.`,
    up: ({first, last, high}) =>
      `Linia z wahaniami rośnie: na początku ${first}, na końcu ${last}; najwyższa wartość: ${high}.`,
    down: ({first, last, low}) =>
      `Linia z wahaniami spada: na początku ${first}, na końcu ${last}; najniższa wartość: ${low}.`,
    mixed: ({low, high, last}) => `Linia waha się: najniższa wartość ${low}, najwyższa ${high}, na końcu ${last}.`,
  },
  notComplete: (periods) => `${periods} (dane niepełne)`,
  unfinished: (periods) => `Dane niepełne: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Brak znanych wartości.',
  oneKnown: (value, name) => `Jedyna znana wartość: ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} z ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['największa wartość', 'druga co do wielkości wartość', 'trzecia co do wielkości wartość'],
    smallest: ['najmniejsza wartość', 'druga najmniejsza wartość', 'trzecia najmniejsza wartość'],
  },

  barChart: 'wykres słupkowy',
  barsHow: 'Im dłuższy słupek, tym większa wartość.',
  barValue: (value, measure) => (value ? `${measure}: ${value}` : `${measure}: brak danych`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Wykres słupkowy: ${measure} (${category}). ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `; nieznane wartości: ${shownUnknown}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Największa wartość: ${largest.value} (${named(largest)})${share && `, ${share} sumy`}; ` +
    `najmniejsza wartość: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Wszystkie znane wartości wynoszą ${value}.`,
  other: (_, shown) => `Pozostałe (${shown})`,
  moreInTable: (_, shown) => `i jeszcze ${shown} w tabeli`,

  types: {
    audiovisual: 'materiał audiowizualny',
    collection: 'kolekcja',
    dataset: 'zbiór danych',
    image: 'obraz',
    model: 'model',
    other: 'inne',
    software: 'oprogramowanie',
    sound: 'dźwięk',
    text: 'tekst',
    workflow: 'przepływ pracy',
  },
  access: {
    open: 'otwarty dostęp',
    restricted: 'ograniczony dostęp',
    embargoed: 'objęte embargiem',
    'metadata-only': 'tylko opis',
  },
  fewer: 'pokaż mniej',
  orcidOf: (name) => `ORCID iD: ${name}`,
  licence: 'licencja',
  version: (version) => (/^\d/.test(version) ? `wersja ${version}` : version),
  doi: 'DOI',
  keywords: 'Słowa kluczowe',
  view: 'Zobacz zbiór danych',
  viewOn: (publisher) => `Zobacz w serwisie ${publisher}`,
  cite: 'Cytuj',
  copied: 'Skopiowano.',
  pressCopy: (key) => `Naciśnij ${key}, aby skopiować.`,
  copy: 'Kopiuj cytowanie',
  citeAs: 'Cytuj jako',
  keepCitation: 'Pobierz',

  copyTable: 'Kopiuj CSV',
  keepTable: 'Pobierz CSV',
  tableCopied: 'Tabela skopiowana.',
  tableNotCopied: 'Kopiowanie nie jest tu dozwolone. Tabelę można pobrać.',
  sorted: (column, order) =>
    order === 'none'
      ? 'W pierwotnej kolejności.'
      : `Posortowano według kolumny „${column}”, ${order === 'ascending' ? 'rosnąco' : 'malejąco'}.`,

  share: 'Udostępnij',
  targets: {...siteNames, sheet: 'Wybierz aplikację…', link: 'Kopiuj link', email: 'E-mail', embed: 'Osadź'},
  server: 'Twój serwer Mastodon',
  openServer: 'Otwórz',
  copyCode: 'Kopiuj kod',
  shareStory: 'Udostępnij ten artykuł',
  keep: 'Pobierz',
  keepAs: {svg: 'Obraz (SVG)', png: 'Obraz (PNG)', csv: 'Tabela (CSV)', json: 'Dane (JSON)'},
  noPng: 'Nie można tu utworzyć pliku PNG. Obraz pobrano jako SVG.',
  play: 'Posłuchaj danych',
  stop: 'Zatrzymaj',
  playing: 'Dźwięk się zaczyna. Im wyższy ton, tym większa wartość.',
  played: 'Koniec dźwięku.',
};

registerLanguage('pl', pl);
