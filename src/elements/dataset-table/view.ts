import {html, nothing, type TemplateResult} from 'lit';
import {categoryTableView, type Listing} from '../../kit/category-table.js';
import {provenanceText, provenanceView} from '../../kit/provenance.js';
import type {Source} from '../../model/record.js';
import type {Format} from '../../words/format.js';
import type {TableWords} from '../../words/words.js';

/** The table, what stands around it, and what the reader can do with it. */
export interface TableFigure {
  readonly title: string;
  /** That of title and caption. */
  readonly language: string | typeof nothing;
  readonly listing: Listing;
  readonly caption: string;
  readonly source: Source | null;
  readonly copy: () => void;
  readonly keep: () => void;
  /** What the reader is told of what was done. */
  readonly status: string;
}

/** Title, table, caption, source, and the buttons that take it along. */
export function tableView(
  {title, language, listing, caption, source, copy, keep, status}: TableFigure,
  words: TableWords,
  format: Format,
): TemplateResult {
  const name = [title, provenanceText(words, format, source)].filter(Boolean).join('. ');
  return html`<figure part="figure">
    ${title ? html`<figcaption class="title" part="title" lang=${language}><bdi>${title}</bdi></figcaption>` : nothing}
    ${categoryTableView(name, listing, words, format)}
    ${caption ? html`<p class="caption" part="caption" lang=${language}><bdi>${caption}</bdi></p>` : nothing}
    ${provenanceView(words, format, source)}
    <p class="actions" part="actions">
      <button type="button" part="button" @click=${copy}>${words.copyTable}</button>
      <button type="button" part="button" @click=${keep}>${words.keepTable}</button>
      <span role="status" data-hint=${words.keysHint}>${status}</span>
    </p>
  </figure>`;
}
