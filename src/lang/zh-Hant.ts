import {registerLanguage} from '../words/languages.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const measures = {downloads: '下載次數', views: '瀏覽次數', citations: '引用次數'};
/** With a figure: `448次下載`. */
const verbs: Readonly<Record<string, string>> = {
  [measures.downloads]: '下載',
  [measures.views]: '瀏覽',
  [measures.citations]: '引用',
};
const periods = {hour: '每小時', day: '每日', week: '每週', month: '每月', quarter: '每季', year: '每年'};
const orders = {descending: '，由大到小排列', ascending: '，由小到大排列', none: ''};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name}，另有${shownOthers}項` : name);

/** What was counted so far comes in brackets of the Latin script. */
const wide = (text: string): string => text.replace(/ \((.*?)\)/g, '（$1）');

/** Chinese, in traditional characters. */
export const zhHant: Language = {
  comma: '、',
  quarter: (quarter, year) => `${year}第${quarter}季`,
  loading: '載入中…',
  stillLoading: '仍在載入…',
  busy: (seconds) => `伺服器忙碌，${seconds}秒後重試`,
  retry: '重試',
  empty: '尚無資料',
  unknown: '不明',
  unread: '部分內容無法讀取：',
  more: (_, shown) => `另有${shown}項`,
  errors: {
    'bad-address': (src, needed) => `src：應為 JSON 或 CSV 檔案的網址${needed && `（${needed}）`}，實際為「${src}」。`,
    offline: () => '您似乎已離線。',
    unreachable: (host) => `無法連線至 ${host}。`,
    blocked: (host) => `本頁的安全性政策封鎖了 ${host}。`,
    timeout: (host, seconds) => `${host} 在${seconds}秒內沒有回應。`,
    'not-found': (host) => `${host} 的這個網址沒有內容。`,
    forbidden: (host) => `${host} 未公開這些資料。`,
    busy: (host) => `${host} 忙碌中，請一分鐘後再試。`,
    server: (host, status) => `${host} 傳回錯誤（${status}）。`,
    'too-large': (host, megabytes) => `${host} 的資料過大（超過 ${megabytes}\u00a0MB）。`,
    'not-data': (host) => `${host} 傳回的是網頁，而不是資料。`,
    malformed: (host, place) =>
      place ? `${host} 的資料已損毀（${place.replace(/^(\d+):(\d+)$/, '第$1行第$2欄')}）。` : `${host} 的資料不完整。`,
    unrecognised: (host) => `無法辨識 ${host} 的資料類型。`,
  },
  stale: (date) => (date ? `資料截至${date}。` : '此為最後一次取得的資料。'),
  source: (name) => `來源：${name}`,
  sourceNotStated: '未註明來源',
  kinds: {derived: '推算數據', illustrative: '示意數據'},
  scopes: {'all-versions': '所有版本', 'this-version': '目前版本', 'last-30-days': '最近30天'},
  unique: '不重複計算',
  raw: '重複計算',
  reported: '來源公布',
  aboutNumber: '關於此數字',
  aboutNumbers: '關於這些數字',
  retrieved: '取得日期',
  counted: '統計方式',
  kind: '類型',
  notStated: '未說明',
  showTable: '顯示表格',
  hideTable: '隱藏表格',
  moreRows: (_, shown) => `再顯示${shown}列`,
  value: '數值',
  category: '類別',

  headline: (measure, value, total) =>
    value === null ? `${measures[measure]}不明` : `${total ? '總' : ''}${measures[measure]}`,
  measures,
  pointValue: (_, shown, measure, partial) => {
    const verb = verbs[measure];
    return (shown ? (verb ? `${shown}次${verb}` : `${measure} ${shown}`) : '不明') + (partial ? '，統計未完成' : '');
  },
  perPeriod: (measure, period) =>
    verbs[measure] ? `${periods[period]}${measure}` : `${measure}（${periods[period]}）`,
  period: '時段',
  at: (value, when, period) => `${value}（${when}${period === 'week' ? '當週' : ''}）`,
  lineChart: '折線圖',
  lineHow: '點越高，數值越大。',
  keysHint: '用方向鍵讀取數值。Shift + ↑ 或 ↓：最大值或最小值。Esc：離開。',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `折線圖：${what}，${to ? `${from}至${to}` : from}${unknown > 0 ? `；${shownUnknown}個數值不明` : ''}。`,
  courses: {
    rise: ({first, last}) => `折線從${first}上升到${last}。`,
    fall: ({first, last}) => `折線從${first}下降到${last}。`,
    peak: ({first, high, last}) => `折線從${first}上升到${high}，隨後下降到${last}。`,
    dip: ({first, low, last}) => `折線從${first}下降到${low}，隨後上升到${last}。`,
    flat: ({first, last}) => `折線從${first}到${last}維持不變。`,
    up: ({first, last, high}) => `折線在波動中從${first}上升到${last}；最高為${high}。`,
    down: ({first, last, low}) => `折線在波動中從${first}下降到${last}；最低為${low}。`,
    mixed: ({low, high, last}) => `折線在${low}與${high}之間波動，最後為${last}。`,
  },
  notComplete: (periods) => `${periods}（統計未完成）`,
  unfinished: (periods) => `統計未完成：${wide(periods)}。`,

  between: '',
  sentence: (text) => `${text}。`,
  noneKnown: '沒有已知數值。',
  oneKnown: (value, name) => `唯一已知的數值是${value}（${name}）。`,
  mark: (name, amount, place, count, rank) => `${name}，${amount}，第${place}項，共${count}項${rank && `；${rank}`}`,
  ranks: {
    largest: ['最大', '第二大', '第三大'],
    smallest: ['最小', '第二小', '第三小'],
  },

  barChart: '長條圖',
  barsHow: '長條越長，數值越大。',
  barValue: (value, measure) => `${measure} ${value || '不明'}`,
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `長條圖：${measure}（${category}）。共${shown}個數值${orders[order]}${
      unknown > 0 ? `，其中${shownUnknown}個不明` : ''
    }。`,
  extremes: (largest, smallest, share) =>
    `最大值為${largest.value}（${named(largest)}${share && `，占總和的${share}`}）；` +
    `最小值為${smallest.value}（${named(smallest)}）。`,
  allEqual: (value) => `所有已知數值均為${value}。`,
  other: (_, shown) => `其他（${shown}項）`,
  moreInTable: (_, shown) => `另有${shown}項見表格`,

  types: {
    audiovisual: '影音資料',
    collection: '合輯',
    dataset: '資料集',
    image: '影像',
    model: '模型',
    other: '其他',
    software: '軟體',
    sound: '音訊',
    text: '文字',
    workflow: '工作流程',
  },
  access: {
    open: '開放取用',
    restricted: '限制取用',
    embargoed: '暫緩公開',
    'metadata-only': '僅公開描述',
  },
  fewer: '收合',
  orcidOf: (name) => `${name} 的 ORCID iD`,
  licence: '授權條款',
  version: (version) => (/^\d/.test(version) ? `版本 ${version}` : version),
  doi: 'DOI',
  keywords: '關鍵字',
  view: '檢視資料集',
  viewOn: (publisher) => `在 ${publisher} 上檢視`,
  cite: '引用',
  copied: '已複製。',
  pressCopy: (key) => `請按 ${key} 複製。`,
  copy: '複製引用',
  citeAs: '引用格式',
  keepCitation: '下載',

  copyTable: '複製 CSV',
  keepTable: '下載 CSV',
  tableCopied: '表格已複製。',
  tableNotCopied: '此處不允許複製，請下載表格。',
  sorted: (column, order) =>
    order === 'none' ? '已恢復原始順序。' : `已依${column}${order === 'ascending' ? '遞增' : '遞減'}排序。`,

  share: '分享',
  targets: {...siteNames, sheet: '選擇應用程式…', link: '複製連結', email: '電子郵件', embed: '嵌入'},
  server: '您的 Mastodon 伺服器',
  openServer: '開啟',
  copyCode: '複製程式碼',
  shareStory: '分享本文',
  keep: '下載',
  keepAs: {svg: '圖片（SVG）', png: '圖片（PNG）', csv: '表格（CSV）', json: '資料（JSON）'},
  noPng: '此處無法產生 PNG，已下載 SVG 圖片。',
  play: '以聲音播放',
  stop: '停止',
  playing: '聲音開始。音調越高，數值越大。',
  played: '聲音結束。',
};

registerLanguage('zh-Hant', zhHant);
