import {html, nothing, type TemplateResult} from 'lit';
import {safeUrl} from '../model/address.js';
import {complaintUnless} from '../model/complaint.js';
import type {Complaint, Count, Source, SourceKind} from '../model/record.js';
import type {Format} from '../words/format.js';
import {setApart} from '../words/isolated.js';
import type {Words} from '../words/words.js';

/** What an element's attributes say of the source of its figures. */
export interface SourceAttributes {
  readonly sourceName?: string | null;
  readonly sourceUrl?: string | null;
  readonly retrieved?: string | null;
  readonly kind?: string | null;
}

const kinds: readonly SourceKind[] = ['reported', 'derived', 'illustrative'];

/** Returns a source as the attributes correct it; `null` when neither says anything. */
export function correctedSource(known: Source | undefined, attributes: SourceAttributes): Source | null {
  const {sourceName, sourceUrl, retrieved, kind} = attributes;
  if (!known && !sourceName && !sourceUrl && !retrieved && !kind) return null;
  return {
    name: sourceName ?? known?.name ?? '',
    url: sourceUrl ?? known?.url,
    retrieved: retrieved ?? known?.retrieved,
    kind: kinds.find((name) => name === kind) ?? known?.kind,
  };
}

/** Returns the complaint about a `kind` that is none. */
export function kindComplaints({kind}: SourceAttributes): readonly Complaint[] {
  return complaintUnless(!kind || kinds.some((name) => name === kind), 'kind', kinds.join(', '), kind);
}

/** Returns a figure's scope, way of counting and kind: `all versions · unique · illustrative figures`; '' for plain ones. */
export function qualifierText(words: Words, count: Partial<Count>, source: Source | null): string {
  const {scope, unique} = count;
  const kind = source?.kind;
  return [scope && words.scopes[scope], unique && words.unique, kind && kind !== 'reported' && words.kinds[kind]]
    .filter(Boolean)
    .join(' · ');
}

const nameOf = (words: Words, source: Source | null): string =>
  source?.name ? words.source(source.name) : words.sourceNotStated;

/** Returns the whole provenance as words, for speech and export. */
export function provenanceText(
  words: Words,
  format: Format,
  source: Source | null,
  count: Partial<Count> = {},
): string {
  const parts = [nameOf(words, source), format.date(source?.retrieved), qualifierText(words, count, source)];
  return setApart(parts.filter(Boolean)).join(' · ');
}

/** What is known of a figure, told in full: what nobody states is named as such. A way of counting is asked of counts alone. */
function detailsView(words: Words, format: Format, source: Source | null, count?: Partial<Count>): TemplateResult {
  const {notStated, kinds, scopes} = words;
  const {kind, retrieved} = source ?? {};
  const counted = [
    count?.scope && scopes[count.scope],
    count?.unique === undefined ? '' : count.unique ? words.unique : words.raw,
  ];
  const facts = [
    [words.retrieved, format.date(retrieved)],
    ...(count ? [[words.counted, counted.filter(Boolean).join(' · ')]] : []),
    [words.kind, kind && (kind === 'reported' ? words.reported : kinds[kind])],
  ];
  return html`<details class="known" part="about">
    <summary>${count ? words.aboutNumber : words.aboutNumbers}</summary>
    <dl>
      ${facts.map(
        ([term, fact]) =>
          html`<div>
            <dt>${term}</dt>
            <dd>${fact || notStated}</dd>
          </div>`,
      )}
    </dl>
  </details>`;
}

/** The line under a figure: source as a link, day, scope, and `illustrative` set apart; then, when asked for, all in full. `id`: of the line. */
export function provenanceView(
  words: Words,
  format: Format,
  source: Source | null,
  count?: Partial<Count>,
  id?: string,
): TemplateResult {
  const href = safeUrl(source?.url);
  const name = html`<bdi>${nameOf(words, source)}</bdi>`;
  const qualifier = qualifierText(words, count ?? {}, source);
  return html`<div class="origin">
    <p id=${id ?? nothing} class="provenance" part="provenance">
      ${href === null ? name : html`<a href=${href}>${name}</a>`}
      ${source?.retrieved ? html` · <time datetime=${source.retrieved}>${format.date(source.retrieved)}</time>` : nothing}
      ${qualifier ? html` · <span class="kind ${source?.kind ?? ''}">${qualifier}</span>` : nothing}
    </p>
    ${detailsView(words, format, source, count)}
  </div>`;
}
