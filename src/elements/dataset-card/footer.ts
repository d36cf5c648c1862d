import {html, nothing, type TemplateResult} from 'lit';
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

/** The words of the link: the name may be of another direction than they are. */
function viewText(publisher: string | undefined, words: CardWords): string | TemplateResult {
  if (publisher === undefined) return words.view;
  const [before, after] = words.viewOn('\0').split('\0');
  return html`${before}<bdi>${publisher}</bdi>${after}`;
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
      ${
        landing === null
          ? nothing
          : html`<a class="view" part="link" href=${landing}
              ><bdi>${viewText(publisher, words)}</bdi> <span class="arrow" aria-hidden="true">→</span></a
            >`
      }
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
