import {registerLanguage} from '../words/languages.js';
import {formsOf, pluralOf} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('ru');
const nouns = {
  downloads: {one: 'скачивание', few: 'скачивания', many: 'скачиваний', other: 'скачивания'},
  views: {one: 'просмотр', few: 'просмотра', many: 'просмотров', other: 'просмотра'},
  citations: {one: 'цитирование', few: 'цитирования', many: 'цитирований', other: 'цитирования'},
};
const measures = {downloads: 'скачивания', views: 'просмотры', citations: 'цитирования'};
const periods = {
  hour: 'по часам',
  day: 'по дням',
  week: 'по неделям',
  month: 'по месяцам',
  quarter: 'по кварталам',
  year: 'по годам',
};
const orders = {descending: ', по убыванию', ascending: ', по возрастанию', none: ''};
const values = {one: 'значение', few: 'значения', many: 'значений', other: 'значения'};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} и ещё ${shownOthers}` : name);

/** Dates end with a full stop of their own. */
const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** Russian. Numbers in words are not declined here, so sentences name them after a colon or in brackets. */
export const ru: Language = {
  comma: ', ',
  quarter: (quarter, year) => `${quarter}-й кв. ${year}\u00a0г.`,
  loading: 'Загрузка…',
  stillLoading: 'Загрузка продолжается…',
  busy: (seconds) => `Сервер занят, новая попытка через ${seconds}\u00a0с`,
  retry: 'Повторить',
  empty: 'Данных пока нет',
  unknown: 'нет данных',
  unread: 'Удалось прочитать не всё:',
  more: (_, shown) => `и ещё ${shown}`,
  errors: {
    'bad-address': (src, needed) =>
      `src: ожидался адрес файла JSON или CSV${needed && ` по ${needed}`}, а не «${src}».`,
    offline: () => 'Похоже, нет подключения к интернету.',
    unreachable: (host) => `Не удалось связаться с сервером ${host}.`,
    blocked: (host) => `Политика безопасности этой страницы блокирует сервер ${host}.`,
    timeout: (host, seconds) => `Сервер ${host} не ответил за ${seconds}\u00a0с.`,
    'not-found': (host) => `На сервере ${host} по этому адресу ничего нет.`,
    forbidden: (host) => `Сервер ${host} не предоставляет эти данные в открытом доступе.`,
    busy: (host) => `Сервер ${host} перегружен. Повторите попытку через минуту.`,
    server: (host, status) => `Сервер ${host} сообщил об ошибке (${status}).`,
    'too-large': (host, megabytes) => `Данные с сервера ${host} слишком велики (более ${megabytes}\u00a0МБ).`,
    'not-data': (host) => `Ожидались данные, но сервер ${host} прислал веб-страницу.`,
    malformed: (host, place) =>
      `Данные с сервера ${host} ${
        place ? `повреждены (${place.replace(/^(\d+):(\d+)$/, 'строка $1, столбец $2')})` : 'неполны'
      }.`,
    unrecognised: (host) => `Данные с сервера ${host} имеют неизвестный формат.`,
  },
  stale: (date) => (date ? ended(`По состоянию на ${date}`) : 'Последние известные данные.'),
  source: (name) => `Источник: ${name}`,
  sourceNotStated: 'Источник не указан',
  kinds: {derived: 'производные данные', illustrative: 'условные данные'},
  scopes: {'all-versions': 'все версии', 'this-version': 'эта версия', 'last-30-days': 'последние 30 дней'},
  unique: 'без повторов',
  raw: 'каждое обращение',
  reported: 'по данным источника',
  aboutNumber: 'Об этом числе',
  aboutNumbers: 'Об этих числах',
  retrieved: 'Получено',
  counted: 'Подсчёт',
  kind: 'Вид',
  notStated: 'не указано',
  showTable: 'Показать таблицу',
  hideTable: 'Скрыть таблицу',
  moreRows: (count, shown) =>
    `Показать ещё ${shown} ${plural(count, {one: 'строку', few: 'строки', many: 'строк', other: 'строки'})}`,
  value: 'значение',
  category: 'категория',

  // A figure from a thousand on is written short, `1,2 тыс.`, and a word after that is always the same.
  headline: (measure, value, total) =>
    value === null
      ? `${measures[measure]}: нет данных`
      : total && value !== 1
        ? `всего ${nouns[measure].many}`
        : plural(value < 1000 ? value : 5, nouns[measure]),
  measures,
  pointValue: (count, shown, measure, partial) =>
    (shown ? `${shown} ${plural(count, formsOf(nouns, measures, measure))}` : 'нет данных') +
    (partial ? ', данные неполные' : ''),
  perPeriod: (measure, period) => `${measure} ${periods[period]}`,
  period: 'период',
  at: (value, when, period) => `${value} (${period === 'week' ? 'неделя с ' : ''}${when})`,
  lineChart: 'линейный график',
  lineHow: 'Чем выше точка, тем больше значение.',
  keysHint: 'Стрелки: чтение значений. Shift + ↑ или ↓: наибольшее или наименьшее значение. Esc: выход.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    ended(
      `Линейный график: ${what}, ${to ? `${from} — ${to}` : from}${
        unknown > 0 ? `; неизвестных значений: ${shownUnknown}` : ''
      }`,
    ),
  courses: {
    rise: ({first, last}) => `Линия растёт: в начале ${first}, в конце ${last}.`,
    fall: ({first, last}) => `Линия снижается: в начале ${first}, в конце ${last}.`,
    peak: ({first, high, last}) =>
      `Линия сначала растёт, затем снижается: в начале ${first}, в высшей точке ${high}, в конце ${last}.`,
    dip: ({first, low, last}) =>
      `Линия сначала снижается, затем растёт: в начале ${first}, в низшей точке ${low}, в конце ${last}.`,
    flat: ({first, last}) => `Линия остаётся на одном уровне: в начале ${first}, в конце ${last}.`,
    up: ({first, last, high}) =>
      `Линия растёт с колебаниями: в начале ${first}, в конце ${last}; наибольшее значение: ${high}.`,
    down: ({first, last, low}) =>
      `Линия снижается с колебаниями: в начале ${first}, в конце ${last}; наименьшее значение: ${low}.`,
    mixed: ({low, high, last}) => `Линия колеблется: наименьшее значение ${low}, наибольшее ${high}, в конце ${last}.`,
  },
  notComplete: (periods) => `${periods} (неполные данные)`,
  unfinished: (periods) => ended(`Неполные данные: ${periods}`),

  between: ' ',
  sentence: ended,
  noneKnown: 'Известных значений нет.',
  oneKnown: (value, name) => `Единственное известное значение: ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} из ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['наибольшее значение', 'второе по величине значение', 'третье по величине значение'],
    smallest: ['наименьшее значение', 'второе наименьшее значение', 'третье наименьшее значение'],
  },

  barChart: 'столбчатая диаграмма',
  barsHow: 'Чем длиннее столбец, тем больше значение.',
  barValue: (value, measure) => (value ? `${measure}: ${value}` : `${measure}: нет данных`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `Столбчатая диаграмма: ${measure} (${category}). ${shown} ${plural(count, values)}${orders[order]}${
      unknown > 0 ? `; неизвестных значений: ${shownUnknown}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `Наибольшее значение: ${largest.value} (${named(largest)})${share && `, ${share} от суммы`}; ` +
    `наименьшее значение: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Все известные значения одинаковы: ${value}.`,
  other: (_, shown) => `Прочее (${shown})`,
  moreInTable: (_, shown) => `и ещё ${shown} в таблице`,

  types: {
    audiovisual: 'аудиовизуальный материал',
    collection: 'коллекция',
    dataset: 'набор данных',
    image: 'изображение',
    model: 'модель',
    other: 'другое',
    software: 'программное обеспечение',
    sound: 'звук',
    text: 'текст',
    workflow: 'рабочий процесс',
  },
  access: {
    open: 'открытый доступ',
    restricted: 'ограниченный доступ',
    embargoed: 'под эмбарго',
    'metadata-only': 'только описание',
  },
  fewer: 'показать меньше',
  orcidOf: (name) => `ORCID iD: ${name}`,
  licence: 'лицензия',
  version: (version) => (/^\d/.test(version) ? `версия ${version}` : version),
  doi: 'DOI',
  keywords: 'Ключевые слова',
  view: 'Открыть набор данных',
  viewOn: (publisher) => `Открыть на ${publisher}`,
  cite: 'Цитировать',
  copied: 'Скопировано.',
  pressCopy: (key) => `Нажмите ${key}, чтобы скопировать.`,
  copy: 'Копировать ссылку для цитирования',
  citeAs: 'Стиль цитирования',
  keepCitation: 'Скачать',

  copyTable: 'Копировать CSV',
  keepTable: 'Скачать CSV',
  tableCopied: 'Таблица скопирована.',
  tableNotCopied: 'Копирование здесь не разрешено. Таблицу можно скачать.',
  sorted: (column, order) =>
    order === 'none'
      ? 'В исходном порядке.'
      : `Отсортировано по столбцу «${column}», ${order === 'ascending' ? 'по возрастанию' : 'по убыванию'}.`,

  share: 'Поделиться',
  targets: {
    ...siteNames,
    sheet: 'Выбрать приложение…',
    link: 'Копировать ссылку',
    email: 'Эл. почта',
    embed: 'Встроить',
  },
  server: 'Ваш сервер Mastodon',
  openServer: 'Открыть',
  copyCode: 'Копировать код',
  shareStory: 'Поделиться этой статьёй',
  keep: 'Скачать',
  keepAs: {svg: 'Изображение (SVG)', png: 'Изображение (PNG)', csv: 'Таблица (CSV)', json: 'Данные (JSON)'},
  noPng: 'Создать PNG здесь нельзя. Изображение скачано в формате SVG.',
  play: 'Прослушать данные',
  stop: 'Остановить',
  playing: 'Звук начинается. Чем выше тон, тем больше значение.',
  played: 'Звук закончился.',
};

registerLanguage('ru', ru);
