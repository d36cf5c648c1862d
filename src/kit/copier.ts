import type {LitElement} from 'lit';
import type {CopyWords} from '../words/words.js';
import {isCopied} from './clipboard.js';
import {tell} from './telling.js';

/** The keys with which a reader copies what is selected. */
const copyKeys = (): string => (/Mac|iP/.test(navigator.platform) ? '⌘C' : 'Ctrl+C');

/** Copies what its host shows in `.reference`; where that is not allowed, selects it for the reader. */
export class Copier {
  #text = '';
  #done?: boolean;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Returns what the reader is told of the copy of a text; '' of one that was not copied last. */
  statusOf(text: string, {copied, pressCopy}: CopyWords): string {
    if (text !== this.#text || this.#done === undefined) return '';
    return this.#done ? copied : pressCopy(copyKeys());
  }

  async copy(text: string, format: string): Promise<void> {
    this.#text = text;
    // Said again of what is copied again.
    this.#become(undefined);
    const done = await isCopied(text);
    this.#become(done);
    if (done) tell(this.#host, 'dataset-copy', {text, format});
    await this.#host.updateComplete;
    const shown = this.#host.renderRoot.querySelector('.reference');
    if (!done && shown) this.#host.ownerDocument.getSelection()?.selectAllChildren(shown);
  }

  #become(done: boolean | undefined): void {
    this.#done = done;
    this.#host.requestUpdate();
  }
}
