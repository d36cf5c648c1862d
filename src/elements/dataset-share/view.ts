import {html, nothing, type TemplateResult} from 'lit';
import type {ShareTarget, ShareWords} from '../../words/words.js';
import {pages} from './places.js';

/** What is shared, and how far the reader has come with it. */
export interface Sharing {
  readonly title: string;
  readonly url: string;
  /** '' for none. */
  readonly label: string;
  readonly targets: readonly ShareTarget[];
  readonly open: ShareTarget | '';
  readonly press: (target: ShareTarget) => void;
  /** The text that `open` lets the reader copy; '' when it does something else. */
  readonly text: string;
  readonly copy: () => void;
  /** Opens the server that the reader has named. */
  readonly visit: (event: Event) => void;
  readonly status: string;
}

function targetView(name: ShareTarget, {title, url, open, press}: Sharing, words: ShareWords): TemplateResult {
  const text = words.targets[name];
  const page = pages[name];
  return page
    ? html`<a
        class="target"
        part="target"
        href=${page(title, url)}
        target=${name === 'email' ? nothing : '_blank'}
        rel="noopener noreferrer"
        >${text}</a
      >`
    : html`<button
        type="button"
        class="target"
        part="target"
        id=${name}
        aria-expanded=${open === name ? 'true' : 'false'}
        @click=${() => press(name)}
      >
        ${text}
      </button>`;
}

/** What is no server’s name the browser complains about, in the reader’s language. */
const serverView = ({visit}: Sharing, words: ShareWords): TemplateResult =>
  html`<form @submit=${visit}>
    <label for="server">${words.server}</label>
    <input
      id="server"
      placeholder="mastodon.social"
      required
      pattern="\\s*\\S+\\.\\S+\\s*"
      inputmode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
    />
    <button part="button">${words.openServer}</button>
  </form>`;

/** The ways to share in a line, what one of them has opened, and what the reader is told of it. */
export function shareView(sharing: Sharing, words: ShareWords): TemplateResult {
  const {label, targets, open, text, copy, status} = sharing;
  return html`<div class="controls" part="share" role="group" aria-label=${label || words.share}>
    ${label ? html`<span class="label" part="label" aria-hidden="true">${label}</span>` : nothing}
    ${targets.map((name) => targetView(name, sharing, words))}
    ${open === 'mastodon' ? serverView(sharing, words) : nothing}
    ${text ? html`<pre class="reference code" part="code" dir="ltr">${text}</pre>` : nothing}
    ${open === 'embed' ? html`<button type="button" part="button" @click=${copy}>${words.copyCode}</button>` : nothing}
    <span role="status">${status}</span>
  </div>`;
}
