import {registerLanguage} from '../words/languages.js';
import {pluralOf, type Forms} from '../words/plural.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const plural = pluralOf('ar');
const measures = {downloads: 'التنزيلات', views: 'المشاهدات', citations: 'الاستشهادات'};

/** One and two are said by the noun's own form, without a figure. */
const counted: Readonly<Record<string, (shown: string) => Forms>> = {
  [measures.downloads]: (shown) => ({
    zero: `${shown} تنزيل`,
    one: 'تنزيل واحد',
    two: 'تنزيلان',
    few: `${shown} تنزيلات`,
    many: `${shown} تنزيلًا`,
    other: `${shown} تنزيل`,
  }),
  [measures.views]: (shown) => ({
    zero: `${shown} مشاهدة`,
    one: 'مشاهدة واحدة',
    two: 'مشاهدتان',
    few: `${shown} مشاهدات`,
    many: `${shown} مشاهدةً`,
    other: `${shown} مشاهدة`,
  }),
  [measures.citations]: (shown) => ({
    zero: `${shown} استشهاد`,
    one: 'استشهاد واحد',
    two: 'استشهادان',
    few: `${shown} استشهادات`,
    many: `${shown} استشهادًا`,
    other: `${shown} استشهاد`,
  }),
};
const quarters = ['الأول', 'الثاني', 'الثالث', 'الرابع'];
const periods = {
  hour: 'كل ساعة',
  day: 'يوميًا',
  week: 'أسبوعيًا',
  month: 'شهريًا',
  quarter: 'كل ربع سنة',
  year: 'سنويًا',
};
const orders = {descending: '، مرتبة من الأكبر إلى الأصغر', ascending: '، مرتبة من الأصغر إلى الأكبر', none: ''};

/** Other categories, after “and”. */
const rest = (count: number, shown: string): string =>
  plural(count, {
    zero: `${shown} أخرى`,
    one: 'واحدة أخرى',
    two: 'اثنتان أخريان',
    few: `${shown} أخرى`,
    many: `${shown} أخرى`,
    other: `${shown} أخرى`,
  });

const named = ({name, others, shownOthers}: Extreme): string =>
  others > 0 ? `${name} و${rest(others, shownOthers)}` : name;

