import {html, nothing, type TemplateResult} from 'lit';
import {initialOf} from '../../kit/names.js';
import {landingOf, linked} from '../../kit/work.js';
import {safeUrl} from '../../model/address.js';
import type {DatasetRecord} from '../../model/record.js';

type Part = TemplateResult | typeof nothing;

/** Returns the address of the picture; over plain http, it would tell the network what is read here. */
export function imageOf({image}: DatasetRecord): string | null {
  const href = safeUrl(image);
  return href?.startsWith('http:') ? null : href;
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

export function titleView(record: DatasetRecord, level: number, language: string | typeof nothing): Part {
  if (!record.title) return nothing;
  return html`<div class="title" part="title" role="heading" aria-level=${level} lang=${language}>
    ${linked(landingOf(record), record.title)}
  </div>`;
}
