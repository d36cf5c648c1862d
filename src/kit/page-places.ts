import {upstreams, upstreamsOf} from '../sources/upstreams.js';

/** Returns the other places of upstreams: those set in code win over those of the page's `<meta name="dataset-upstreams">`. */
export function placesIn(page: Document): Readonly<Record<string, string>> {
  const meta = page.querySelector('head > meta[name="dataset-upstreams"]');
  return {...upstreamsOf(meta?.getAttribute('content') ?? ''), ...upstreams};
}