/** Arabic. */
export const ar: Language = {
  comma: '، ',
  quarter: (quarter, year) => `الربع ${quarters[quarter - 1] ?? ''} ${year}`,
  loading: 'جارٍ التحميل…',
  stillLoading: 'ما زال التحميل جاريًا…',
  busy: (seconds) => `الخادم مشغول، ستُعاد المحاولة خلال ${seconds}\u00a0ث`,
  retry: 'إعادة المحاولة',
  empty: 'لا توجد بيانات بعد',
  unknown: 'غير معروف',
  unread: 'تعذّرت قراءة بعض البيانات:',
  more: (_, shown) => `والمزيد (${shown})`,
  errors: {
    'bad-address': (src, needed) => `src: المتوقع عنوان ملف JSON أو CSV${needed && ` عبر ${needed}`}، وليس «${src}».`,
    offline: () => 'يبدو أنك غير متصل بالإنترنت.',
    unreachable: (host) => `تعذّر الوصول إلى ${host}.`,
    blocked: (host) => `سياسة أمان هذه الصفحة تحظر ${host}.`,
    timeout: (host, seconds) => `لم يستجب ${host} خلال ${seconds}\u00a0ث.`,
    'not-found': (host) => `لا يوجد شيء في ${host} على هذا العنوان.`,
    forbidden: (host) => `لا يتيح ${host} هذه البيانات للعموم.`,
    busy: (host) => `الخادم ${host} مشغول. أعد المحاولة بعد دقيقة.`,
    server: (host, status) => `أجاب ${host} بخطأ (${status}).`,
    'too-large': (host, megabytes) => `البيانات من ${host} كبيرة جدًا (أكثر من ${megabytes}\u00a0ميغابايت).`,
    'not-data': (host) => `كان من المتوقع تلقي بيانات، لكن ${host} أرسل صفحة ويب.`,
    malformed: (host, place) =>
      `البيانات من ${host} ${
        place ? `تالفة (${place.replace(/^(\d+):(\d+)$/, 'السطر $1، العمود $2')})` : 'غير مكتملة'
      }.`,
    unrecognised: (host) => `البيانات من ${host} من نوع غير معروف هنا.`,
  },
  stale: (date) => (date ? `البيانات حتى ${date}.` : 'آخر بيانات معروفة.'),
  source: (name) => `المصدر: ${name}`,
  sourceNotStated: 'المصدر غير مذكور',
  kinds: {derived: 'أرقام مشتقة', illustrative: 'أرقام توضيحية'},
  scopes: {'all-versions': 'كل الإصدارات', 'this-version': 'هذا الإصدار', 'last-30-days': 'آخر 30 يومًا'},
  unique: 'بلا تكرار',
  raw: 'مع التكرار',
  reported: 'كما يذكره المصدر',
  aboutNumber: 'حول هذا الرقم',
  aboutNumbers: 'حول هذه الأرقام',
  retrieved: 'تاريخ الاطلاع',
  counted: 'طريقة العد',
  kind: 'النوع',
  notStated: 'غير مذكور',
  showTable: 'عرض الجدول',
  hideTable: 'إخفاء الجدول',
  moreRows: (count, shown) =>
    `عرض ${plural(count, {
      zero: `${shown} صف إضافي`,
      one: 'صف إضافي',
      two: 'صفين إضافيين',
      few: `${shown} صفوف إضافية`,
      many: `${shown} صفًا إضافيًا`,
      other: `${shown} صف إضافي`,
    })}`,
  value: 'القيمة',
  category: 'الفئة',

  // The figure stands beside: `number of downloads` fits to any.
  headline: (measure, value, total) =>
    value === null ? `عدد ${measures[measure]} غير معروف` : `${total ? 'إجمالي' : 'عدد'} ${measures[measure]}`,
  measures,
  pointValue: (count, shown, measure, partial) => {
    const forms = counted[measure]?.(shown) ?? {other: `${measure}: ${shown}`};
    return (shown ? plural(count, forms) : 'غير معروف') + (partial ? '، غير مكتمل' : '');
  },
  perPeriod: (measure, period) => `${measure} ${periods[period]}`,
  period: 'الفترة',
  at: (value, when, period) => `${value} (${period === 'week' ? 'أسبوع ' : ''}${when})`,
  lineChart: 'مخطط خطي',
  lineHow: 'كلما ارتفعت النقطة زادت القيمة.',
  keysHint: 'مفاتيح الأسهم: قراءة القيم. Shift + ↑ أو ↓: أكبر قيمة أو أصغرها. Esc: خروج.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `مخطط خطي: ${what}، ${to ? `من ${from} إلى ${to}` : from}${
      unknown > 0 ? `؛ عدد القيم غير المعروفة: ${shownUnknown}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `يرتفع الخط من ${first} إلى ${last}.`,
    fall: ({first, last}) => `ينخفض الخط من ${first} إلى ${last}.`,
    peak: ({first, high, last}) => `يرتفع الخط من ${first} إلى ${high}، ثم ينخفض إلى ${last}.`,
    dip: ({first, low, last}) => `ينخفض الخط من ${first} إلى ${low}، ثم يرتفع إلى ${last}.`,
    flat: ({first, last}) => `يبقى الخط ثابتًا من ${first} إلى ${last}.`,
    up: ({first, last, high}) => `يرتفع الخط مع تقلبات من ${first} إلى ${last}؛ وأعلى قيمة هي ${high}.`,
    down: ({first, last, low}) => `ينخفض الخط مع تقلبات من ${first} إلى ${last}؛ وأدنى قيمة هي ${low}.`,
    mixed: ({low, high, last}) => `يتقلب الخط بين ${low} و${high}، وينتهي عند ${last}.`,
  },
  notComplete: (periods) => `${periods} (غير مكتمل)`,
  unfinished: (periods) => `غير مكتمل: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'لا توجد قيمة معروفة.',
  oneKnown: (value, name) => `القيمة الوحيدة المعروفة: ${value} (${name}).`,
  mark: (name, amount, place, count, rank) => `${name}، ${amount}، ${place} من ${count}${rank && `؛ ${rank}`}`,
  ranks: {
    largest: ['أكبر قيمة', 'ثاني أكبر قيمة', 'ثالث أكبر قيمة'],
    smallest: ['أصغر قيمة', 'ثاني أصغر قيمة', 'ثالث أصغر قيمة'],
  },

  barChart: 'مخطط شريطي',
  barsHow: 'كلما طال الشريط زادت القيمة.',
  barValue: (value, measure) => `${measure}: ${value || 'غير معروف'}`,
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `مخطط شريطي: ${measure} حسب ${category}. القيم: ${shown}${orders[order]}${
      unknown > 0 ? `؛ عدد القيم غير المعروفة: ${shownUnknown}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `أكبر قيمة: ${largest.value} (${named(largest)})${share && `، أي ${share} من المجموع`}؛ ` +
    `وأصغر قيمة: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `كل القيم المعروفة متساوية: ${value}.`,
  other: (_, shown) => `أخرى (${shown})`,
  moreInTable: (count, shown) => `و${rest(count, shown)} في الجدول`,

  types: {
    audiovisual: 'مادة سمعية بصرية',
    collection: 'مجموعة',
    dataset: 'مجموعة بيانات',
    image: 'صورة',
    model: 'نموذج',
    other: 'أخرى',
    software: 'برمجيات',
    sound: 'صوت',
    text: 'نص',
    workflow: 'سير عمل',
  },
  access: {
    open: 'وصول مفتوح',
    restricted: 'وصول مقيّد',
    embargoed: 'محجوب مؤقتًا',
    'metadata-only': 'الوصف فقط',
  },
  fewer: 'عرض أقل',
  orcidOf: (name) => `معرّف ORCID iD: ${name}`,
  licence: 'الترخيص',
  version: (version) => (/^\d/.test(version) ? `الإصدار ${version}` : version),
  doi: 'DOI',
  keywords: 'كلمات مفتاحية',
  view: 'عرض مجموعة البيانات',
  viewOn: (publisher) => `العرض على ${publisher}`,
  cite: 'الاستشهاد',
  copied: 'تم النسخ.',
  pressCopy: (key) => `اضغط ${key} للنسخ.`,
  copy: 'نسخ الاستشهاد',
  citeAs: 'صيغة الاستشهاد',
  keepCitation: 'تنزيل',

  copyTable: 'نسخ CSV',
  keepTable: 'تنزيل CSV',
  tableCopied: 'تم نسخ الجدول.',
  tableNotCopied: 'النسخ غير مسموح هنا. يمكنك تنزيل الجدول.',
  sorted: (column, order) =>
    order === 'none' ? 'بالترتيب الأصلي.' : `مرتّب حسب ${column}، ${order === 'ascending' ? 'تصاعديًا' : 'تنازليًا'}.`,

  share: 'مشاركة',
  targets: {...siteNames, sheet: 'اختيار تطبيق…', link: 'نسخ الرابط', email: 'البريد الإلكتروني', embed: 'تضمين'},
  server: 'خادم Mastodon الخاص بك',
  openServer: 'فتح',
  copyCode: 'نسخ الشيفرة',
  shareStory: 'مشاركة هذا المقال',
  keep: 'تنزيل',
  keepAs: {svg: 'صورة (SVG)', png: 'صورة (PNG)', csv: 'جدول (CSV)', json: 'بيانات (JSON)'},
  noPng: 'لا يمكن إنشاء ملف PNG هنا. نُزّلت الصورة بصيغة SVG.',
  play: 'الاستماع إلى البيانات',
  stop: 'إيقاف',
  playing: 'يبدأ الصوت. كلما علت النغمة زادت القيمة.',
  played: 'انتهى الصوت.',
};

registerLanguage('ar', ar);
