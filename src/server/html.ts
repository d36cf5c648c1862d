import {Readable} from 'node:stream';
import {jsonLd} from '../model/json-ld.js';
import {readRecord} from '../model/reading.js';
import type {DatasetRecord} from '../model/record.js';
import {elementName, elements, type ElementName} from './elements.js';
import {fallbackText} from './fallback.js';
import {jsonScript, type Attributes} from './markup.js';
import {drawnElement} from './rendering.js';
import {sourceOf} from './source.js';
import {voiceOf} from './words.js';

/** How an element is drawn as HTML. */
export interface HtmlOptions {
  /** `dataset-story` unless told. */
  readonly element?: ElementName;
  /** The element's attributes, as an author would write them; `true` for one without a value. */
  readonly attributes?: Attributes;
  /** Language of the page that the HTML will stand in (BCP 47). Give it: the browser would draw again in its words. */
  readonly lang?: string;
  /** Direction of that page: that of its language unless told. */
  readonly dir?: 'ltr' | 'rtl';
  /** Returns the address of an element's style sheet (`styleText`), for a page whose policy forbids styles in its markup. */
  readonly styleHref?: (element: ElementName) => string;
  /** Whether search engines are told of the dataset (schema.org/Dataset); `true` unless told. */
  readonly structuredData?: boolean;
  /** HTML for readers who see no shadow root, in place of ours. It is written as it is: escape what is not yours. */
  readonly fallback?: string;
}

const attributeName = /^(?!on)[a-z][a-z\d-]*$/;

/** Word-sized in a paragraph, there may be no blocks. */
const isInline = (attributes: Attributes): boolean => attributes.view === 'word';

/** A server does not know how much room there is: a chart, unless the author says else. */
const usual: Partial<Record<ElementName, Attributes>> = {'download-sparkline': {view: 'full'}};

function attributesOf(element: ElementName, attributes: Attributes): Attributes {
  const wrong = Object.keys(attributes).find((name) => !attributeName.test(name));
  if (wrong !== undefined) throw new RangeError(`attributes: expected names as "heading-level", got "${wrong}"`);
  return {...usual[element], ...attributes};
}

/** The part of a record that the element reads: no more of it goes into the page. With faults in it all goes, for the element names them. */
function dataOf(element: ElementName, input: unknown): unknown {
  const {record, complaints} = elements[element].parts.record(input);
  return complaints.length > 0 ? input : record;
}

const structured = (record: DatasetRecord, attributes: Attributes): string =>
  record.title === undefined
    ? ''
    : jsonScript(
        'application/ld+json',
        jsonLd(record, (key) => sourceOf(record, key)),
        {
          'data-dataset-json-ld': attributes['structured-data'] === undefined ? undefined : true,
        },
      );

/** Returns the HTML of `renderToHtml` in chunks: a long story goes on its way before it is whole. */
export function* htmlChunks(input: unknown, options: HtmlOptions = {}): Generator<string> {
  const {lang, styleHref, structuredData = true} = options;
  const voice = voiceOf(lang);
  const dir = options.dir ?? voice.words.dir;
  const element = elementName(options.element ?? 'dataset-story');
  const attributes = attributesOf(element, options.attributes ?? {});
  const {record} = readRecord(input);
  const data = dataOf(element, input);
  const children =
    jsonScript('application/json', data) +
    (structuredData ? structured(record, attributes) : '') +
    (options.fallback ?? fallbackText(element, record, voice, attributes, isInline(attributes)));
  yield* drawnElement(element, attributes, data, children, {record, lang, dir, styleHref});
}

/**
 * Returns an element as HTML that is seen before any script has come, or without one: what it draws as a declarative
 * shadow root, its data, what search engines read, and a text for readers who see no shadow root. When the script comes, the
 * element takes over without a change that can be seen. The same input gives the same bytes.
 *
 * `input`: a dataset record. What cannot be read in it is named in the page, as the element would do; nothing is thrown.
 * @throws RangeError for an `element` that is none, and for names of attributes that are none.
 */
export const renderToHtml = (input: unknown, options?: HtmlOptions): string => [...htmlChunks(input, options)].join('');

/** Returns the HTML of `renderToHtml` as a stream of text, for an HTTP answer or a file. */
export const renderToStream = (input: unknown, options?: HtmlOptions): Readable =>
  Readable.from(htmlChunks(input, options));
