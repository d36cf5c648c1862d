import {isServer, type ReactiveController, type ReactiveControllerHost} from 'lit';
import {formatOf, type Format} from '../words/format.js';
import {languageEvent, wordsOf} from '../words/spoken.js';
import type {Words} from '../words/words.js';
import {hostOf} from './ancestor.js';
import {settingOf} from './locale.js';

type Host = ReactiveControllerHost & Element;

/** What an element's root has to say of its words, where the page around it says something else. */
export interface Tongue {
  readonly lang?: string;
  readonly dir?: string;
  /** The direction around, which the author's own children keep. */
  readonly outer: string;
}

/** Weakly: an element whose frame is removed is not told. */
const followers = new Set<WeakRef<LanguageController>>();
let observer: MutationObserver | undefined;

const followAll = (before?: string): void => followers.forEach((each) => each.deref()?.follow(before));

/** One observer serves the page. A language that is added may be the one that an element has waited for. */
function sharedObserver(): MutationObserver {
  if (!observer) {
    observer = new MutationObserver(() => followAll());
    addEventListener(languageEvent, () => followAll(''));
  }
  return observer;
}

/** Draws an element again when its page, or the part of it to which it was moved, speaks another language. */
export class LanguageController implements ReactiveController {
  tongue: Tongue = {outer: 'ltr'};
  #setting = '';
  #format?: Format;
  #lang = '';
  #english?: Words;
  readonly #self = new WeakRef(this);
  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this.#self);
    for (let node: Element | null = this.#host; node; node = hostOf(node.getRootNode()))
      // A root that is observed already stays as it is.
      sharedObserver().observe(node.getRootNode(), {subtree: true, attributeFilter: ['lang', 'dir']});
    this.follow();
  }

  hostDisconnected(): void {
    followers.delete(this.#self);
  }

  /** Returns an element's words and formats as the page wants them now: the same ones while it does. `said`: its words so far, English at first. */
  hear(said: Words): readonly [words: Words, format: Format] {
    const english = (this.#english ??= said);
    const {lang, outer, directed} = settingOf(this.#host);
    const found = wordsOf(lang, english);
    const words = found ?? english;
    const foreign = !found && !/^en\b/i.test(lang);
    const {dir} = words;
    const isOther = dir !== outer && !(directed && !foreign);
    // In a shadow within a shadow, WebKit does not match `:dir()` with what stands around.
    // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- the types know only lit's build for browsers
    const isMissed = outer === 'rtl' && !isServer && !this.#host.matches(':dir(rtl)');
    // Where a `dir` is taken away, Chromium goes on to match it: once told, it is told on.
    const isTold = this.tongue.dir !== undefined || isMissed;
    this.tongue = {
      lang: foreign ? 'en' : undefined,
      dir: isOther ? dir : isTold ? outer : undefined,
      outer,
    };
    if (!this.#format || words !== said || lang !== this.#lang) this.#format = formatOf(lang, words);
    this.#lang = lang;
    return [words, this.#format];
  }

  /** Draws where the setting is another than before. */
  follow(before = this.#setting): void {
    this.#setting = Object.values(settingOf(this.#host)).join();
    if (this.#setting !== before) this.#host.requestUpdate();
  }
}
