/**
 * Other places of upstreams, by host: `{'zenodo.org': 'https://mirror.example/zenodo/'}` sends every request for
 * https://zenodo.org/api/records/1 to https://mirror.example/zenodo/api/records/1. For mirrors, proxies and tests.
 * A page without scripts of its own says the same in `<meta name="dataset-upstreams">`.
 */
export const upstreams: Record<string, string> = {};

/** Returns the places that a text names, `zenodo.org=https://mirror.example/zenodo/ api.datacite.org=/datacite/`. */
export function upstreamsOf(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from(text.matchAll(/([^\s=]+)=(\S+)/g), ([, host = '', place = '']) => [host, place]),
  );
}

/** Returns where a request for an address goes. */
export function placeOf(url: string, places: Readonly<Record<string, string>>): string {
  const [, host = '', path = ''] = /^https?:\/\/([^/?#]+)\/?(.*)/is.exec(url) ?? [];
  return Object.hasOwn(places, host) ? `${places[host]?.replace(/\/$/, '')}/${path}` : url;
}
