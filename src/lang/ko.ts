import {registerLanguage} from '../words/languages.js';
import {siteNames} from '../words/site-names.js';
import type {Extreme, Language} from '../words/words.js';

const measures = {downloads: '다운로드 수', views: '조회 수', citations: '인용 수'};
/** With a figure: `다운로드 448회`. */
const nouns: Readonly<Record<string, string>> = {
  [measures.downloads]: '다운로드',
  [measures.views]: '조회',
  [measures.citations]: '인용',
};
const periods = {
  hour: '시간별',
  day: '일별',
  week: '주별',
  month: '월별',
  quarter: '분기별',
  year: '연도별',
};
const orders = {descending: '(큰 순)', ascending: '(작은 순)', none: ''};

const named = ({name, others, shownOthers}: Extreme): string => (others > 0 ? `${name} 외 ${shownOthers}개` : name);

/** Korean. No particle follows a name or a number here whose form depends on how that is spoken. */
export const ko: Language = {
  comma: ', ',
  quarter: (quarter, year) => `${year} ${quarter}분기`,
  loading: '불러오는 중…',
  stillLoading: '아직 불러오는 중…',
  busy: (seconds) => `서버가 혼잡합니다. ${seconds}초 후 다시 시도합니다`,
  retry: '다시 시도',
  empty: '아직 데이터가 없습니다',
  unknown: '알 수 없음',
  unread: '읽지 못한 항목이 있습니다:',
  more: (_, shown) => `외 ${shown}개`,
  errors: {
    'bad-address': (src, needed) =>
      `src: ${needed && `${needed} `}JSON 또는 CSV 파일 주소가 필요하지만 “${src}” 값이 지정되었습니다.`,
    offline: () => '인터넷에 연결되어 있지 않은 것 같습니다.',
    unreachable: (host) => `${host}에 연결할 수 없습니다.`,
    blocked: (host) => `이 페이지의 보안 정책이 ${host} 연결을 차단합니다.`,
    timeout: (host, seconds) => `${host}에서 ${seconds}초 안에 응답하지 않았습니다.`,
    'not-found': (host) => `${host}의 이 주소에는 아무것도 없습니다.`,
    forbidden: (host) => `${host}에서 이 데이터를 공개하지 않습니다.`,
    busy: (host) => `${host} 서버가 혼잡합니다. 1분 후 다시 시도하세요.`,
    server: (host, status) => `${host}에서 오류를 반환했습니다(${status}).`,
    'too-large': (host, megabytes) => `${host}의 데이터가 너무 큽니다(${megabytes}MB 초과).`,
    'not-data': (host) => `데이터 대신 ${host}에서 웹 페이지를 보냈습니다.`,
    malformed: (host, place) =>
      place
        ? `${host}의 데이터가 손상되었습니다(${place.replace(/^(\d+):(\d+)$/, '$1행 $2열')}).`
        : `${host}의 데이터가 완전하지 않습니다.`,
    unrecognised: (host) => `${host}의 데이터 종류를 알 수 없습니다.`,
  },
  stale: (date) => (date ? `${date} 기준 데이터입니다.` : '마지막으로 확인된 데이터입니다.'),
  source: (name) => `출처: ${name}`,
  sourceNotStated: '출처 미기재',
  kinds: {derived: '산출한 수치', illustrative: '예시 수치'},
  scopes: {'all-versions': '모든 버전', 'this-version': '이 버전', 'last-30-days': '최근 30일'},
  unique: '중복 제외',
  raw: '중복 포함',
  reported: '출처가 밝힌 수치',
  aboutNumber: '이 수치에 대하여',
  aboutNumbers: '이 수치에 대하여',
  retrieved: '조회일',
  counted: '집계 방식',
  kind: '종류',
  notStated: '명시되지 않음',
  showTable: '표 보기',
  hideTable: '표 숨기기',
  moreRows: (_, shown) => `${shown}행 더 보기`,
  value: '값',
  category: '범주',

  headline: (measure, value, total) =>
    value === null ? `${measures[measure]} 알 수 없음` : `${total ? '총 ' : ''}${measures[measure]}`,
  measures,
  pointValue: (_, shown, measure, partial) => {
    const noun = nouns[measure];
    return (
      (shown ? (noun ? `${noun} ${shown}회` : `${measure} ${shown}`) : '알 수 없음') + (partial ? ', 집계 중' : '')
    );
  },
  perPeriod: (measure, period) => `${periods[period]} ${measure}`,
  period: '기간',
  at: (value, when, period) => `${value}(${when}${period === 'week' ? ' 주' : ''})`,
  lineChart: '꺾은선 그래프',
  lineHow: '점이 높을수록 값이 큽니다.',
  keysHint: '화살표 키로 값을 읽습니다. Shift + ↑ 또는 ↓: 최댓값 또는 최솟값. Esc: 나가기.',
  lineShows: (what, from, to, unknown, shownUnknown) =>
    `꺾은선 그래프: ${what}, ${to ? `${from} ~ ${to}` : from}${unknown > 0 ? `, 알 수 없는 값 ${shownUnknown}개` : ''}.`,
  courses: {
    rise: ({first, last}) => `선이 ${first}에서 ${last}까지 올라갑니다.`,
    fall: ({first, last}) => `선이 ${first}에서 ${last}까지 내려갑니다.`,
    peak: ({first, high, last}) => `선이 ${first}에서 ${high}까지 올라갔다가 ${last}까지 내려갑니다.`,
    dip: ({first, low, last}) => `선이 ${first}에서 ${low}까지 내려갔다가 ${last}까지 올라갑니다.`,
    flat: ({first, last}) => `선이 ${first}에서 ${last}까지 변하지 않습니다.`,
    up: ({first, last, high}) => `선이 오르내리면서 ${first}에서 ${last}까지 올라갑니다. 최댓값: ${high}.`,
    down: ({first, last, low}) => `선이 오르내리면서 ${first}에서 ${last}까지 내려갑니다. 최솟값: ${low}.`,
    mixed: ({low, high, last}) => `선이 ${low}에서 ${high} 사이를 오르내리며 ${last}에서 끝납니다.`,
  },
  notComplete: (periods) => `${periods}(집계 중)`,
  unfinished: (periods) => `집계 중: ${periods.replaceAll(' (', '(')}.`,

  between: ' ',
  // A date ends with a full stop of its own.
  sentence: (text) => (text.endsWith('.') ? text : `${text}.`),
  noneKnown: '알려진 값이 없습니다.',
  oneKnown: (value, name) => `알려진 값은 하나입니다: ${value}(${name}).`,
  mark: (name, amount, place, count, rank) => `${name}, ${amount}, ${count}개 중 ${place}번째${rank && `, ${rank}`}`,
  ranks: {
    largest: ['최댓값', '두 번째로 큰 값', '세 번째로 큰 값'],
    smallest: ['최솟값', '두 번째로 작은 값', '세 번째로 작은 값'],
  },

  barChart: '막대그래프',
  barsHow: '막대가 길수록 값이 큽니다.',
  barValue: (value, measure) => `${measure} ${value || '알 수 없음'}`,
  barsShow: (measure, category, _, shown, unknown, shownUnknown, order) =>
    `막대그래프: ${category}별 ${measure}. 값 ${shown}개${orders[order]}${
      unknown > 0 ? `, 그중 알 수 없는 값 ${shownUnknown}개` : ''
    }.`,
  extremes: (largest, smallest, share) =>
    `최댓값: ${largest.value}(${named(largest)})${share && `, 합계의 ${share}`}. ` +
    `최솟값: ${smallest.value}(${named(smallest)}).`,
  allEqual: (value) => `알려진 값은 모두 같습니다: ${value}.`,
  other: (_, shown) => `기타(${shown}개)`,
  moreInTable: (_, shown) => `외 ${shown}개는 표에 있습니다`,

  types: {
    audiovisual: '시청각 자료',
    collection: '컬렉션',
    dataset: '데이터셋',
    image: '이미지',
    model: '모델',
    other: '기타',
    software: '소프트웨어',
    sound: '음향',
    text: '텍스트',
    workflow: '워크플로',
  },
  access: {
    open: '공개',
    restricted: '접근 제한',
    embargoed: '엠바고',
    'metadata-only': '설명만 공개',
  },
  fewer: '간략히 보기',
  orcidOf: (name) => `${name}의 ORCID iD`,
  licence: '라이선스',
  version: (version) => (/^\d/.test(version) ? `버전 ${version}` : version),
  doi: 'DOI',
  keywords: '키워드',
  view: '데이터셋 보기',
  viewOn: (publisher) => `${publisher}에서 보기`,
  cite: '인용하기',
  copied: '복사했습니다.',
  pressCopy: (key) => `${key} 키를 눌러 복사하세요.`,
  copy: '인용 복사',
  citeAs: '인용 형식',
  keepCitation: '다운로드',

  copyTable: 'CSV 복사',
  keepTable: 'CSV 다운로드',
  tableCopied: '표를 복사했습니다.',
  tableNotCopied: '여기서는 복사할 수 없습니다. 표를 다운로드하세요.',
  sorted: (column, order) =>
    order === 'none' ? '원래 순서입니다.' : `${column} 기준 ${order === 'ascending' ? '오름차순' : '내림차순'} 정렬.`,

  share: '공유',
  targets: {...siteNames, sheet: '앱 선택…', link: '링크 복사', email: '이메일', embed: '퍼가기'},
  server: '사용하는 Mastodon 서버',
  openServer: '열기',
  copyCode: '코드 복사',
  shareStory: '이 글 공유',
  keep: '다운로드',
  keepAs: {svg: '그림(SVG)', png: '그림(PNG)', csv: '표(CSV)', json: '데이터(JSON)'},
  noPng: '여기서는 PNG를 만들 수 없습니다. 그림을 SVG로 다운로드했습니다.',
  play: '소리로 듣기',
  stop: '정지',
  playing: '소리가 시작됩니다. 음이 높을수록 값이 큽니다.',
  played: '소리가 끝났습니다.',
};

registerLanguage('ko', ko);
