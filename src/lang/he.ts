import {registerLanguage} from '../words/languages.js';
import {pluralOf, type Forms} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('he');
const measures = {downloads: 'הורדות', views: 'צפיות', citations: 'ציטוטים'};
const definite = {downloads: 'ההורדות', views: 'הצפיות', citations: 'הציטוטים'};
const single = {downloads: 'הורדה', views: 'צפייה', citations: 'ציטוט'};

/** One and two are said in words. */
const counted: Readonly<Record<string, (shown: string) => Forms>> = {
  [measures.downloads]: (shown) => ({one: 'הורדה אחת', two: 'שתי הורדות', other: `${shown} הורדות`}),
  [measures.views]: (shown) => ({one: 'צפייה אחת', two: 'שתי צפיות', other: `${shown} צפיות`}),
  [measures.citations]: (shown) => ({one: 'ציטוט אחד', two: 'שני ציטוטים', other: `${shown} ציטוטים`}),
};
const periods = {hour: 'לשעה', day: 'ליום', week: 'לשבוע', month: 'לחודש', quarter: 'לרבעון', year: 'לשנה'};
const orders = {descending: ', מהגדול לקטן', ascending: ', מהקטן לגדול', none: ''};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} ועוד ${shownOthers}` : name);

/** Hebrew. A maqaf (־) joins a prefix to what is no Hebrew word. */
export const he: Language = {
  comma: ', ',
  quarter: (quarter, year) => `רבעון ${quarter} ${year}`,
  loading: 'בטעינה…',
  stillLoading: 'עדיין בטעינה…',
  busy: (seconds) => `השרת עמוס, ניסיון נוסף בעוד ${seconds}\u00a0שנ׳`,
  retry: 'לנסות שוב',
  empty: 'אין עדיין נתונים',
  unknown: 'לא ידוע',
  unread: 'לא ניתן היה לקרוא את הכול:',
  more: (_, shown) => `ועוד ${shown}`,
  errors: {
    'bad-address': (src, needed) => `src: נדרשת כתובת של קובץ JSON או CSV${needed && ` דרך ${needed}`}, ולא “${src}”.`,
    offline: () => 'נראה שאין חיבור לאינטרנט.',
    unreachable: (host) => `לא ניתן להתחבר לשרת ${host}.`,
    blocked: (host) => `מדיניות האבטחה של הדף חוסמת את ${host}.`,
    timeout: (host, seconds) => `השרת ${host} לא השיב בתוך ${seconds} שניות.`,
    'not-found': (host) => `אין דבר בכתובת הזאת בשרת ${host}.`,
    forbidden: (host) => `השרת ${host} אינו פותח את הנתונים האלה לציבור.`,
    busy: (host) => `השרת ${host} עמוס. אפשר לנסות שוב בעוד דקה.`,
    server: (host, status) => `השרת ${host} השיב בשגיאה (${status}).`,
    'too-large': (host, megabytes) => `הנתונים מהשרת ${host} גדולים מדי (יותר מ־${megabytes}\u00a0מ״ב).`,
    'not-data': (host) => `השרת ${host} שלח דף אינטרנט במקום נתונים.`,
    malformed: (host, place) =>
      `הנתונים מהשרת ${host} ${place ? `פגומים (${place.replace(/^(\d+):(\d+)$/, 'שורה $1, עמודה $2')})` : 'חלקיים'}.`,
    unrecognised: (host) => `הנתונים מהשרת ${host} הם מסוג לא מוכר.`,
  },
  stale: (date) => (date ? `נכון ל־${date}.` : 'המצב הידוע האחרון.'),
  source: (name) => `מקור: ${name}`,
  sourceNotStated: 'המקור לא צוין',
  kinds: {derived: 'נתונים נגזרים', illustrative: 'נתונים להמחשה'},
  scopes: {'all-versions': 'כל הגרסאות', 'this-version': 'גרסה זו', 'last-30-days': '30 הימים האחרונים'},
  unique: 'ללא כפילויות',
  raw: 'כולל כפילויות',
  reported: 'כפי שדיווח המקור',
  aboutNumber: 'על המספר הזה',
  aboutNumbers: 'על המספרים האלה',
  retrieved: 'תאריך האחזור',
  counted: 'אופן הספירה',
  kind: 'סוג',
  notStated: 'לא צוין',
  showTable: 'הצגת הטבלה',
  hideTable: 'הסתרת הטבלה',
  moreRows: (count, shown) =>
    `הצגת ${plural(count, {one: 'שורה נוספת', two: 'שתי שורות נוספות', other: `${shown} שורות נוספות`})}`,
  value: 'ערך',
  category: 'קטגוריה',

  headline: (measure, value, total) => {
    if (value === null) return `מספר ${definite[measure]} לא ידוע`;
    return value === 1 ? single[measure] : total ? `סך כל ${definite[measure]}` : measures[measure];
  },
  measures,
  pointValue: (count, shown, measure, partial) => {
    const forms = counted[measure]?.(shown) ?? {other: `${shown} ${measure}`};
    return (shown ? plural(count, forms) : 'לא ידוע') + (partial ? ', חלקי' : '');
  },
  perPeriod: (measure, period) => `${measure} ${periods[period]}`,
  period: 'תקופה',
  at: (value, when, period) => `${value} (${period === 'week' ? 'בשבוע של ' : ''}${when})`,
  lineChart: 'תרשים קו',
  lineHow: 'ככל שהנקודה גבוהה יותר, הערך גדול יותר.',
  keysHint: 'מקשי החיצים: קריאת הערכים. Shift + ↑ או ↓: הערך הגדול או הקטן ביותר. Esc: יציאה.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `תרשים קו: ${what}, ${to ? `${from} – ${to}` : from}${unknown > 0 ? `; ערכים לא ידועים: ${shownUnknown}` : ''}.`,
  courses: {
    rise: ({first, last}) => `הקו עולה מ־${first} ל־${last}.`,
    fall: ({first, last}) => `הקו יורד מ־${first} ל־${last}.`,
    peak: ({first, high, last}) => `הקו עולה מ־${first} ל־${high}, ואז יורד ל־${last}.`,
    dip: ({first, low, last}) => `הקו יורד מ־${first} ל־${low}, ואז עולה ל־${last}.`,
    flat: ({first, last}) => `הקו נשאר באותה רמה, מ־${first} עד ${last}.`,
    up: ({first, last, high}) => `הקו עולה בתנודות מ־${first} ל־${last}; הערך הגבוה ביותר: ${high}.`,
    down: ({first, last, low}) => `הקו יורד בתנודות מ־${first} ל־${last}; הערך הנמוך ביותר: ${low}.`,
    mixed: ({low, high, last}) => `הקו נע בין ${low} לבין ${high}, ומסתיים ב־${last}.`,
  },
  notComplete: (periods) => `${periods} (חלקי)`,
  unfinished: (periods) => `נתונים חלקיים: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'אין ערך ידוע.',
  oneKnown: (value, name) => `הערך הידוע היחיד: ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${place} מתוך ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['הערך הגדול ביותר', 'הערך השני בגודלו', 'הערך השלישי בגודלו'],
    smallest: ['הערך הקטן ביותר', 'הערך השני בקוטנו', 'הערך השלישי בקוטנו'],
  },

  barChart: 'תרשים עמודות',
  barsHow: 'ככל שהעמודה ארוכה יותר, הערך גדול יותר.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}: לא ידוע`),
  barsShow: (measure, category, count, shown, unknown, shownUnknown, order) =>
    `תרשים עמודות: ${measure} לפי ${category}. ${plural(count, {one: 'ערך אחד', two: 'שני ערכים', other: `${shown} ערכים`})}${
      orders[order]
    }${unknown > 0 ? `; ערכים לא ידועים: ${shownUnknown}` : ''}.`,
  extremes: (largest, smallest, share) =>
    `הערך הגדול ביותר: ${largest.value} (${named(largest)})${share && `, שהם ${share} מהסכום`}; ` +
    `הערך הקטן ביותר: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `כל הערכים הידועים שווים: ${value}.`,
  other: (_, shown) => `אחרים (${shown})`,
  moreInTable: (_, shown) => `ועוד ${shown} בטבלה`,

  types: {
    audiovisual: 'חומר אורקולי',
    collection: 'אוסף',
    dataset: 'מערך נתונים',
    image: 'תמונה',
    model: 'מודל',
    other: 'אחר',
    software: 'תוכנה',
    sound: 'קול',
    text: 'טקסט',
    workflow: 'תהליך עבודה',
  },
  access: {
    open: 'גישה פתוחה',
    restricted: 'גישה מוגבלת',
    embargoed: 'תחת אמברגו',
    'metadata-only': 'תיאור בלבד',
  },
  fewer: 'להציג פחות',
  orcidOf: (name) => `מזהה ORCID iD: ${name}`,
  licence: 'רישיון',
  version: (version) => (/^\d/.test(version) ? `גרסה ${version}` : version),
  doi: 'DOI',
  keywords: 'מילות מפתח',
  view: 'למערך הנתונים',
  viewOn: (publisher) => `לצפייה ב־${publisher}`,
  cite: 'ציטוט',
  copied: 'הועתק.',
  pressCopy: (key) => `להעתקה יש להקיש ${key}.`,
  copy: 'העתקת הציטוט',
  citeAs: 'סגנון הציטוט',
  keepCitation: 'הורדה',

  copyTable: 'העתקת CSV',
  keepTable: 'הורדת CSV',
  tableCopied: 'הטבלה הועתקה.',
  tableNotCopied: 'אי אפשר להעתיק כאן. אפשר להוריד את הטבלה.',
  sorted: (column, order) =>
    order === 'none' ? 'בסדר המקורי.' : `ממוין לפי ${column}, בסדר ${order === 'ascending' ? 'עולה' : 'יורד'}.`,

  share: 'שיתוף',
  targets: {...siteNames, sheet: 'בחירת יישום…', link: 'העתקת קישור', email: 'דוא״ל', embed: 'הטמעה'},
  server: 'שרת ה־Mastodon שלך',
  openServer: 'פתיחה',
  copyCode: 'העתקת הקוד',
  shareStory: 'שיתוף הכתבה',
  keep: 'הורדה',
  keepAs: {svg: 'תמונה (SVG)', png: 'תמונה (PNG)', csv: 'טבלה (CSV)', json: 'נתונים (JSON)'},
  noPng: 'אי אפשר ליצור כאן PNG. התמונה הורדה כ־SVG.',
  play: 'האזנה לנתונים',
  stop: 'עצירה',
  playing: 'הצליל מתחיל. ככל שהצליל גבוה יותר, הערך גדול יותר.',
  played: 'הצליל הסתיים.',
};

registerLanguage('he', he);
