import {registerLanguage} from '../words/languages.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

/** After a number, a Turkish noun stays as it is. */
const nouns = {downloads: 'indirme', views: 'görüntüleme', citations: 'atıf'};
const measures = {downloads: 'indirmeler', views: 'görüntülemeler', citations: 'atıflar'};
const periods = {hour: 'saatlik', day: 'günlük', week: 'haftalık', month: 'aylık', quarter: 'üç aylık', year: 'yıllık'};
const orders = {descending: ', büyükten küçüğe', ascending: ', küçükten büyüğe', none: ''};
const byMeasure = new Map(Object.values(measures).map((word, index) => [word, Object.values(nouns)[index] ?? word]));

const named = ({name, others, shownOthers}: Extreme): string =>
  others > 0 ? `${name} ve ${shownOthers} tane daha` : name;

/** Turkish. Names and numbers carry no suffix here: which one is right depends on how they are spoken. */
export const tr: Language = {
  comma: ', ',
  quarter: (quarter, year) => `${year} ${quarter}. çeyrek`,
  loading: 'Yükleniyor…',
  stillLoading: 'Hâlâ yükleniyor…',
  busy: (seconds) => `Sunucu meşgul, ${seconds}\u00a0sn sonra yeniden denenecek`,
  retry: 'Yeniden dene',
  empty: 'Henüz veri yok',
  unknown: 'bilinmiyor',
  unread: 'Bazı veriler okunamadı:',
  more: (_, shown) => `ve ${shown} tane daha`,
  errors: {
    'bad-address': (src, needed) =>
      `src: bir JSON veya CSV dosyasının adresi${needed && ` (${needed})`} bekleniyordu, “${src}” bulundu.`,
    offline: () => 'İnternet bağlantısı yok gibi görünüyor.',
    unreachable: (host) => `${host} sunucusuna ulaşılamadı.`,
    blocked: (host) => `Bu sayfanın güvenlik ilkesi ${host} sunucusunu engelliyor.`,
    timeout: (host, seconds) => `${host} sunucusu ${seconds} saniye içinde yanıt vermedi.`,
    'not-found': (host) => `${host} sunucusunda bu adreste bir şey yok.`,
    forbidden: (host) => `${host} sunucusu bu verileri herkese açmıyor.`,
    busy: (host) => `${host} sunucusu meşgul. Bir dakika sonra yeniden deneyin.`,
    server: (host, status) => `${host} sunucusu bir hata bildirdi (${status}).`,
    'too-large': (host, megabytes) => `${host} sunucusundan gelen veriler çok büyük (${megabytes}\u00a0MB üzeri).`,
    'not-data': (host) => `Veri bekleniyordu, ancak ${host} sunucusu bir web sayfası gönderdi.`,
    malformed: (host, place) =>
      `${host} sunucusundan gelen veriler ${
        place ? `bozuk (${place.replace(/^(\d+):(\d+)$/, 'satır $1, sütun $2')})` : 'eksik'
      }.`,
    unrecognised: (host) => `${host} sunucusundan gelen verilerin türü tanınmıyor.`,
  },
  stale: (date) => (date ? `Verilerin tarihi: ${date}.` : 'Bilinen son durum gösteriliyor.'),
  source: (name) => `Kaynak: ${name}`,
  sourceNotStated: 'Kaynak belirtilmemiş',
  kinds: {derived: 'türetilmiş veriler', illustrative: 'örnek veriler'},
  scopes: {'all-versions': 'tüm sürümler', 'this-version': 'bu sürüm', 'last-30-days': 'son 30 gün'},
  unique: 'tekil',
  raw: 'her erişim',
  reported: 'kaynağın bildirdiği',
  aboutNumber: 'Bu sayı hakkında',
  aboutNumbers: 'Bu sayılar hakkında',
  retrieved: 'Alındığı tarih',
  counted: 'Sayım',
  kind: 'Tür',
  notStated: 'belirtilmemiş',
  showTable: 'Tabloyu göster',
  hideTable: 'Tabloyu gizle',
  moreRows: (_, shown) => `${shown} satır daha göster`,
  value: 'değer',
  category: 'kategori',

  headline: (measure, value, total) =>
    value === null
      ? `${nouns[measure]} sayısı bilinmiyor`
      : total && value !== 1
        ? `toplam ${nouns[measure]}`
        : nouns[measure],
  measures,
  pointValue: (_, shown, measure, partial) =>
    (shown ? `${shown} ${byMeasure.get(measure) ?? measure}` : 'bilinmiyor') + (partial ? ', tamamlanmamış' : ''),
  perPeriod: (measure, period) => `${periods[period]} ${measure}`,
  period: 'dönem',
  at: (value, when, period) => `${value} (${when}${period === 'week' ? ' haftası' : ''})`,
  lineChart: 'çizgi grafik',
  lineHow: 'Nokta ne kadar yukarıdaysa değer o kadar büyüktür.',
  keysHint: 'Ok tuşları: değerleri okuma. Shift + ↑ veya ↓: en büyük veya en küçük değer. Esc: çıkış.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `Çizgi grafik: ${what}, ${to ? `${from} – ${to}` : from}${
      unknown > 0 ? `; bilinmeyen değer sayısı: ${shownUnknown}` : ''
    }.`,
  courses: {
    rise: ({first, last}) => `Çizgi yükseliyor: başta ${first}, sonda ${last}.`,
    fall: ({first, last}) => `Çizgi düşüyor: başta ${first}, sonda ${last}.`,
    peak: ({first, high, last}) =>
      `Çizgi önce yükseliyor, sonra düşüyor: başta ${first}, en yüksek noktada ${high}, sonda ${last}.`,
    dip: ({first, low, last}) =>
      `Çizgi önce düşüyor, sonra yükseliyor: başta ${first}, en düşük noktada ${low}, sonda ${last}.`,
    flat: ({first, last}) => `Çizgi aynı düzeyde kalıyor: başta ${first}, sonda ${last}.`,
    up: ({first, last, high}) =>
      `Çizgi dalgalanarak yükseliyor: başta ${first}, sonda ${last}; en yüksek değer ${high}.`,
    down: ({first, last, low}) => `Çizgi dalgalanarak düşüyor: başta ${first}, sonda ${last}; en düşük değer ${low}.`,
    mixed: ({low, high, last}) => `Çizgi dalgalanıyor: en düşük değer ${low}, en yüksek değer ${high}, sonda ${last}.`,
  },
  notComplete: (periods) => `${periods} (tamamlanmamış)`,
  unfinished: (periods) => `Tamamlanmamış: ${periods}.`,

  between: ' ',
  sentence: (text) => `${text}.`,
  noneKnown: 'Hiçbir değer bilinmiyor.',
  oneKnown: (value, name) => `Bilinen tek değer: ${value} (${name}).`,
  mark: (name, amount, place, count, rank) =>
    `${name}, ${amount}, ${place}. öge, toplam ${count}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['en büyük değer', 'ikinci en büyük değer', 'üçüncü en büyük değer'],
    smallest: ['en küçük değer', 'ikinci en küçük değer', 'üçüncü en küçük değer'],
  },

  barChart: 'çubuk grafik',
  barsHow: 'Çubuk ne kadar uzunsa değer o kadar büyüktür.',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}: bilinmiyor`),
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `Çubuk grafik: ${measure} (${category}). ${shown} değer${orders[order]}${
      unknown > 0 ? `; bilinmeyen değer sayısı: ${shownUnknown}` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `En büyük değer: ${largest.value} (${named(largest)})${share && `, toplamdaki payı ${share}`}; ` +
    `en küçük değer: ${smallest.value} (${named(smallest)}).`,
  allEqual: (value) => `Bilinen tüm değerler eşit: ${value}.`,
  other: (_, shown) => `Diğer (${shown})`,
  moreInTable: (_, shown) => `ve tabloda ${shown} tane daha`,

  types: {
    audiovisual: 'görsel-işitsel',
    collection: 'derleme',
    dataset: 'veri kümesi',
    image: 'görüntü',
    model: 'model',
    other: 'diğer',
    software: 'yazılım',
    sound: 'ses',
    text: 'metin',
    workflow: 'iş akışı',
  },
  access: {
    open: 'açık erişim',
    restricted: 'kısıtlı erişim',
    embargoed: 'ambargolu',
    'metadata-only': 'yalnızca açıklama',
  },
  fewer: 'daha az göster',
  orcidOf: (name) => `ORCID iD: ${name}`,
  licence: 'lisans',
  version: (version) => (/^\d/.test(version) ? `sürüm ${version}` : version),
  doi: 'DOI',
  keywords: 'Anahtar sözcükler',
  view: 'Veri kümesini aç',
  viewOn: (publisher) => `${publisher} üzerinde aç`,
  cite: 'Atıf yap',
  copied: 'Kopyalandı.',
  pressCopy: (key) => `Kopyalamak için ${key} tuşlarına basın.`,
  copy: 'Atıf metnini kopyala',
  citeAs: 'Atıf biçimi',
  keepCitation: 'İndir',

  copyTable: 'CSV olarak kopyala',
  keepTable: 'CSV olarak indir',
  tableCopied: 'Tablo kopyalandı.',
  tableNotCopied: 'Burada kopyalamaya izin verilmiyor. Tabloyu indirebilirsiniz.',
  sorted: (column, order) =>
    order === 'none' ? 'Özgün sırada.' : `Sıralama: ${column}, ${order === 'ascending' ? 'artan' : 'azalan'}.`,

  share: 'Paylaş',
  targets: {...siteNames, sheet: 'Uygulama seç…', link: 'Bağlantıyı kopyala', email: 'E-posta', embed: 'Siteye ekle'},
  server: 'Mastodon sunucunuz',
  openServer: 'Aç',
  copyCode: 'Kodu kopyala',
  shareStory: 'Bu yazıyı paylaş',
  keep: 'İndir',
  keepAs: {svg: 'Resim (SVG)', png: 'Resim (PNG)', csv: 'Tablo (CSV)', json: 'Veri (JSON)'},
  noPng: 'Burada PNG oluşturulamıyor. Resim SVG olarak indirildi.',
  play: 'Verileri dinle',
  stop: 'Durdur',
  playing: 'Ses başlıyor. Ses ne kadar tizse değer o kadar büyüktür.',
  played: 'Ses bitti.',
};

registerLanguage('tr', tr);
