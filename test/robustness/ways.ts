import {whole} from '../node/record-examples.js';

export const tags = [
  'dataset-card',
  'dataset-citation',
  'dataset-impact',
  'dataset-share',
  'dataset-stat',
  'dataset-story',
  'dataset-table',
  'download-sparkline',
  'pathology-chart',
] as const;

type Fill = (element: HTMLElement, text: string) => void;

/** Fields that are read as something else than words: with any text in them, what they say may be refused. */
const exact = /^(type|doi|url|image|access|orcid|nameType|kind|retrieved|scope|period|source|key|id)$/;
/** Addresses that the browser asks for by themselves: see the test of addresses. */
const asked = /^(src|image|live)$/;

/** The value with the text in every field of words, or in every field. */
function filled(value: unknown, text: string, all: boolean, name = ''): unknown {
  if (typeof value === 'string') return (exact.test(name) && !all) || name === 'image' ? value : text;
  if (Array.isArray(value)) {
    // What a point or a partial period is called is not a word.
    if (name === 'points' || name === 'partial') return all ? [[text, 1]] : value;
    return value.map((each) => filled(each, text, all, name));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, text, all, key)]));
}

const record = Object.fromEntries(Object.entries(whole).filter(([name]) => !asked.test(name)));
const words = (text: string) => filled(record, text, false);

/** Each key that the record's author chooses is the text. */
const keyed = (text: string) => ({
  ...(words('words') as object),
  sources: Object.fromEntries([[text, {name: text}]]),
  usage: Object.fromEntries([
    ['downloads', {value: 3, source: text}],
    [text, {value: 3, source: text}],
  ]),
  categories: {
    source: text,
    columns: [{key: text, label: text, unit: text}],
    rows: [
      Object.fromEntries([
        ['name', 'row'],
        [text, 12],
      ]),
    ],
  },
  series: [{measure: text, period: 'year', source: text, start: '2020', values: [1, 2]}],
  [text]: text,
});

function setAll(element: HTMLElement, valueOf: (name: string) => string): void {
  const {observedAttributes} = customElements.get(element.localName) as unknown as {observedAttributes: string[]};
  for (const name of observedAttributes) if (!asked.test(name)) element.setAttribute(name, valueOf(name));
}

/** Lists as authors write them, with the text in them. */
const lists: Record<string, (text: string) => string> = {
  categories: (text) => `${text}: 12; other: 3`,
  creators: (text) => `${text}; Draelos, Rachel Lea`,
  keywords: (text) => `${text}, chest CT`,
  points: (text) => `2020: 12; 2021: ${text}`,
  year: () => '2020',
  value: () => '12',
};

function json(element: HTMLElement, value: unknown): void {
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = JSON.stringify(value);
  element.append(script);
}

function table(element: HTMLElement, text: string): void {
  const made = document.createElement('table');
  made.createCaption().textContent = text;
  for (const cells of [
    [text, text],
    [element.localName === 'download-sparkline' ? '2020' : text, '12'],
    ['2021', text],
  ]) {
    const row = made.insertRow();
    for (const cell of cells) row.insertCell().textContent = cell;
  }
  element.append(made);
}

const data = (element: HTMLElement, value: unknown) => Object.assign(element, {data: value});

/** How a text gets into every field of an element that takes text. */
export const ways: Record<string, Fill> = {
  attributes: (element, text) => setAll(element, () => text),
  'attributes over data': (element, text) => {
    data(element, words('words'));
    setAll(element, (name) => (name === 'heading' || exact.test(name) ? text : (lists[name]?.(text) ?? '')));
  },
  'lists in attributes': (element, text) => setAll(element, (name) => lists[name]?.(text) ?? ''),
  words: (element, text) => data(element, words(text)),
  'every field': (element, text) => data(element, filled(record, text, true)),
  keys: (element, text) => data(element, keyed(text)),
  'JSON child': (element, text) => json(element, words(text)),
  'table child': table,
};
