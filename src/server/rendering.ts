import {LitElementRenderer, RenderResultIterator, renderThunked, type RenderInfo} from '@lit-labs/ssr';
import type {DatasetElement} from '../kit/dataset-element.js';
import {en} from '../words/en.js';
import {wordsOf} from '../words/spoken.js';
import type {ElementName} from './elements.js';
import {attributesText, type Attributes} from './markup.js';
import {styleText} from './style.js';

/** What all elements of one rendering share. */
export interface Setting {
  /** For the elements inside a story: what they would ask it for in a page. */
  readonly record: unknown;
  /** Language of the page around (BCP 47), and its direction. */
  readonly lang?: string;
  readonly dir?: string;
  /** Address of an element's style sheet, where a page's policy forbids styles in the markup. */
  readonly styleHref?: (element: ElementName) => string;
}

/** Gives an element attributes for as long as it works out what to draw: those of the page around it. */
function amidst(element: DatasetElement, around: Readonly<Record<string, string | undefined>>, work: () => void): void {
  const given = Object.entries(around).filter(([name]) => !element.hasAttribute(name));
  for (const [name, value] of given) if (value !== undefined) element.setAttribute(name, value);
  work();
  for (const [name] of given) element.removeAttribute(name);
}

/** Lit's renderer, with what a page would give an element: a record from its story, language and direction. */
function rendererIn(
  {record, lang, dir, styleHref}: Setting,
  root: ElementName,
): new (tag: string) => LitElementRenderer {
  // What a story draws stands in its language, which is English where it does not speak the page's.
  const isSpoken = lang === undefined || /^en\b/i.test(lang) || wordsOf(lang, en) !== undefined;
  return class extends LitElementRenderer {
    /** No others stand in these templates. */
    declare element: DatasetElement;

    override connectedCallback(): void {
      const {element} = this;
      const isInside = this.tagName !== root;
      element.data ??= record;
      amidst(element, {lang: isInside && !isSpoken ? 'en' : lang, dir}, () => super.connectedCallback());
    }

    override renderShadow(info: RenderInfo): ReturnType<LitElementRenderer['renderShadow']> {
      const tag = this.tagName as ElementName;
      const style = styleHref
        ? `<link${attributesText({rel: 'stylesheet', href: styleHref(tag)})}>`
        : `<style>${styleText(tag)}</style>`;
      return [style, () => renderThunked(this.element.render(), info)];
    }
  };
}

// Lit leaves marks for its own way of taking over, which is not ours: src/kit/baked-element.ts. No text of a record can
// look like one of them, for it has no bare `<`, `>` or `"`.
const marks = /<!--\/?lit-[^>]*-->| defer-hydration(?=>)| shadowroot="open"/g;
/** Characters of a chunk, about. */
const chunkSize = 4096;

function* unmarked(chunks: Iterable<string>): Generator<string> {
  let waiting = '';
  for (const chunk of chunks) {
    waiting += chunk;
    // Lit gives very many, very small ones: to look into the text each time would copy it each time.
    if (waiting.length < chunkSize) continue;
    const end = waiting.lastIndexOf('>') + 1;
    if (end === 0) continue;
    yield waiting.slice(0, end).replace(marks, '');
    waiting = waiting.slice(end);
  }
  yield waiting.replace(marks, '');
}

/** Returns an element with what it draws as a declarative shadow root, in chunks. `children`: its light DOM, as HTML. */
export function* drawnElement(
  tag: ElementName,
  attributes: Attributes,
  data: unknown,
  children: string,
  setting: Setting,
): Generator<string> {
  const Renderer = rendererIn(setting, tag);
  const renderer = new Renderer(tag);
  for (const [name, value] of Object.entries(attributes))
    if ((value ?? false) !== false) renderer.setAttribute(name, value === true ? '' : String(value));
  renderer.setProperty('data', data);
  renderer.connectedCallback();
  const info: RenderInfo = {
    elementRenderers: [Renderer as typeof LitElementRenderer],
    customElementInstanceStack: [renderer],
    customElementHostStack: [renderer],
    eventTargetStack: [renderer.element],
    slotStack: [],
    deferHydration: false,
  };
  const drawn = new RenderResultIterator(renderer.renderShadow(info) ?? []) as Iterable<string>; // Nothing here is a promise.
  yield `<${tag}${attributesText(attributes)}><template shadowrootmode="open">`;
  yield* unmarked(drawn);
  yield `</template>${children}</${tag}>`;
}
