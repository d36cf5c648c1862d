import {registerLanguage} from '../words/languages.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const measures = {downloads: '下载量', views: '浏览量', citations: '引用量'};
/** With a figure: `448次下载`. */
const verbs: Readonly<Record<string, string>> = {
  [measures.downloads]: '下载',
  [measures.views]: '浏览',
  [measures.citations]: '引用',
};
const periods = {hour: '每小时', day: '每日', week: '每周', month: '每月', quarter: '每季度', year: '每年'};
const orders = {descending: '，从大到小排列', ascending: '，从小到大排列', none: ''};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name}，另有${shownOthers}项` : name);

/** What was counted so far comes in brackets of the Latin script. */
const wide = (text: string): string => text.replace(/ \((.*?)\)/g, '（$1）');

/** Chinese, in simplified characters. */
export const zhHans: Language = {
  comma: '、',
  quarter: (quarter, year) => `${year}第${quarter}季度`,
  loading: '正在加载…',
  stillLoading: '仍在加载…',
  busy: (seconds) => `服务器繁忙，${seconds}秒后重试`,
  retry: '重试',
  empty: '暂无数据',
  unknown: '未知',
  unread: '部分内容无法读取：',
  more: (_, shown) => `另有${shown}项`,
  errors: {
    'bad-address': (src, needed) => `src：应为 JSON 或 CSV 文件的地址${needed && `（${needed}）`}，实际为“${src}”。`,
    offline: () => '您似乎已离线。',
    unreachable: (host) => `无法连接 ${host}。`,
    blocked: (host) => `本页的安全策略阻止了 ${host}。`,
    timeout: (host, seconds) => `${host} 在${seconds}秒内没有响应。`,
    'not-found': (host) => `${host} 的这个地址没有内容。`,
    forbidden: (host) => `${host} 未公开这些数据。`,
    busy: (host) => `${host} 繁忙，请一分钟后重试。`,
    server: (host, status) => `${host} 返回了错误（${status}）。`,
    'too-large': (host, megabytes) => `${host} 的数据过大（超过 ${megabytes}\u00a0MB）。`,
    'not-data': (host) => `${host} 返回的是网页，而不是数据。`,
    malformed: (host, place) =>
      place ? `${host} 的数据已损坏（${place.replace(/^(\d+):(\d+)$/, '第$1行第$2列')}）。` : `${host} 的数据不完整。`,
    unrecognised: (host) => `无法识别 ${host} 的数据类型。`,
  },
  stale: (date) => (date ? `数据截至${date}。` : '此为最后一次获取的数据。'),
  source: (name) => `来源：${name}`,
  sourceNotStated: '未注明来源',
  kinds: {derived: '推算数据', illustrative: '示例数据'},
  scopes: {'all-versions': '所有版本', 'this-version': '当前版本', 'last-30-days': '最近30天'},
  unique: '已去重',
  raw: '未去重',
  reported: '来源公布',
  aboutNumber: '关于此数字',
  aboutNumbers: '关于这些数字',
  retrieved: '获取日期',
  counted: '统计方式',
  kind: '类型',
  notStated: '未说明',
  showTable: '显示表格',
  hideTable: '隐藏表格',
  moreRows: (_, shown) => `再显示${shown}行`,
  value: '数值',
  category: '类别',

  headline: (measure, value, total) =>
    value === null ? `${measures[measure]}未知` : `${total ? '总' : ''}${measures[measure]}`,
  measures,
  pointValue: (_, shown, measure, partial) => {
    const verb = verbs[measure];
    return (shown ? (verb ? `${shown}次${verb}` : `${measure} ${shown}`) : '未知') + (partial ? '，统计未完成' : '');
  },
  perPeriod: (measure, period) =>
    verbs[measure] ? `${periods[period]}${measure}` : `${measure}（${periods[period]}）`,
  period: '时段',
  at: (value, when, period) => `${value}（${when}${period === 'week' ? '当周' : ''}）`,
  lineChart: '折线图',
  lineHow: '点越高，数值越大。',
  keysHint: '用方向键读取数值。Shift + ↑ 或 ↓：最大值或最小值。Esc：退出。',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `折线图：${what}，${to ? `${from}至${to}` : from}${unknown > 0 ? `；${shownUnknown}个数值未知` : ''}。`,
  courses: {
    rise: ({first, last}) => `折线从${first}上升到${last}。`,
    fall: ({first, last}) => `折线从${first}下降到${last}。`,
    peak: ({first, high, last}) => `折线从${first}上升到${high}，随后下降到${last}。`,
    dip: ({first, low, last}) => `折线从${first}下降到${low}，随后上升到${last}。`,
    flat: ({first, last}) => `折线从${first}到${last}保持不变。`,
    up: ({first, last, high}) => `折线在波动中从${first}上升到${last}；最高为${high}。`,
    down: ({first, last, low}) => `折线在波动中从${first}下降到${last}；最低为${low}。`,
    mixed: ({low, high, last}) => `折线在${low}与${high}之间波动，最后为${last}。`,
  },
  notComplete: (periods) => `${periods}（统计未完成）`,
  unfinished: (periods) => `统计未完成：${wide(periods)}。`,

  between: '',
  sentence: (text) => `${text}。`,
  noneKnown: '没有已知数值。',
  oneKnown: (value, name) => `唯一已知的数值是${value}（${name}）。`,
  mark: (name, amount, place, count, rank) => `${name}，${amount}，第${place}项，共${count}项${rank && `；${rank}`}`,
  ranks: {
    largest: ['最大', '第二大', '第三大'],
    smallest: ['最小', '第二小', '第三小'],
  },

  barChart: '条形图',
  barsHow: '条形越长，数值越大。',
  barValue: (value, measure) => `${measure} ${value || '未知'}`,
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `条形图：${measure}（${category}）。共${shown}个数值${orders[order]}${
      unknown > 0 ? `，其中${shownUnknown}个未知` : ''
    }。`,
  extremes: (largest, smallest, share) =>
    `最大值为${largest.value}（${named(largest)}${share && `，占总和的${share}`}）；` +
    `最小值为${smallest.value}（${named(smallest)}）。`,
  allEqual: (value) => `所有已知数值均为${value}。`,
  other: (_, shown) => `其他（${shown}项）`,
  moreInTable: (_, shown) => `另有${shown}项见表格`,

  types: {
    audiovisual: '音像资料',
    collection: '合集',
    dataset: '数据集',
    image: '图像',
    model: '模型',
    other: '其他',
    software: '软件',
    sound: '音频',
    text: '文本',
    workflow: '工作流',
  },
  access: {
    open: '开放获取',
    restricted: '受限访问',
    embargoed: '暂缓公开',
    'metadata-only': '仅公开描述',
  },
  fewer: '收起',
  orcidOf: (name) => `${name} 的 ORCID iD`,
  licence: '许可协议',
  version: (version) => (/^\d/.test(version) ? `版本 ${version}` : version),
  doi: 'DOI',
  keywords: '关键词',
  view: '查看数据集',
  viewOn: (publisher) => `在 ${publisher} 上查看`,
  cite: '引用',
  copied: '已复制。',
  pressCopy: (key) => `请按 ${key} 复制。`,
  copy: '复制引用',
  citeAs: '引用格式',
  keepCitation: '下载',

  copyTable: '复制 CSV',
  keepTable: '下载 CSV',
  tableCopied: '表格已复制。',
  tableNotCopied: '此处不允许复制，请下载表格。',
  sorted: (column, order) =>
    order === 'none' ? '已恢复原始顺序。' : `已按${column}${order === 'ascending' ? '升序' : '降序'}排列。`,

  share: '分享',
  targets: {...siteNames, sheet: '选择应用…', link: '复制链接', email: '电子邮件', embed: '嵌入'},
  server: '您的 Mastodon 服务器',
  openServer: '打开',
  copyCode: '复制代码',
  shareStory: '分享本文',
  keep: '下载',
  keepAs: {svg: '图片（SVG）', png: '图片（PNG）', csv: '表格（CSV）', json: '数据（JSON）'},
  noPng: '此处无法生成 PNG，已下载 SVG 图片。',
  play: '以声音播放',
  stop: '停止',
  playing: '声音开始。音调越高，数值越大。',
  played: '声音结束。',
};

registerLanguage('zh-Hans', zhHans);
