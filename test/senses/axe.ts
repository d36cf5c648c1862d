// What axe says of a case in every look and at every width of a page.
import {executeServerCommand, setViewport} from '@web/test-runner-commands';
import type {TemplateResult} from 'lit';
import type {default as Axe} from 'axe-core';
import 'axe-core/axe.min.js';
import '../../src/index.js';
import '../../src/lang/ar.js';
import {nodesIn, painted, settled, staged} from '../demo/stage.js';

const {axe} = window as unknown as {axe: typeof Axe};

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  ':root { color-scheme: light dark; background: Canvas; color: CanvasText } .narrow { max-inline-size: 240px }' +
    '.dark { color-scheme: dark; background: #14171a; color: #e8eaed }',
);

interface Look {
  /** Rules of axe that cannot be used in it. */
  readonly not?: readonly string[];
  readonly media: Readonly<Record<string, string>>;
  /** Language and direction of the page. */
  readonly lang: string;
  readonly dir: string;
}

const page: Look = {media: {}, lang: 'en', dir: 'ltr'};
export const looks: Readonly<Record<string, Look>> = {
  light: {...page, media: {'prefers-color-scheme': 'light'}},
  dark: {...page, media: {'prefers-color-scheme': 'dark'}},
  // axe reads `-webkit-text-fill-color`, which Chromium computes as if no colour were forced. That all are those of the
  // system is held by forced-colors.test.ts.
  'forced colours': {...page, media: {'forced-colors': 'active'}, not: ['color-contrast']},
  'more contrast': {...page, media: {'prefers-contrast': 'more'}},
  // axe asks for name and value of a bar one right after the other, which is so in English: see `misnamedIn`.
  'right to left': {...page, lang: 'ar', dir: 'rtl', not: ['label-content-name-mismatch']},
};
export const widths = [320, 640, 1200] as const;

const foreign = looks['right to left']!;

/** How often axe has looked, and how many rules it has found kept. */
export const figures = {runs: 0, passes: 0};

/** The words that are seen on a mark and are not in its name; in other languages the measure may stand between them. */
const misnamedIn = (stage: Element): string[] =>
  [...nodesIn(stage)].flatMap((node) => {
    if (!(node instanceof Element) || node.role !== 'option') return [];
    const seen = [...node.querySelectorAll('.name, .value')].map(({textContent}) => textContent.trim());
    // What is unknown is drawn as a dash and said as a word.
    return seen
      .filter((words) => words !== '—' && !node.ariaLabel?.includes(words))
      .map((words) => `not in its name: ${words}`);
  });

async function violationsIn(stage: Element, unfit: readonly string[]): Promise<string[]> {
  const isForeign = stage.querySelector('[lang]:not(:lang(en))') !== null;
  const not = isForeign ? [...unfit, ...foreign.not!] : unfit;
  const {violations, passes} = await axe.run(stage, {
    resultTypes: ['violations'],
    preload: false,
    rules: Object.fromEntries(not.map((rule) => [rule, {enabled: false}])),
  });
  figures.runs++;
  figures.passes += passes.length;
  return [
    ...violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' > ')}`)),
    ...misnamedIn(stage),
  ];
}

/** Draws a case once, opens all that opens, and has axe look at it in each look at each width. */
export async function violationsOf(draw: () => TemplateResult, wide: readonly number[] = widths): Promise<string[]> {
  document.adoptedStyleSheets.push(sheet);
  const root = document.documentElement;
  const stage = await staged(draw());
  for (const node of nodesIn(stage)) if (node instanceof HTMLDetailsElement) node.open = true;
  const found: string[] = [];
  for (const width of wide) {
    await setViewport({width, height: 800});
    for (const [look, {media, lang, dir, not = []}] of Object.entries(looks)) {
      Object.assign(root, {lang, dir});
      await executeServerCommand('media-features', media);
      await settled(stage);
      await painted();
      found.push(...(await violationsIn(stage, not)).map((each) => `${look}, ${width} px: ${each}`));
    }
  }
  Object.assign(root, {lang: page.lang, dir: page.dir});
  await executeServerCommand('media-features', {});
  stage.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return found;
}
