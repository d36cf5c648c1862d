import {attempt} from './attempt.js';
import {cleanText} from './text.js';

const FORM = /^((?:https?:\/\/)?(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d[\d.]*\/\S*[^\s…])…*$/i;

/** The DOI in normal form, bare and lower case, from `10.…`, `doi:10.…` or its address; `null` if it is none. */
export function doiOf(value: unknown): string | null {
  const [, prefix, name] = FORM.exec(cleanText(value)) ?? [];
  // An address is percent-encoded; a bare DOI is not.
  const plain = prefix?.endsWith('/') ? attempt(() => decodeURIComponent(name ?? '')) : null;
  return (FORM.test(plain ?? '') ? plain : name)?.toLowerCase() ?? null;
}

/** The address of a DOI in normal form, at https://doi.org/. */
export function doiUrl(doi: string): string {
  const path = encodeURI(doi).replace(/[?#]/g, encodeURIComponent);
  // A browser resolves the segments `.` and `..` away; only encoded slashes after the first keep them.
  return 'https://doi.org/' + (/\/\.\.?(?:\/|$)/.test(doi) ? path.replaceAll('/', '%2F').replace('%2F', '/') : path);
}
