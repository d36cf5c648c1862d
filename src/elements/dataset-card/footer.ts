import {html, nothing, type TemplateResult} from 'lit';
import {linkView} from '../../kit/work.js';
import type {CardWords} from '../../words/words.js';

/** The reference and how far copying it has come. */
export interface CitePanel {
  /** '' when the record cannot be cited. */
  readonly text: string;
  readonly open: boolean;
  /** What the reader is told after copying; '' before. */
  readonly status: string;
  readonly toggle: () => void;
  readonly copy: () => void;
}

/** The way to the repository, the reference behind its switch, and the author's own links. */
export function footerView(
  landing: string | null,
  publisher: string | undefined,
  cite: CitePanel,
  words: CardWords,
): TemplateResult {
  const {text, open, status, toggle, copy} = cite;
  return html`<footer class=${landing !== null || text ? 'ruled' : ''}>
    <div class="links">
      ${linkView(landing, publisher, words)}
      ${
        text
          ? html`<button
              type="button"
              class="fold"
              part="cite"
              aria-expanded=${open ? 'true' : 'false'}
              aria-controls="citation"
              @click=${toggle}
            >
              ${words.cite}
            </button>`
          : nothing
      }
      <slot name="actions"></slot>
    </div>
    ${
      text
        ? html`<div class="citation" id="citation" ?hidden=${!open}>
            <p class="reference" part="citation"><bdi>${text}</bdi></p>
            <button type="button" part="button" @click=${copy}>${words.copy}</button>
            <span class="status" role="status">${status}</span>
          </div>`
        : nothing
    }
  </footer>`;
}
