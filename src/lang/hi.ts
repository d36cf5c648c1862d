import {registerLanguage} from '../words/languages.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

/** These nouns are the same after one and after many. */
const measures = {downloads: 'डाउनलोड', views: 'व्यू', citations: 'उद्धरण'};
const periods = {
  hour: 'प्रति घंटा',
  day: 'प्रति दिन',
  week: 'प्रति सप्ताह',
  month: 'प्रति माह',
  quarter: 'प्रति तिमाही',
  year: 'प्रति वर्ष',
};
const orders = {descending: ', घटते क्रम में', ascending: ', बढ़ते क्रम में', none: ''};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} और ${shownOthers} अन्य` : name);

/** Hindi. */
export const hi: Language = {
  comma: ', ',
  quarter: (quarter, year) => `तिमाही ${quarter}, ${year}`,
  loading: 'लोड हो रहा है…',
  stillLoading: 'अब भी लोड हो रहा है…',
  busy: (seconds) => `सर्वर व्यस्त है, ${seconds} सेकंड में फिर कोशिश होगी`,
  retry: 'फिर कोशिश करें',
  empty: 'अभी कोई डेटा नहीं है',
  unknown: 'अज्ञात',
  unread: 'सब कुछ पढ़ा नहीं जा सका:',
  more: (_, shown) => `और ${shown} अन्य`,
  errors: {
    'bad-address': (src, needed) => `src: JSON या CSV फ़ाइल का पता${needed && ` (${needed})`} चाहिए था, “${src}” मिला।`,
    offline: () => 'लगता है कि आप ऑफ़लाइन हैं।',
    unreachable: (host) => `${host} से संपर्क नहीं हो सका।`,
    blocked: (host) => `इस पेज की सुरक्षा नीति ${host} को रोकती है।`,
    timeout: (host, seconds) => `${host} ने ${seconds} सेकंड में उत्तर नहीं दिया।`,
    'not-found': (host) => `${host} पर इस पते पर कुछ नहीं है।`,
    forbidden: (host) => `${host} यह डेटा सार्वजनिक नहीं करता।`,
    busy: (host) => `${host} व्यस्त है। एक मिनट बाद फिर कोशिश करें।`,
    server: (host, status) => `${host} ने त्रुटि बताई (${status})।`,
    'too-large': (host, megabytes) => `${host} का डेटा बहुत बड़ा है (${megabytes}\u00a0MB से अधिक)।`,
    'not-data': (host) => `डेटा चाहिए था, लेकिन ${host} ने एक वेब पेज भेजा।`,
    malformed: (host, place) =>
      `${host} का डेटा ${place ? `ख़राब है (${place.replace(/^(\d+):(\d+)$/, 'पंक्ति $1, स्तंभ $2')})` : 'अधूरा है'}।`,
    unrecognised: (host) => `${host} का डेटा किसी ऐसे प्रकार का है जो यहाँ ज्ञात नहीं है।`,
  },
  stale: (date) => (date ? `${date} तक का डेटा।` : 'पिछला ज्ञात डेटा।'),
  source: (name) => `स्रोत: ${name}`,
  sourceNotStated: 'स्रोत नहीं बताया गया',
  kinds: {derived: 'व्युत्पन्न आँकड़े', illustrative: 'उदाहरण के आँकड़े'},
  scopes: {'all-versions': 'सभी संस्करण', 'this-version': 'यह संस्करण', 'last-30-days': 'पिछले 30 दिन'},
  unique: 'बिना दोहराव',
  raw: 'दोहराव सहित',
  reported: 'स्रोत द्वारा बताया गया',
  aboutNumber: 'इस संख्या के बारे में',
  aboutNumbers: 'इन संख्याओं के बारे में',
  retrieved: 'प्राप्ति की तारीख',
  counted: 'गणना',
  kind: 'प्रकार',
  notStated: 'नहीं बताया गया',
  showTable: 'तालिका दिखाएँ',
  hideTable: 'तालिका छिपाएँ',
  moreRows: (count, shown) => `${shown} और ${count === 1 ? 'पंक्ति' : 'पंक्तियाँ'} दिखाएँ`,
  value: 'मान',
  category: 'श्रेणी',

  headline: (measure, value, total) =>
    value === null
      ? `${measures[measure]} की संख्या अज्ञात`
      : total && value !== 1
        ? `कुल ${measures[measure]}`
        : measures[measure],
  measures,
  pointValue: (_, shown, measure, partial) => (shown ? `${shown} ${measure}` : 'मान अज्ञात') + (partial ? ', अधूरा' : ''),
  perPeriod: (measure, period) => `${periods[period]} ${measure}`,
  period: 'अवधि',
  at: (value, when, period) => `${value} (${when}${period === 'week' ? ' का सप्ताह' : ''})`,
  lineChart: 'रेखा चार्ट',
  lineHow: 'बिंदु जितना ऊँचा, मान उतना बड़ा।',
  keysHint: 'तीर कुंजियाँ: मान पढ़ें। Shift + ↑ या ↓: सबसे बड़ा या सबसे छोटा मान। Esc: बाहर निकलें।',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `रेखा चार्ट: ${what}, ${to ? `${from} – ${to}` : from}${unknown > 0 ? `; अज्ञात मान: ${shownUnknown}` : ''}।`,
  courses: {
    rise: ({first, last}) => `रेखा ${first} से बढ़कर ${last} तक जाती है।`,
    fall: ({first, last}) => `रेखा ${first} से घटकर ${last} तक आती है।`,
    peak: ({first, high, last}) => `रेखा ${first} से बढ़कर ${high} तक जाती है, फिर घटकर ${last} तक आती है।`,
    dip: ({first, low, last}) => `रेखा ${first} से घटकर ${low} तक आती है, फिर बढ़कर ${last} तक जाती है।`,
    flat: ({first, last}) => `रेखा ${first} से ${last} तक समान रहती है।`,
    up: ({first, last, high}) => `रेखा उतार-चढ़ाव के साथ ${first} से बढ़कर ${last} तक जाती है; सबसे बड़ा मान ${high} है।`,
    down: ({first, last, low}) => `रेखा उतार-चढ़ाव के साथ ${first} से घटकर ${last} तक आती है; सबसे छोटा मान ${low} है।`,
    mixed: ({low, high, last}) => `रेखा ${low} और ${high} के बीच ऊपर-नीचे होती है, और ${last} पर समाप्त होती है।`,
  },
  notComplete: (periods) => `${periods} (अधूरा)`,
  unfinished: (periods) => `अधूरा डेटा: ${periods}।`,

  between: ' ',
  sentence: (text) => `${text}।`,
  noneKnown: 'कोई मान ज्ञात नहीं है।',
  oneKnown: (value, name) => `एकमात्र ज्ञात मान ${value} (${name}) है।`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${count} में से ${place}${rank && `; ${rank}`}`,
  ranks: {
    largest: ['सबसे बड़ा मान', 'दूसरा सबसे बड़ा मान', 'तीसरा सबसे बड़ा मान'],
    smallest: ['सबसे छोटा मान', 'दूसरा सबसे छोटा मान', 'तीसरा सबसे छोटा मान'],
  },

  barChart: 'बार चार्ट',
  barsHow: 'बार जितना लंबा, मान उतना बड़ा।',
  barValue: (value, measure) => (value ? `${value} ${measure}` : `${measure}: अज्ञात`),
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `बार चार्ट: ${measure} (${category})। ${shown} मान${orders[order]}${
      unknown > 0 ? `; अज्ञात मान: ${shownUnknown}` : ''
    }।`,
  extremes: (largest, smallest, share) =>
    `सबसे बड़ा मान: ${largest.value} (${named(largest)})${share && `, योग का ${share}`}; ` +
    `सबसे छोटा मान: ${smallest.value} (${named(smallest)})।`,
  allEqual: (value) => `सभी ज्ञात मान ${value} हैं।`,
  other: (_, shown) => `अन्य (${shown})`,
  moreInTable: (_, shown) => `और ${shown} अन्य तालिका में`,

  types: {
    audiovisual: 'दृश्य-श्रव्य सामग्री',
    collection: 'संग्रह',
    dataset: 'डेटासेट',
    image: 'छवि',
    model: 'मॉडल',
    other: 'अन्य',
    software: 'सॉफ़्टवेयर',
    sound: 'ध्वनि',
    text: 'पाठ',
    workflow: 'कार्यप्रवाह',
  },
  access: {
    open: 'मुक्त पहुँच',
    restricted: 'सीमित पहुँच',
    embargoed: 'प्रतिबंध अवधि में',
    'metadata-only': 'केवल विवरण',
  },
  fewer: 'कम दिखाएँ',
  orcidOf: (name) => `${name} का ORCID iD`,
  licence: 'लाइसेंस',
  version: (version) => (/^\d/.test(version) ? `संस्करण ${version}` : version),
  doi: 'DOI',
  keywords: 'मुख्य शब्द',
  view: 'डेटासेट देखें',
  viewOn: (publisher) => `${publisher} पर देखें`,
  cite: 'उद्धृत करें',
  copied: 'कॉपी हो गया।',
  pressCopy: (key) => `कॉपी करने के लिए ${key} दबाएँ।`,
  copy: 'उद्धरण कॉपी करें',
  citeAs: 'उद्धरण शैली',
  keepCitation: 'डाउनलोड करें',

  copyTable: 'CSV कॉपी करें',
  keepTable: 'CSV डाउनलोड करें',
  tableCopied: 'तालिका कॉपी हो गई।',
  tableNotCopied: 'यहाँ कॉपी करने की अनुमति नहीं है। तालिका डाउनलोड कर सकते हैं।',
  sorted: (column, order) =>
    order === 'none' ? 'मूल क्रम में।' : `${column} के अनुसार ${order === 'ascending' ? 'आरोही' : 'अवरोही'} क्रम में।`,

  share: 'साझा करें',
  targets: {...siteNames, sheet: 'ऐप चुनें…', link: 'लिंक कॉपी करें', email: 'ईमेल', embed: 'एम्बेड करें'},
  server: 'आपका Mastodon सर्वर',
  openServer: 'खोलें',
  copyCode: 'कोड कॉपी करें',
  shareStory: 'यह लेख साझा करें',
  keep: 'डाउनलोड करें',
  keepAs: {svg: 'चित्र (SVG)', png: 'चित्र (PNG)', csv: 'तालिका (CSV)', json: 'डेटा (JSON)'},
  noPng: 'यहाँ PNG नहीं बन सकता। चित्र SVG में डाउनलोड किया गया।',
  play: 'डेटा सुनें',
  stop: 'रोकें',
  playing: 'ध्वनि शुरू होती है। स्वर जितना ऊँचा, मान उतना बड़ा।',
  played: 'ध्वनि समाप्त।',
};

registerLanguage('hi', hi);
