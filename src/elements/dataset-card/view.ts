import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../../model/address.js';
import {doiUrl} from '../../model/doi.js';
import type {Creator, DatasetRecord} from '../../model/record.js';
import type {Format} from '../../words/format.js';
import {listOf} from '../../words/list.js';
import type {CardWords} from '../../words/words.js';
import {licenseLink} from './license.js';
import {initialOf, spokenName} from './names.js';

type Part = TemplateResult | typeof nothing;

/** A list that is shown in part until the reader asks for all of it. */
export interface Fold {
  /** How many are shown at first. */
  readonly most: number;
  readonly open: boolean;
  readonly toggle: () => void;
}

const linked = (href: string | null, text: string, part = ''): TemplateResult =>
  href === null ? html`<bdi part=${part}>${text}</bdi>` : html`<a href=${href} part=${part}><bdi>${text}</bdi></a>`;

/** Returns the landing page; '' and addresses that are no web page do not reach a record. */
export const landingOf = ({url, doi}: DatasetRecord): string | null => safeUrl(url ?? doi);

/** Returns the address of the picture; over plain http, it would tell the network what is read here. */
export function imageOf({image}: DatasetRecord): string | null {
  const href = safeUrl(image);
  return href?.startsWith('http:') ? null : href;
}

function foldView({most, open, toggle}: Fold, count: number, words: CardWords, format: Format): Part {
  if (count <= most) return nothing;
  return html` <button
    type="button"
    class="fold"
    part="button"
    aria-expanded=${open ? 'true' : 'false'}
    @click=${toggle}
  >
    ${open ? words.fewer : words.more(format.number(count - most))}
  </button>`;
}

/** The picture, or the initial. */
export function markView(record: DatasetRecord, broken: string | null, onError: (event: Event) => void): Part {
  const src = imageOf(record);
  const initial = initialOf(record);
  const picture = src !== null && src !== broken;
  if (!picture && !initial) return nothing;
  return html`<div class="mark">
    <slot name="image">
      ${
        picture
          ? html`<img part="image" src=${src} alt="" loading="lazy" referrerpolicy="no-referrer" @error=${onError} />`
          : html`<span class="initial" part="initial" aria-hidden="true">${initial}</span>`
      }
    </slot>
  </div>`;
}

export function titleView(record: DatasetRecord, level: number): Part {
  if (!record.title) return nothing;
  return html`<div class="title" part="title" role="heading" aria-level=${level}>
    ${linked(landingOf(record), record.title)}
  </div>`;
}

function creatorView(creator: Creator, words: CardWords): TemplateResult {
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

export function creatorsView({creators = []}: DatasetRecord, fold: Fold, words: CardWords, format: Format): Part {
  if (creators.length === 0) return nothing;
  const isCut = !fold.open && creators.length > fold.most;
  const parts = listOf(format.locale, isCut ? fold.most : creators.length, isCut);
  return html`<p class="creators" part="creators">
    ${parts.map((part) => (typeof part === 'number' ? creators.slice(part, part + 1).map((each) => creatorView(each, words)) : part))}
    ${foldView(fold, creators.length, words, format)}
  </p>`;
}

/** Kind, year, licence, access and version: what there is of them. */
export function metaView(record: DatasetRecord, words: CardWords): Part {
  const {type, publicationYear, license, access, version} = record;
  const {label, href} = license ? licenseLink(license) : {label: '', href: null};
  const parts = [
    type && html`<bdi>${type}</bdi>`,
    publicationYear !== undefined && html`<span>${publicationYear}</span>`,
    license && linked(href, label || words.licence),
    access && html`<span class="access ${access}">${words.access[access]}</span>`,
    version && html`<bdi>${words.version(version)}</bdi>`,
  ].filter((part) => typeof part === 'object');
  if (parts.length === 0) return nothing;
  return html`<p class="meta" part="meta">${parts.map((part, index) => (index > 0 ? html` · ${part}` : part))}</p>`;
}

export function doiView({doi}: DatasetRecord, words: CardWords): Part {
  return doi ? html`<p class="doi">${words.doi} ${linked(doiUrl(doi), doi, 'doi')}</p>` : nothing;
}

export function keywordsView({keywords = []}: DatasetRecord, fold: Fold, words: CardWords, format: Format): Part {
  if (keywords.length === 0) return nothing;
  const shown = fold.open ? keywords : keywords.slice(0, fold.most);
  return html`<div class="keywords">
    <ul part="keywords" aria-label=${words.keywords}>
      ${shown.map((keyword) => html`<li><bdi>${keyword}</bdi></li>`)}
    </ul>
    ${foldView(fold, keywords.length, words, format)}
  </div>`;
}
