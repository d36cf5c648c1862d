import {isObject} from '../model/decoder.js';
import {periodOf} from '../model/period.js';
import type {Adapter, Unread} from './adapter.js';
import {at, textAt} from './json-path.js';

const host = 'https://stats.figshare.com/';

/**
 * Figshare's counts of an article, all its versions together, in `total` and in `timeline`:
 * https://github.com/figshare/user_documentation/tree/master/stats. Nothing in an answer says what was counted: its address does.
 */
export const figshareStats: Adapter = {
  idOf: (src) => /^https:\/\/stats\.figshare\.com\/(.+)/i.exec(src)?.[1] ?? null,
  url: (id) => host + id,
  read: (body, {id, retrieved}) => {
    const [, measure] = /\b(downloads|views)\//.exec(id ?? '') ?? [];
    const [total, timeline] = [at(body, 'totals'), at(body, 'timeline')];
    if (id === null || measure === undefined || (total === undefined && !isObject(timeline))) return null;
    return {
      sources: {figshare: {name: 'Figshare', url: host + id, retrieved, kind: 'reported'}},
      usage: total === undefined ? total : {[measure]: {value: total, source: 'figshare', scope: 'all-versions'}},
      series: isObject(timeline) ? seriesOf(timeline, measure, id) : undefined,
    };
  },
};

/** The first and the last period are counted from and to the days that were asked for. */
function seriesOf(timeline: object, measure: string, id: string): readonly object[] {
  const points = Object.entries(timeline);
  const [name = ''] = points[0] ?? [];
  const partial = Array.from(id.matchAll(/_date=([-\d]+)/g), ([, day = '']) => day.slice(0, name.length));
  const period = periodOf(name);
  return period === null ? [] : [{measure, period, source: 'figshare', points, partial}];
}

/** Returns where the counts of an article are. */
export function statsOf(article: unknown, retrieved: string): Unread['more'] {
  // What belongs to an institution is counted apart, and its years are not public.
  if (!/^https:\/\/figshare\.com\//.test(textAt(article, 'url_public_html'))) return undefined;
  const item = `downloads/article/${textAt(article, 'id')}`;
  const first = textAt(article, 'timeline.firstOnline') || textAt(article, 'published_date');
  return {
    usage: [`${host}total/${item}`, `${host}total/${item.replace('downloads', 'views')}`],
    // Without dates, the answer is about the current month.
    series: `${host}timeline/year/${item}?start_date=${first.slice(0, 10)}&end_date=${retrieved}`,
  };
}
