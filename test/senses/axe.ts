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
  readonly media: Readonly<Record<string, string>>;
  /** Language and direction of the page. */
  readonly lang: string;
  readonly dir: string;
}

const page = {media: {}, lang: 'en', dir: 'ltr'};
export const looks: Readonly<Record<string, Look>> = {
  light: {...page, media: {'prefers-color-scheme': 'light'}},
  dark: {...page, media: {'prefers-color-scheme': 'dark'}},
  'forced colours': {...page, media: {'forced-colors': 'active'}},
  'more contrast': {...page, media: {'prefers-contrast': 'more'}},
  'right to left': {...page, lang: 'ar', dir: 'rtl'},
};
export const widths = [320, 640, 1200] as const;

/** How often axe has looked, and how many rules it has found kept. */
export const figures = {runs: 0, passes: 0};

/**
 * Marks whose name has not the words that are seen on them. axe asks for name and value one right after the other, which
 * is so in English; elsewhere the measure may stand between them.
 */
const misnamedIn = (stage: Element): string[] =>
  [...nodesIn(stage)].flatMap((node) => {
    if (!(node instanceof Element) || node.role !== 'option') return [];
    const seen = [...node.querySelectorAll('.name, .value')].map(({textContent}) => textContent.trim());
    return seen.filter((words) => !node.ariaLabel?.includes(words)).map((words) => `not in its name: ${words}`);
  });

async function violationsIn(stage: Element, lang: string): Promise<string[]> {
  const {violations, passes} = await axe.run(stage, {
    resultTypes: ['violations'],
    preload: false,
    rules: {'label-content-name-mismatch': {enabled: lang === 'en'}},
  });
  figures.runs++;
  figures.passes += passes.length;
  return [
    ...violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.flat().join(' > ')}`)),
    ...(lang === 'en' ? [] : misnamedIn(stage)),
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
    for (const [look, {media, lang, dir}] of Object.entries(looks)) {
      Object.assign(root, {lang, dir});
      await executeServerCommand('media-features', media);
      await settled(stage);
      await painted();
      found.push(...(await violationsIn(stage, lang)).map((each) => `${look}, ${width} px: ${each}`));
    }
  }
  Object.assign(root, page);
  await executeServerCommand('media-features', {});
  stage.remove();
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  return found;
}
