import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../model/address.js';
import {doiUrl} from '../model/doi.js';
import {licenseLink} from '../model/license.js';
import type {Creator, DatasetRecord} from '../model/record.js';
import type {Format} from '../words/format.js';
import {listOf} from '../words/list.js';
import {named} from '../words/named.js';
import type {WorkWords} from '../words/words.js';
import {spokenName} from './names.js';

type Part = TemplateResult | typeof nothing;

/** A list that is shown in part until the reader asks for all of it. */
export interface Fold {
  /** How many are shown at first. */
  readonly most: number;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** Foreign text, as a link where there is an address. */
export const linked = (href: string | null, text: string, part = ''): TemplateResult =>
  href === null ? html`<bdi part=${part}>${text}</bdi>` : html`<a href=${href} part=${part}><bdi>${text}</bdi></a>`;

/** Returns the landing page; '' and addresses that are no web page do not reach a record. */
export const landingOf = ({url, doi}: DatasetRecord): string | null => safeUrl(url ?? doi);

function foldView({most, open, toggle}: Fold, count: number, words: WorkWords, format: Format): Part {
  if (count <= most) return nothing;
  return html` <button
    type="button"
    class="fold"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${toggle}
  >
    ${open ? words.fewer : words.more(count - most, format.number(count - most))}
  </button>`;
}

function creatorView(creator: Creator, words: WorkWords): TemplateResult {
  const name = spokenName(creator);
  const {orcid} = creator;
  return html`<span class="creator"
    ><bdi>${name}</bdi>${
      orcid
        ? html` <a class="orcid" href="https://orcid.org/${orcid}" aria-label=${words.orcidOf(name)}>iD</a>`
        : nothing
    }</span
  >`;
}

export function creatorsView({creators = []}: DatasetRecord, fold: Fold, words: WorkWords, format: Format): Part {
  if (creators.length === 0) return nothing;
  const isCut = !fold.open && creators.length > fold.most;
  const parts = listOf(format.locale, isCut ? fold.most : creators.length, isCut ? words.comma : '');
  return html`<p class="creators" part="creators">
    ${parts.map((part) => (typeof part === 'number' ? creators.slice(part, part + 1).map((each) => creatorView(each, words)) : part))}
    ${foldView(fold, creators.length, words, format)}
  </p>`;
}

/** Kind, year, licence, access and version: what there is of them. */
export function metaView(record: DatasetRecord, words: WorkWords): Part {
  const {types} = words;
  const {type = '', publicationYear, license, access, version} = record;
  const {label, href} = license ? licenseLink(license) : {label: '', href: null};
  const parts = [
    type && html`<bdi>${named(types, type.toLowerCase().replace(/\s/g, '')) ?? type}</bdi>`,
    publicationYear !== undefined && html`<span>${publicationYear}</span>`,
    license && linked(href, label || words.licence),
    access && html`<span class="access ${access}">${words.access[access]}</span>`,
    version && html`<bdi>${words.version(version)}</bdi>`,
  ].filter((part) => typeof part === 'object');
  if (parts.length === 0) return nothing;
  return html`<p class="meta" part="meta">${parts.map((part, index) => (index > 0 ? html` · ${part}` : part))}</p>`;
}

export function doiView({doi}: DatasetRecord, words: WorkWords): Part {
  return doi ? html`<p class="doi">${words.doi} ${linked(doiUrl(doi), doi, 'doi')}</p>` : nothing;
}

export function keywordsView(
  {keywords = []}: DatasetRecord,
  fold: Fold,
  words: WorkWords,
  format: Format,
  language: string | typeof nothing,
): Part {
  if (keywords.length === 0) return nothing;
  const shown = fold.open ? keywords : keywords.slice(0, fold.most);
  return html`<div class="keywords">
    <ul part="keywords" aria-label=${words.keywords}>
      ${shown.map((keyword) => html`<li><bdi lang=${language}>${keyword}</bdi></li>`)}
    </ul>
    ${foldView(fold, keywords.length, words, format)}
  </div>`;
}

/** The words of the link: the name may be of another direction than they are. */
function viewText(publisher: string | undefined, words: WorkWords): string | TemplateResult {
  if (publisher === undefined) return words.view;
  const [before, after] = words.viewOn('\0').split('\0');
  return html`${before}<bdi>${publisher}</bdi>${after}`;
}

/** The way to the repository. */
export const linkView = (landing: string | null, publisher: string | undefined, words: WorkWords): Part =>
  landing === null
    ? nothing
    : html`<a class="view" part="link" href=${landing}
        ><bdi>${viewText(publisher, words)}</bdi> <span class="arrow" aria-hidden="true">→</span></a
      >`;
