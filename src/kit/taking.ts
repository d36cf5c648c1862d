import {html, type LitElement, type TemplateResult} from 'lit';
import type {DatasetRecord, Row} from '../model/record.js';
import type {KeptAs, TakingWords} from '../words/words.js';
import {csvText, fileName} from './csv.js';
import {offerFile} from './file.js';
import {looksOf} from './looks.js';
import {pictureText, type Picture} from './picture/picture.js';
import {pageRuler} from './picture/ruler.js';
import {pngOf} from './png.js';
import {secondsOf, tonesOf, type Melody} from './sound/geometry.js';
import {play} from './sound/player.js';

/** What a reader can take of a chart; made when it is asked for. */
export interface Takeable {
  readonly picture: () => Picture;
  readonly lines: () => readonly (readonly (Row[string] | undefined)[])[];
  readonly record: () => DatasetRecord;
  readonly melody: () => Melody;
}

const kinds: Readonly<Record<KeptAs, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  json: 'application/json',
};

/** Lets a reader keep a chart as a file, and hear it. */
export class Taking {
  #said = '';
  #ended = '';
  #stop: (() => void) | null = null;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController({hostDisconnected: () => this.#silence('')});
  }

  /** The ways to keep it behind a switch, with that to hear it; the latter in sight if the author wants so. */
  view(chart: Takeable, words: TakingWords, isHeard: boolean): TemplateResult {
    const listen = html`<button type="button" part="button" class="listen" @click=${() => this.#listen(chart, words)}>
      ${this.#stop ? words.stop : words.play}
    </button>`;
    const kept = (Object.keys(kinds) as KeptAs[]).map(
      (kind) =>
        html`<button type="button" part="button" @click=${() => void this.#keep(kind, chart, words)}>
          ${words.keepAs[kind]}
        </button> `,
    );
    return html`<div class="taking" part="taking">
      ${isHeard ? listen : ''}
      <details @keydown=${leave}>
        <summary part="summary">${words.keep}</summary>
        ${kept}${isHeard ? '' : listen}
      </details>
      <span role="status">${this.#said}</span>
    </div>`;
  }

  #hush = ({key}: KeyboardEvent): void => {
    if (key === 'Escape') this.#silence(this.#ended);
  };

  #say(text: string): void {
    this.#said = text;
    this.#host.requestUpdate();
  }

  #silence(text: string): void {
    if (!this.#stop) return;
    this.#stop();
    this.#stop = null;
    this.#say(text);
  }

  #listen(chart: Takeable, words: TakingWords): void {
    if (this.#stop) {
      this.#silence(words.played);
      return;
    }
    this.#host.addEventListener('keydown', this.#hush);
    const melody = chart.melody();
    this.#stop = play(tonesOf(melody), secondsOf(melody), () => this.#silence(words.played));
    this.#ended = words.played;
    this.#say(words.playing);
  }

  async #keep(kind: KeptAs, chart: Takeable, words: TakingWords): Promise<void> {
    const picture = chart.picture();
    const give = (as: KeptAs, content: BlobPart) => offerFile(fileName(picture.title, as), kinds[as], content);
    this.#say('');
    // The mark tells a spreadsheet that the file is UTF-8.
    if (kind === 'csv') {
      give(kind, `\ufeff${csvText(chart.lines())}`);
      return;
    }
    if (kind === 'json') {
      give(kind, `${JSON.stringify(chart.record(), null, 2)}\n`);
      return;
    }
    const root = this.#host.renderRoot.querySelector<HTMLElement>('.root');
    if (!root) return;
    const looks = looksOf(this.#host, root);
    const svg = pictureText(picture, {looks, ruler: pageRuler(looks.font)});
    const png = kind === 'png' ? await pngOf(svg) : null;
    if (png) give('png', png);
    else give('svg', svg);
    if (kind === 'png' && !png) this.#say(words.noPng);
  }
}

function leave({key, currentTarget}: KeyboardEvent): void {
  const details = currentTarget as HTMLDetailsElement;
  if (key !== 'Escape' || !details.open) return;
  details.open = false;
  details.querySelector('summary')?.focus();
}
