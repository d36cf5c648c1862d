import {html, nothing, type TemplateResult} from 'lit';
import type {Tongue} from './language-controller.js';
import type {Mode} from './standing.js';

type Part = TemplateResult | typeof nothing;

/** How an element stands in its page. */
export interface Rooted {
  readonly mode: Mode;
  readonly shape: string;
  readonly tongue: Tongue;
  /** Whether an answer is awaited. */
  readonly busy: boolean;
  /** Whether the room for what comes is kept. */
  readonly reserved: boolean;
}

/** What an element shows; the author's own children while there is nothing, in the direction of the page; its notice. */
export function rootView({mode, shape, tongue, busy, reserved}: Rooted, content: Part, notice: Part): TemplateResult {
  const {lang = nothing, dir = nothing, outer} = tongue;
  return html`<div
    class="root ${mode} ${shape} ${reserved ? 'reserved' : ''}"
    lang=${lang}
    dir=${dir}
    aria-busy=${busy ? 'true' : nothing}
  >
    ${content}<slot ?hidden=${content !== nothing} dir=${dir === nothing ? nothing : outer}></slot>${notice}
  </div>`;
}
