import type {PictureLooks} from '../../kit/picture/pen.js';

/** Fonts of one measure, so that no word is wider than was reckoned, wherever it is drawn. */
const font = "Helvetica, Arial, 'Liberation Sans', Arimo, sans-serif";

const light: PictureLooks = {
  ink: '#1a1d21',
  muted: '#575e66',
  line: '#d4d8dc',
  accent: '#0f6b74',
  ground: '#ffffff',
  font,
};
const dark: PictureLooks = {
  ink: '#e9ebee',
  muted: '#a4abb3',
  line: '#3a4047',
  accent: '#6cc5cd',
  ground: '#14171a',
  font,
};

/** `auto` follows the reader's `prefers-color-scheme`. */
export type Theme = 'light' | 'dark' | 'auto';

/** Returns the colours in which a picture of a theme is drawn. */
export const looksOf = (theme: Theme): PictureLooks => (theme === 'dark' ? dark : light);

const colours = ['ink', 'muted', 'line', 'accent', 'ground'] as const;
const scope = 'dataset-picture';

/** Returns a picture in light colours that turns dark for those who prefer that; where its style is forbidden it stays light. */
export function withDark(svg: string): string {
  const rules = colours.flatMap((name) =>
    ['fill', 'stroke'].map((paint) => `.${scope} [${paint}="${light[name]}"]{${paint}:${dark[name]}}`),
  );
  const style = `<style>@media (prefers-color-scheme:dark){${rules.join('')}}</style>`;
  return svg.replace('<svg ', `<svg class="${scope}" `).replace('<title>', `${style}<title>`);
}
