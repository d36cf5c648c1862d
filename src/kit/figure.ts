import {css, html, nothing, type TemplateResult} from 'lit';
import type {Words} from '../words/words.js';

/** What stands around a plot, from top to bottom. */
export interface FigureParts {
  readonly title: string;
  /** What the axis counts: measure and unit. */
  readonly subtitle: string;
  readonly plot: TemplateResult;
  /** The mark that is pointed at, in words; '' when there is none. */
  readonly reading: string;
  /** Shown in the place of the reading while the plot has the keyboard but no mark is chosen. */
  readonly hint: string;
  readonly caption: string;
  readonly provenance: TemplateResult;
  /** Made when it is asked for: a closed table costs nothing. */
  readonly table: () => TemplateResult;
  readonly tableOpen: boolean;
  readonly onToggle: (event: Event) => void;
}

/** A figure: title, plot, reading line, caption, provenance, and the table behind its switch. */
export function figureView(words: Words, parts: FigureParts): TemplateResult {
  const {title, subtitle, plot, reading, hint, caption, provenance, table, tableOpen, onToggle} = parts;
  return html`<figure part="figure">
    <figcaption>
      ${title ? html`<div class="title" part="title"><bdi>${title}</bdi></div>` : nothing}
      ${subtitle ? html`<div class="subtitle" part="subtitle"><bdi>${subtitle}</bdi></div>` : nothing}
    </figcaption>
    ${plot}
    <p class="reading" part="reading" role="status" data-hint=${hint}>${reading}</p>
    ${caption ? html`<p class="caption" part="caption"><bdi>${caption}</bdi></p>` : nothing} ${provenance}
    <details part="details" ?open=${tableOpen} @toggle=${onToggle}>
      <summary part="summary">${tableOpen ? words.hideTable : words.showTable}</summary>
      ${tableOpen ? table() : nothing}
    </details>
  </figure>`;
}

export const figureStyles = css`
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    line-height: 1.4;
  }
  .plot {
    margin-block: 0.75em 0;
  }
  .reading {
    min-block-size: 1.5em;
    font-size: max(0.875em, 12px);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .plot:focus-visible ~ .reading:empty::before {
    content: attr(data-hint);
    color: var(--_muted);
  }
  details {
    margin-block-start: 0.25em;
  }
  summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  .scroll {
    max-block-size: 30em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
    line-height: 1.4;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_muted);
  }
  .number {
    padding-inline-end: 0;
    padding-inline-start: 0.75em;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
