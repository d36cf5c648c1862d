import {registerLanguage} from '../words/languages.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const measures = {downloads: 'ダウンロード数', views: '閲覧数', citations: '引用数'};
const totals = {downloads: 'ダウンロード総数', views: '閲覧総数', citations: '引用総数'};
/** What these are counted by. */
const counters: Readonly<Record<string, string>> = {
  [measures.downloads]: '回',
  [measures.views]: '回',
  [measures.citations]: '件',
};
const periods = {
  hour: '時間ごと',
  day: '日ごと',
  week: '週ごと',
  month: '月ごと',
  quarter: '四半期ごと',
  year: '年ごと',
};
const orders = {descending: '（大きい順）', ascending: '（小さい順）', none: ''};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name}、ほか${shownOthers}件` : name);

/** What was counted so far comes in brackets of the Latin script. */
const wide = (text: string): string => text.replace(/ \((.*?)\)/g, '（$1）');

/** Japanese. */
export const ja: Language = {
  comma: '、',
  quarter: (quarter, year) => `${year}第${quarter}四半期`,
  loading: '読み込み中…',
  stillLoading: 'まだ読み込み中です…',
  busy: (seconds) => `サーバーが混み合っています。${seconds}秒後に再試行します`,
  retry: '再試行',
  empty: 'データはまだありません',
  unknown: '不明',
  unread: '読み取れない項目があります：',
  more: (_, shown) => `ほか${shown}件`,
  errors: {
    'bad-address': (src, needed) =>
      `src：${needed && `${needed}の`}JSONまたはCSVファイルのアドレスが必要ですが、「${src}」が指定されました。`,
    offline: () => 'オフラインのようです。',
    unreachable: (host) => `${host}に接続できませんでした。`,
    blocked: (host) => `このページのセキュリティポリシーにより、${host}への接続は許可されていません。`,
    timeout: (host, seconds) => `${host}から${seconds}秒以内に応答がありませんでした。`,
    'not-found': (host) => `${host}のこのアドレスには何もありません。`,
    forbidden: (host) => `${host}はこのデータを公開していません。`,
    busy: (host) => `${host}が混み合っています。1分後にもう一度お試しください。`,
    server: (host, status) => `${host}がエラーを返しました（${status}）。`,
    'too-large': (host, megabytes) => `${host}のデータが大きすぎます（${megabytes}\u00a0MB超）。`,
    'not-data': (host) => `データの代わりに、${host}からウェブページが返されました。`,
    malformed: (host, place) =>
      place
        ? `${host}のデータが壊れています（${place.replace(/^(\d+):(\d+)$/, '$1行$2列')}）。`
        : `${host}のデータが不完全です。`,
    unrecognised: (host) => `${host}のデータの種類を認識できません。`,
  },
  stale: (date) => (date ? `${date}時点のデータです。` : '最後に取得したデータです。'),
  source: (name) => `出典：${name}`,
  sourceNotStated: '出典の記載なし',
  kinds: {derived: '算出値', illustrative: '説明用の仮の数値'},
  scopes: {'all-versions': '全バージョン', 'this-version': 'このバージョン', 'last-30-days': '過去30日間'},
  unique: '重複なし',
  raw: '重複を含む',
  reported: '出典の発表による',
  aboutNumber: 'この数値について',
  aboutNumbers: 'これらの数値について',
  retrieved: '取得日',
  counted: '数え方',
  kind: '種類',
  notStated: '記載なし',
  showTable: '表を表示',
  hideTable: '表を非表示',
  moreRows: (_, shown) => `さらに${shown}行を表示`,
  value: '値',
  category: 'カテゴリー',

  headline: (measure, value, total) =>
    value === null ? `${measures[measure]}は不明` : total ? totals[measure] : measures[measure],
  measures,
  pointValue: (_, shown, measure, partial) =>
    (shown ? `${measure} ${shown}${counters[measure] ?? ''}` : '不明') + (partial ? '、集計途中' : ''),
  perPeriod: (measure, period) => `${periods[period]}の${measure}`,
  period: '期間',
  at: (value, when, period) => `${value}（${when}${period === 'week' ? 'の週' : ''}）`,
  lineChart: '折れ線グラフ',
  lineHow: '点が高いほど値が大きくなります。',
  keysHint: '矢印キーで値を読みます。Shift + ↑または↓：最大値または最小値。Esc：終了。',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `折れ線グラフ：${what}、${to ? `${from}～${to}` : from}${unknown > 0 ? `（不明な値：${shownUnknown}件）` : ''}。`,
  courses: {
    rise: ({first, last}) => `線は${first}から${last}まで上昇しています。`,
    fall: ({first, last}) => `線は${first}から${last}まで下降しています。`,
    peak: ({first, high, last}) => `線は${first}から${high}まで上昇し、その後${last}まで下降しています。`,
    dip: ({first, low, last}) => `線は${first}から${low}まで下降し、その後${last}まで上昇しています。`,
    flat: ({first, last}) => `線は${first}から${last}まで横ばいです。`,
    up: ({first, last, high}) => `線は上下しながら${first}から${last}まで上昇しています。最大値は${high}です。`,
    down: ({first, last, low}) => `線は上下しながら${first}から${last}まで下降しています。最小値は${low}です。`,
    mixed: ({low, high, last}) => `線は${low}と${high}の間で上下し、最後は${last}です。`,
  },
  notComplete: (periods) => `${periods}（集計途中）`,
  unfinished: (periods) => `集計途中：${wide(periods)}。`,

  between: '',
  sentence: (text) => `${text}。`,
  noneKnown: '値はすべて不明です。',
  oneKnown: (value, name) => `わかっている値は${value}（${name}）だけです。`,
  mark: (name, amount, place, count, rank) => `${name}、${amount}、${count}件中${place}件目${rank && `、${rank}`}`,
  ranks: {
    largest: ['最大', '2番目に大きい値', '3番目に大きい値'],
    smallest: ['最小', '2番目に小さい値', '3番目に小さい値'],
  },

  barChart: '棒グラフ',
  barsHow: '棒が長いほど値が大きくなります。',
  barValue: (value, measure) => `${measure} ${value || '不明'}`,
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `棒グラフ：${category}別の${measure}。値は${shown}件${orders[order]}${
      unknown > 0 ? `、うち${shownUnknown}件は不明` : ''
    }。`,
  extremes: (largest, smallest, share) =>
    `最大値は${largest.value}（${named(largest)}${share && `、合計の${share}`}）、` +
    `最小値は${smallest.value}（${named(smallest)}）です。`,
  allEqual: (value) => `わかっている値はすべて${value}です。`,
  other: (_, shown) => `その他（${shown}件）`,
  moreInTable: (_, shown) => `ほか${shown}件は表にあります`,

  types: {
    audiovisual: '映像・音声',
    collection: 'コレクション',
    dataset: 'データセット',
    image: '画像',
    model: 'モデル',
    other: 'その他',
    software: 'ソフトウェア',
    sound: '音声',
    text: 'テキスト',
    workflow: 'ワークフロー',
  },
  access: {
    open: 'オープンアクセス',
    restricted: 'アクセス制限あり',
    embargoed: 'エンバーゴ期間中',
    'metadata-only': 'メタデータのみ公開',
  },
  fewer: '折りたたむ',
  orcidOf: (name) => `${name}のORCID iD`,
  licence: 'ライセンス',
  version: (version) => (/^\d/.test(version) ? `バージョン ${version}` : version),
  doi: 'DOI',
  keywords: 'キーワード',
  view: 'データセットを見る',
  viewOn: (publisher) => `${publisher}で見る`,
  cite: '引用する',
  copied: 'コピーしました。',
  pressCopy: (key) => `${key}を押してコピーしてください。`,
  copy: '引用をコピー',
  citeAs: '引用形式',
  keepCitation: 'ダウンロード',

  copyTable: 'CSVをコピー',
  keepTable: 'CSVをダウンロード',
  tableCopied: '表をコピーしました。',
  tableNotCopied: 'ここではコピーできません。表をダウンロードしてください。',
  sorted: (column, order) =>
    order === 'none'
      ? '元の順序に戻しました。'
      : `${column}の${order === 'ascending' ? '昇順' : '降順'}に並べ替えました。`,

  share: '共有',
  targets: {...siteNames, sheet: 'アプリを選択…', link: 'リンクをコピー', email: 'メール', embed: '埋め込み'},
  server: 'お使いのMastodonサーバー',
  openServer: '開く',
  copyCode: 'コードをコピー',
  shareStory: 'この記事を共有',
  keep: 'ダウンロード',
  keepAs: {svg: '画像（SVG）', png: '画像（PNG）', csv: '表（CSV）', json: 'データ（JSON）'},
  noPng: 'ここではPNGを作成できません。画像をSVGでダウンロードしました。',
  play: '音で聞く',
  stop: '停止',
  playing: '音を再生します。音が高いほど値が大きくなります。',
  played: '音が終わりました。',
};

registerLanguage('ja', ja);
