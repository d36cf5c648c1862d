import {html, nothing, type TemplateResult} from 'lit';
import type {CitationFormat} from '../../kit/citation/citation.js';
import type {CitationWords} from '../../words/words.js';
import {formatNames} from './formats.js';

/** A citation in one of the formats that are offered. */
export interface Citing {
  readonly formats: readonly CitationFormat[];
  readonly format: CitationFormat;
  readonly text: string;
  /** Whether the text is the content of a file. */
  readonly isFile: boolean;
  readonly choose: (format: string) => void;
  readonly copy: () => void;
  readonly keep: () => void;
  /** What the reader is told of the copy. */
  readonly status: string;
}

function choiceView({formats, format, choose}: Citing, words: CitationWords): TemplateResult {
  const onChange = (event: Event): void => choose((event.target as HTMLSelectElement).value);
  return html`<p class="choice">
    <label for="format">${words.citeAs}</label>
    <select id="format" part="format" @change=${onChange}>
      ${formats.map((each) => html`<option value=${each} ?selected=${each === format}>${formatNames[each]}</option>`)}
    </select>
  </p>`;
}

/** A long file scrolls, by keyboard too. */
const textView = ({format, text, isFile}: Citing): TemplateResult =>
  isFile
    ? html`<pre
        class="reference code"
        part="citation"
        role="group"
        aria-label=${formatNames[format]}
        tabindex="0"
        dir="ltr"
      >
${text}</pre>`
    : html`<p class="reference" part="citation"><bdi>${text}</bdi></p>`;

/** The choice, the citation, and the buttons that take it along. */
export function citationView(citing: Citing, words: CitationWords): TemplateResult {
  const {formats, isFile, copy, keep, status} = citing;
  return html`<div part="root">
    ${formats.length > 1 ? choiceView(citing, words) : nothing} ${textView(citing)}
    <div class="controls">
      <button type="button" part="button" @click=${copy}>${words.copy}</button>
      ${isFile ? html`<button type="button" part="button" @click=${keep}>${words.keepCitation}</button>` : nothing}
      <span role="status">${status}</span>
    </div>
  </div>`;
}
