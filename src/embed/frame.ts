import {wantedOf} from './parameters.js';

/** Puts what the address asks for into a page that has no element yet: into its `<main data-embed>`. */
export function fillPage(page: Document): void {
  const place = page.querySelector('[data-embed]');
  if (!place) return;
  const {href} = page.location;
  const query = new URL(href).searchParams;
  const hosts = page.querySelector<HTMLMetaElement>('meta[name="dataset-embed-hosts"]')?.content.split(/\s+/) ?? [];
  const [lang, theme] = [query.get('lang'), query.get('theme')];
  if (lang) page.documentElement.lang = lang;
  if (theme === 'light' || theme === 'dark') page.documentElement.style.colorScheme = theme;
  const wanted = wantedOf(href, hosts);
  // What stands in the page says then how it is used.
  if (!wanted) return;
  const element = page.createElement(wanted.tag);
  for (const [name, value] of Object.entries(wanted.attributes)) element.setAttribute(name, value);
  place.replaceChildren(element);
}

/**
 * Tells the page around how high the frame should be, now and whenever that changes:
 * `{type: 'dataset-embed', height}`, and in WordPress's own words where its secret stands in the address
 * (wp-includes/js/wp-embed.js). It is no secret of ours, so it may be told to anyone.
 */
export function tellHeight({document: page, parent, location}: Window): void {
  const secret = /[?&]secret=([a-z\d]+)/i.exec(location.hash)?.[1];
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(page.documentElement.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    parent.postMessage({type: 'dataset-embed', height}, '*');
    if (secret !== undefined) parent.postMessage({message: 'height', value: height, secret}, '*');
  }).observe(page.documentElement);
}
