import {seriesOf, usualMeasure} from '../elements/download-sparkline/series.js';
import {phrasesOf} from '../model/prose.js';
import type {DatasetRecord, Impact, Series} from '../model/record.js';
import {seriesTable, type DataTable} from './data-table.js';
import type {ElementName} from './elements.js';
import {factsOf, type Facts, type Figure} from './facts.js';
import {attributeOf, categoriesInWords, seriesInWords} from './in-words.js';
import {escaped, linkText, textElement, type Attributes} from './markup.js';
import type {Voice} from './words.js';

// What stands inside the tag for those who see no shadow root: reader modes, feeds, search engines, old browsers.

const paragraph = (text: string): string => textElement('p', text);

const titleText = ({title, href}: Facts): string => title && `<p><strong>${linkText(href, title)}</strong></p>`;

const workText = ({creators, meta, doi, doiHref}: Facts, words: Voice['words']): string =>
  paragraph(creators) + paragraph(meta.join(' · ')) + (doi && `<p>${escaped(words.doi)} ${linkText(doiHref, doi)}</p>`);

const figureText = ({exact, label, provenance, value}: Figure): string =>
  paragraph(`${value === null ? label : `${exact} ${label}`}. ${provenance}`);

/** Returns a table with its caption and source. It stands in a `<div>`: as a child of the element it would be its data. */
export function tableText(
  {title, caption, provenance, head, rows, more}: DataTable,
  words: Voice['words'],
  format: Voice['format'],
): string {
  const cells = (row: readonly string[]) =>
    row.map((cell, index) => (index === 0 ? `<th scope="row">${escaped(cell)}</th>` : `<td>${escaped(cell)}</td>`));
  return `<table><caption>${escaped([title, provenance].filter(Boolean).join('. '))}</caption><thead><tr>${head
    .map((text) => `<th scope="col">${escaped(text)}</th>`)
    .join('')}</tr></thead><tbody>${rows.map((row) => `<tr>${cells(row).join('')}</tr>`).join('')}</tbody></table>${
    more > 0 ? paragraph(words.more(more, format.number(more))) : ''
  }${paragraph(caption)}`;
}

/** The course of a series in words, and its table. */
const seriesText = (series: Series, record: DatasetRecord, attributes: Attributes, voice: Voice): string =>
  paragraph(seriesInWords(series, attributes, voice)) +
  tableText(seriesTable(series, record, voice), voice.words, voice.format);

/** The chart of the categories in words, and its table. */
const chartText = (
  {categories}: DatasetRecord,
  table: DataTable | null,
  attributes: Attributes,
  voice: Voice,
): string =>
  categories && table
    ? paragraph(categoriesInWords(categories, attributes, voice)) + tableText(table, voice.words, voice.format)
    : '';

const phraseText = (text: string): string =>
  phrasesOf(text)
    .map(({text: words, is, href}) => (is ? textElement(is, words) : linkText(href ?? null, words)))
    .join('');

const proseText = (text: string): string => text && `<p>${phraseText(text)}</p>`;

const impactText = ({icon = '', title, text = ''}: Impact): string =>
  `<p><strong>${escaped([icon, title].filter(Boolean).join(' '))}</strong> ${escaped(text)}</p>`;

function storyText(record: DatasetRecord, facts: Facts, voice: Voice): string {
  const {story = {}, series = []} = record;
  const {headline = '', standfirst = '', sections = [], impacts = []} = story;
  const {figures, categories, citation} = facts;
  return [
    textElement('h2', headline),
    proseText(standfirst),
    titleText(facts),
    workText(facts, voice.words),
    proseText(facts.description),
    ...figures.map(figureText),
    ...sections.flatMap(({heading = '', paragraphs}) => [textElement('h3', heading), ...paragraphs.map(proseText)]),
    chartText(record, categories, {}, voice),
    ...series.map((each) => seriesText(each, record, {}, voice)),
    ...impacts.map(impactText),
    paragraph(citation),
  ].join('');
}

/** Returns the text of an element for readers who do not see it, as HTML to stand inside its tag. */
export function fallbackText(
  element: ElementName,
  record: DatasetRecord,
  voice: Voice,
  attributes: Attributes,
  isInline: boolean,
): string {
  const facts = factsOf(record, voice);
  if (isInline) return linkText(facts.href, facts.title);
  const {words, format} = voice;
  const given = (name: string) => attributeOf(attributes, name);
  const series = seriesOf(record.series, given('measure') ?? usualMeasure, given('period'));
  const texts: Readonly<Record<ElementName, () => string>> = {
    'dataset-card': () =>
      titleText(facts) + workText(facts, words) + facts.figures.map(figureText).join('') + paragraph(facts.citation),
    'dataset-citation': () => paragraph(facts.citation),
    'dataset-impact': () => (record.story?.impacts ?? []).slice(0, 1).map(impactText).join(''),
    'dataset-share': () => titleText(facts),
    'dataset-stat': () => titleText(facts) + facts.figures.slice(0, 1).map(figureText).join(''),
    'dataset-story': () => storyText(record, facts, voice),
    'dataset-table': () => titleText(facts) + (facts.categories ? tableText(facts.categories, words, format) : ''),
    'download-sparkline': () => titleText(facts) + (series ? seriesText(series, record, attributes, voice) : ''),
    'pathology-chart': () => titleText(facts) + chartText(record, facts.categories, attributes, voice),
  };
  return `<div>${texts[element]()}</div>`;
}
