import {attempt} from '../model/attempt.js';

/** What an address asks to be shown. */
export interface Wanted {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
}

const tags = [
  'dataset-card',
  'dataset-citation',
  'dataset-impact',
  'dataset-stat',
  'dataset-story',
  'dataset-table',
  'download-sparkline',
  'pathology-chart',
];
/** What chooses and orders. Nothing that says: an address could put words into the mouth of the site that serves the page. */
const choices = ['src', 'measure', 'view', 'sort', 'limit', 'parts', 'index', 'format', 'formats', 'notation'];

/**
 * Whether a page may show what lies there: its own server's files, those of the hosts that it names, and what an adapter
 * knows by its prefix (`doi:`, `zenodo:`), whose own gate comes after this one.
 */
function isAllowed(src: string, page: string, hosts: readonly string[]): boolean {
  const url = attempt(() => new URL(src, page));
  return (
    url !== null && (!/^https?:$/.test(url.protocol) || url.origin === new URL(page).origin || hosts.includes(url.host))
  );
}

/** Returns what the query of a page's address asks for; `null` when there is no `src`, or it lies where the page shows nothing from. */
export function wantedOf(page: string, hosts: readonly string[]): Wanted | null {
  const query = new URL(page).searchParams;
  const src = query.get('src')?.trim();
  if (!src || !isAllowed(src, page, hosts)) return null;
  const tag = tags.find((each) => each === query.get('element')) ?? 'dataset-card';
  const given = choices.flatMap((name) => {
    const value = query.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  const full: Record<string, string> = tag === 'download-sparkline' ? {view: 'full'} : {};
  return {tag, attributes: {loading: 'eager', ...full, ...Object.fromEntries(given)}};
}
