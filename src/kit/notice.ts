import {html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../words/words.js';

const most = 3;

/** A quiet, spoken line: where the element stands, what could not be read, and a way to try again. */
export function noticeView(
  words: Words,
  text: string,
  complaints: readonly string[] = [],
  retry?: () => void,
): TemplateResult {
  const rest = complaints.length - most;
  return html`<div class="notice" part="notice" role="status">
    ${text}${retry ? html` <button type="button" part="button" @click=${retry}>${words.retry}</button>` : nothing}
    ${
      complaints.length > 0
        ? html`<p>${words.unread}</p>
            <ul>
              ${complaints.slice(0, most).map((line) => html`<li>${line}</li>`)}
              ${rest > 0 ? html`<li>${words.more(rest, String(rest))}</li>` : nothing}
            </ul>`
        : nothing
    }
  </div>`;
}
