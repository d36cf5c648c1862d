import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('uk');
const nouns = {
  downloads: {one: 'завантаження', few: 'завантаження', many: 'завантажень', other: 'завантаження'},
  views: {one: 'перегляд', few: 'перегляди', many: 'переглядів', other: 'перегляду'},
  citations: {one: 'цитування', few: 'цитування', many: 'цитувань', other: 'цитування'},
};
const measures = {downloads: 'завантаження', views: 'перегляди', citations: 'цитування'};
const periods = {
  hour: 'за годинами',
  day: 'за днями',
  week: 'за тижнями',
  month: 'за місяцями',
  quarter: 'за кварталами',
  year: 'за роками',
};
const orders = {descending: ', за спаданням', ascending: ', за зростанням', none: ''};
const values = {one: 'значення', few: 'значення', many: 'значень', other: 'значення'};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} і ще ${shownOthers}` : name);

/** Dates end with a full stop of their own. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** Ukrainian. Numbers in words are not declined here, so sentences name them after a colon or in brackets. */
export const uk: Language = {
  comma: ', ',
  quarter: (quarter, year) => `${quarter}-й кв. ${year}\u00a0р.`,
  loading: 'Завантаження…',
  stillLoading: 'Завантаження триває…',
  busy: (seconds) => `Сервер зайнятий, нова спроба через ${seconds}\u00a0с`,
  retry: 'Повторити',
  empty: 'Даних поки немає',
  unknown: 'немає даних',
  unread: 'Вдалося прочитати не все:',
  more: (_, shown) => `і ще ${shown}`,
  errors: {
    'bad-address': (src, needed) =>
      `src: очікувалася адреса файлу JSON або CSV${needed && ` через ${needed}`}, а не «${src}».`,
    offline: () => 'Схоже, немає з’єднання з інтернетом.',
    unreachable: (host) => `Не вдалося зв’язатися із сервером ${host}.`,
    blocked: (host) => `Політика безпеки цієї сторінки блокує сервер ${host}.`,
    timeout: (host, seconds) => `Сервер ${host} не відповів за ${seconds}\u00a0с.`,
    'not-found': (host) => `На сервері ${host} за цією адресою нічого немає.`,
    forbidden: (host) => `Сервер ${host} не надає ці дані у відкритому доступі.`,
    busy: (host) => `Сервер ${host} перевантажений. Повторіть спробу за хвилину.`,
    server: (host, status) => `Сервер ${host} повідомив про помилку (${status}).`,
    'too-large': (host, megabytes) => `Дані із сервера ${host} завеликі (понад ${megabytes}\u00a0МБ).`,
    'not-data': (host) => `Очікувалися дані, але сервер ${host} надіслав вебсторінку.`,
    malformed: (host, place) =>
      `Дані із сервера ${host} ${
        place ? `пошкоджені (${place.replace(/^(\d+):(\d+)$/, 'рядок $1, стовпець $2')})` : 'неповні'
      }.`,
    unrecognised: (host) => `Дані із сервера ${host} мають невідомий формат.`,
  },
  stale: (date) => (date ? ended(`Станом на ${date}`) : 'Останні відомі дані.'),
  source: (name) => `Джерело: ${name}`,
  sourceNotStated: 'Джерело не вказано',
  kinds: {derived: 'похідні дані', illustrative: 'умовні дані'},
  scopes: {'all-versions': 'усі версії', 'this-version': 'ця версія', 'last-30-days': 'останні 30 днів'},
  unique: 'без повторів',
  raw: 'кожне звернення',
  reported: 'за даними джерела',
  aboutNumber: 'Про це число',
  aboutNumbers: 'Про ці числа',
  retrieved: 'Отримано',
  counted: 'Підрахунок',
  kind: 'Вид',
  notStated: 'не вказано',
  showTable: 'Показати таблицю',
  hideTable: 'Сховати таблицю',
  moreRows: (count, shown) =>
    `Показати ще ${shown} ${plural(count, {one: 'рядок', few: 'рядки', many: 'рядків', other: 'рядка'})}`,
  value: 'значення',
  category: 'категорія',

  // A figure from a thousand on is written short, `1,2 тис.`, and a word after that is always the same.
  headline: (measure, value, total) =>
    value === null
      ? `${measures[measure]}: немає даних`
      : total && value !== 1
        ? `усього ${nouns[measure].many}`
        : plural(value < 1000 ? value : 5, nouns[measure]),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'немає даних') +
    (partial ? ', дані неповні' : ''),
  perPeriod: (measure, period) => `${measure} ${periods[period]}`,
  period: 'період',
  at: (value, when, period) => `${value} (${period === 'week' ? 'тиждень з ' : ''}${when})`,
  lineChart: 'лінійний графік',
  lineHow: 'Що вище точка, то більше значення.',
  keysHint: 'Стрілки: читання значень. Shift + ↑ або ↓: найбільше або найменше значення. Esc: вихід.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    ended(
      `Лінійний графік: ${what}, ${to ? `${from} — ${to}` : from}${
        unknown > 0 ? `; невідомих значень: ${shownUnknown}` : ''
      }`,
    ),
  courses: {
    rise: ({first, last}) => `Лінія зростає: на початку ${first}, наприкінці ${last}.`,
    fall: ({first, last}) => `Лінія спадає: на початку ${first}, наприкінці ${last}.`,
    peak: ({first, high, last}) =>
      `Лінія спершу зростає, потім спадає: на початку ${first}, у найвищій точці ${high}, наприкінці ${last}.`,
    dip: ({first, low, last}) =>
      `Лінія спершу спадає, потім зростає: на початку ${first}, у найнижчій точці ${low}, наприкінці ${last}.`,
    flat: ({first, last}) => `Лінія лишається на одному рівні: на початку ${first}, наприкінці ${last}.`,
    up: ({first, last, high}) =>
      `Лінія зростає з коливаннями: на початку ${first}, наприкінці ${last}; найбільше значення: ${high}.`,
    down: ({first, last, low}) =>
      `Лінія спадає з коливаннями: на початку ${first}, наприкінці ${last}; найменше значення: ${low}.`,
    mixed: ({low, high, last}) => `Лінія коливається: найменше значення ${low}, найбільше ${high}, наприкінці ${last}.`,
  },
  notComplete: (periods) => `${periods} (неповні дані)`,
  unfinished: (periods) => ended(`Неповні дані: ${periods}`),

  between: ' ',
  sentence: ended,
  noneKnown: 'Відомих значень немає.',
  oneKnown: (value, name) => `Єдине відоме значення: ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} з ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['найбільше значення', 'друге за величиною значення', 'третє за величиною значення'],
    smallest: ['найменше значення', 'друге найменше значення', 'третє найменше значення'],
  },

  barChart: 'стовпчикова діаграма',
  barsHow: 'Що довший стовпчик, то більше значення.',
  barValue: (value, measure) => (value ? `${measure}: ${value}` : `${measure}: немає даних`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Стовпчикова діаграма: ${measure} (${category}). ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `; невідомих значень: ${shownUnknown}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Найбільше значення: ${largest.value} (${named(largest)})${share && `, ${share} від суми`}; ` +
    `найменше значення: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Усі відомі значення однакові: ${value}.`,
  other: (_, shown) => `Інше (${shown})`,
  moreInTable: (_, shown) => `і ще ${shown} у таблиці`,

  types: {
    audiovisual: 'аудіовізуальний матеріал',
    collection: 'колекція',
    dataset: 'набір даних',
    image: 'зображення',
    model: 'модель',
    other: 'інше',
    software: 'програмне забезпечення',
    sound: 'звук',
    text: 'текст',
    workflow: 'робочий процес',
  },
  access: {
    open: 'відкритий доступ',
    restricted: 'обмежений доступ',
    embargoed: 'під ембарго',
    'metadata-only': 'лише опис',
  },
  fewer: 'показати менше',
  orcidOf: (name) => `ORCID iD: ${name}`,
  licence: 'ліцензія',
  version: (version) => (/^\d/.test(version) ? `версія ${version}` : version),
  doi: 'DOI',
  keywords: 'Ключові слова',
  view: 'Відкрити набір даних',
  viewOn: (publisher) => `Відкрити на ${publisher}`,
  cite: 'Цитувати',
  copied: 'Скопійовано.',
  pressCopy: (key) => `Натисніть ${key}, щоб скопіювати.`,
  copy: 'Копіювати посилання для цитування',
  citeAs: 'Стиль цитування',
  keepCitation: 'Завантажити',

  copyTable: 'Копіювати CSV',
  keepTable: 'Завантажити CSV',
  tableCopied: 'Таблицю скопійовано.',
  tableNotCopied: 'Копіювати тут не дозволено. Таблицю можна завантажити.',
  sorted: (column, order) =>
    order === 'none'
      ? 'У початковому порядку.'
      : `Відсортовано за стовпцем «${column}», ${order === 'ascending' ? 'за зростанням' : 'за спаданням'}.`,

  share: 'Поділитися',
  targets: {
    ...siteNames,
    sheet: 'Вибрати застосунок…',
    link: 'Копіювати посилання',
    email: 'Ел. пошта',
    embed: 'Вбудувати',
  },
  server: 'Ваш сервер Mastodon',
  openServer: 'Відкрити',
  copyCode: 'Копіювати код',
  shareStory: 'Поділитися цією статтею',
  keep: 'Завантажити',
  keepAs: {svg: 'Зображення (SVG)', png: 'Зображення (PNG)', csv: 'Таблиця (CSV)', json: 'Дані (JSON)'},
  noPng: 'Створити PNG тут неможливо. Зображення завантажено у форматі SVG.',
  play: 'Прослухати дані',
  stop: 'Зупинити',
  playing: 'Звук починається. Що вищий тон, то більше значення.',
  played: 'Звук закінчився.',
};

registerLanguage('uk', uk);
