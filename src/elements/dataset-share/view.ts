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
  readonly visit: () => void;
  readonly status: string;
  readonly close: () => void;
}

function targetView(name: ShareTarget, {title, url, open, press}: Sharing, words: ShareWords): TemplateResult {
  const text = words.targets[name];
  const page = pages[name];
  if (page)
    return html`<a
      class="target"
      part="target"
      href=${page(title, url)}
      target=${name === 'email' ? nothing : '_blank'}
      rel="noopener noreferrer"
      >${text}</a
    >`;
  const expanded = name === 'mastodon' || name === 'embed' ? String(open === name) : nothing;
  return html`<button
    type="button"
    class="target"
    part="target"
    id=${name}
    aria-expanded=${expanded}
    @click=${() => press(name)}
  >
    ${text}
  </button>`;
}

function serverView({visit}: Sharing, words: ShareWords): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    visit();
  };
  return html`<form @submit=${onSubmit}>
    <label for="server">${words.server}</label>
    <input
      id="server"
      name="server"
      placeholder="mastodon.social"
      inputmode="url"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
    />
    <button part="button">${words.openServer}</button>
  </form>`;
}

/** The ways to share in a line, what one of them has opened, and what the reader is told of it. */
export function shareView(sharing: Sharing, words: ShareWords): TemplateResult {
  const {label, targets, open, text, copy, status, close} = sharing;
  const onKey = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  return html`<div class="controls" part="share" role="group" aria-label=${label || words.share} @keydown=${onKey}>
    ${label ? html`<span class="label" part="label" aria-hidden="true">${label}</span>` : nothing}
    ${targets.map((name) => targetView(name, sharing, words))}
    ${open === 'mastodon' ? serverView(sharing, words) : nothing}
    ${text ? html`<pre class="reference code" part="code" dir="ltr">${text}</pre>` : nothing}
    ${open === 'embed' ? html`<button type="button" part="button" @click=${copy}>${words.copyCode}</button>` : nothing}
    <span role="status">${status}</span>
  </div>`;
}
