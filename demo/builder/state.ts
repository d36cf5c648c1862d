// The builder's state is its address, after the #: it is shared with a link, and no server reads what was pasted.
import {safeUrl} from '../../src/model/address.js';
import {doiOf, doiUrl} from '../../src/model/doi.js';
import {exampleOf, examples} from '../examples.js';
import {languages} from '../languages.js';
import {guides} from '../manifest.js';
import type {Embed} from './snippet.js';

export const formats = {html: 'HTML', markdown: 'Markdown', react: 'React', page: 'Page for an iframe'} as const;
export const files = {all: 'all elements', one: 'this element alone', own: 'a copy on your site'} as const;
export const widths = {phone: 'Phone, 360', desktop: 'Desktop, 960'} as const;
export const themes = {light: 'Light', dark: 'Dark'} as const;

export interface State {
  readonly tag: string;
  /** Only those that the element has. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly json: string;
  /** The fallback's words and address, where the author chose them. */
  readonly text: string;
  readonly href: string;
  /** A tag of `languages`. */
  readonly lang: string;
  readonly format: keyof typeof formats;
  readonly file: keyof typeof files;
  readonly width: keyof typeof widths;
  readonly theme: keyof typeof themes;
}

const start: State = {
  tag: 'dataset-card',
  attributes: {src: examples[0]?.src ?? ''},
  json: '',
  text: '',
  href: '',
  lang: 'en',
  format: 'html',
  file: 'all',
  width: 'phone',
  theme: 'light',
};

/** What is no attribute has a key that no attribute can have. */
const settings = ['json', 'text', 'href', 'lang', 'format', 'file', 'width', 'theme'] as const;

/** The attributes that an element has: a link may bring others, `onclick` among them. */
export function knownAttributes(tag: string, attributes: State['attributes']): State['attributes'] {
  const names = guides.get(tag)?.attributes.map(({name}) => name) ?? [];
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => names.includes(name)));
}

/** `#dataset-card?heading=…&_width=desktop`; what is as usual is not told. */
export function addressOf(state: State): string {
  const query = new URLSearchParams(Object.entries(state.attributes));
  for (const key of settings) if (state[key] !== start[key]) query.set(`_${key}`, state[key]);
  return `#${state.tag}?${query.toString()}`;
}

const oneOf = <T extends object>(names: T, name: string | null, usual: keyof T): keyof T =>
  name !== null && Object.hasOwn(names, name) ? (name as keyof T) : usual; // Checked on this line.

/** Reads an address that anybody may have written; the start when it names no element. */
export function stateOf(hash: string): State {
  const [tag = '', ...rest] = hash.replace(/^#/, '').split('?');
  if (!guides.has(tag)) return start;
  const query = new URLSearchParams(rest.join('?'));
  const free = (key: 'json' | 'text' | 'href') => query.get(`_${key}`) ?? '';
  return {
    tag,
    attributes: knownAttributes(tag, Object.fromEntries(query)),
    json: free('json'),
    text: free('text'),
    href: free('href'),
    lang: oneOf(languages, query.get('_lang'), start.lang),
    format: oneOf(formats, query.get('_format'), start.format),
    file: oneOf(files, query.get('_file'), start.file),
    width: oneOf(widths, query.get('_width'), start.width),
    theme: oneOf(themes, query.get('_theme'), start.theme),
  };
}

/** What is known of the dataset elsewhere: of the record that was loaded or pasted. */
export interface Known {
  readonly title?: string;
  readonly doi?: string;
  readonly url?: string;
}

/** The element with the fallback that the author chose, or the best that is known. */
export function embedOf({tag, attributes, json, text, href, lang}: State, known: Known): Embed {
  const example = exampleOf(attributes.src);
  const doi = known.doi ?? doiOf(attributes.src);
  return {
    tag,
    // An example is on this site; what an author wrote is an address on theirs.
    attributes: {
      ...attributes,
      ...(example && {src: new URL(example.src, document.baseURI).href}),
      ...(lang !== start.lang && {lang}),
    },
    json,
    text: text || known.title || example?.title || attributes.heading || 'The dataset',
    href: safeUrl(href || (doi && doiUrl(doi)) || known.url || example?.href || attributes.src) ?? '#',
  };
}
