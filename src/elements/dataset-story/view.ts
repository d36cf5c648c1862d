import {html, nothing, type TemplateResult} from 'lit';
import {proseView} from '../../kit/prose.js';
import {creatorsView, doiView, keywordsView, landingOf, linkView, metaView, type Fold} from '../../kit/work.js';
import type {DatasetRecord, Section} from '../../model/record.js';
import type {Format} from '../../words/format.js';
import type {StoryWords} from '../../words/words.js';
import {isOpening, type PartName} from './parts.js';

type View = TemplateResult | typeof nothing;
type Language = string | typeof nothing;

/** What the parts are drawn from. */
export interface Telling {
  readonly record: DatasetRecord;
  readonly heading?: string | null;
  readonly languageOf: (part: keyof DatasetRecord) => Language;
  /** Level of the headline among the page's headings. */
  readonly level: number;
  readonly creators: Fold;
  readonly words: StoryWords;
  readonly format: Format;
}

const everything: Fold = {most: Infinity, open: true, toggle: () => undefined};
const below = ({level}: Telling): number => Math.min(level + 1, 6);

const headingView = (text: string | undefined, level: number, language: Language): View =>
  text
    ? html`<div class="heading" role="heading" aria-level=${level} dir="auto" lang=${language}>${text}</div>`
    : nothing;

const paragraphView = (text: string, language: Language): TemplateResult =>
  html`<p dir="auto" lang=${language}>${proseView(text)}</p>`;

const sectionView = ({heading, paragraphs}: Section, level: number, language: Language): TemplateResult =>
  html`<section>
    ${headingView(heading, level, language)}${paragraphs.map((text) => paragraphView(text, language))}
  </section>`;

/** Returns each part, or nothing where the record has nothing for it. */
const views: Readonly<Record<PartName, (telling: Telling) => View>> = {
  headline({heading, record: {story, title}, level, languageOf}) {
    const language = languageOf(story?.headline === undefined ? 'title' : 'story');
    return headingView(heading ?? story?.headline ?? title, level, typeof heading === 'string' ? nothing : language);
  },
  standfirst({record: {story, description}, languageOf}) {
    const {standfirst} = story ?? {};
    const text = standfirst ?? description;
    return text ? paragraphView(text, languageOf(standfirst === undefined ? 'description' : 'story')) : nothing;
  },
  byline({record, creators, words, format}) {
    const parts = [
      creatorsView(record, creators, words, format),
      metaView(record, words),
      doiView(record, words),
      linkView(landingOf(record), record.publisher, words),
    ];
    return parts.every((part) => part === nothing)
      ? nothing
      : html`${parts[0]}
          <div class="facts">${parts.slice(1)}</div>`;
  },
  // A description that stands nowhere else says what the figure means.
  hero: ({record: {usage, story, description}}) =>
    usage?.downloads
      ? html`<dataset-stat note=${(story?.standfirst && description) || nothing}></dataset-stat>`
      : nothing,
  prose(telling) {
    const {sections = []} = telling.record.story ?? {};
    const level = below(telling);
    const language = telling.languageOf('story');
    return sections.length > 0 ? html`${sections.map((section) => sectionView(section, level, language))}` : nothing;
  },
  chart: ({record: {categories}}) => (categories?.rows.length ? html`<pathology-chart></pathology-chart>` : nothing),
  trajectory: ({record: {series}}) =>
    series?.length ? html`<download-sparkline view="full"></download-sparkline>` : nothing,
  // The chart above has told title and caption.
  table: ({record: {categories}}) =>
    categories?.rows.length ? html`<dataset-table heading="" caption=""></dataset-table>` : nothing,
  citation: ({record: {title, creators, doi, publisher}}) =>
    title && (creators?.length || doi || publisher) ? html`<dataset-citation></dataset-citation>` : nothing,
  card: (telling) =>
    telling.record.title ? html`<dataset-card heading-level=${below(telling)}></dataset-card>` : nothing,
  keywords: ({record, words, format, languageOf}) =>
    keywordsView(record, everything, words, format, languageOf('keywords')),
  impacts(telling) {
    const {impacts = []} = telling.record.story ?? {};
    const view = (_: unknown, index: number) =>
      html`<dataset-impact index=${index} heading-level=${below(telling)}></dataset-impact>`;
    return impacts.length > 0 ? html`${impacts.map(view)}` : nothing;
  },
  share: ({record, words}) =>
    record.title ? html`<dataset-share label=${words.shareStory}></dataset-share>` : nothing,
  link: ({record, words}) => linkView(landingOf(record), record.publisher, words),
};

/** A part that has something to show: ours, in the author's place for it. */
export interface Told {
  readonly name: PartName;
  readonly view: View;
}

/** Returns the parts for which there are data, or something of the author's. */
export function toldParts(
  names: readonly PartName[],
  telling: Telling,
  isSlotted: (name: PartName) => boolean,
): Told[] {
  return names
    .map((name): Told => ({name, view: views[name](telling)}))
    .filter(({name, view}) => view !== nothing || isSlotted(name));
}

const partView = ({name, view}: Told): TemplateResult =>
  html`<div class=${name} part=${name}><slot name=${name}>${view}</slot></div>`;

/** All parts in their order; those that open the story share a header. */
export function storyView(parts: readonly Told[]): TemplateResult {
  const end = parts.findIndex(({name}) => !isOpening(name));
  const opening = end < 0 ? parts : parts.slice(0, end);
  return html`<article part="story">
    ${opening.length > 0 ? html`<header class="opening">${opening.map(partView)}</header>` : nothing}
    ${parts.slice(opening.length).map(partView)}
  </article>`;
}
