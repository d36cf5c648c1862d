import {unsafeCSS} from 'lit';

/** The three coordinates of a colour, each with that of white. */
const white = {x: 0.9505, y: 1, z: 1.089};

/** With less light, on a light ground. */
const darker = (name: string, contrast: string): string =>
  `calc(${name}*clamp(0,((var(--_y,1) + .05)/var(--_${contrast}) - .05)/y,1))`;

/** Mixed with white, on a dark one. */
const lighter = (name: keyof typeof white, contrast: string): string =>
  `calc(${name} + clamp(0,((var(--_y) + .05)*var(--_${contrast}) - .05 - y)/(1.001 - y),1)*(${white[name]} - ${name}))`;

const mixed = (name: string, share: string): string =>
  `var(--dataset-${name},color-mix(in srgb,currentColor ${share},var(--_ground,Canvas)))`;

/** Name, what is asked of it, and the author's. */
const colours = [
  ['accent', 'mark', 'var(--_own)'],
  ['bar', 'mark', 'var(--dataset-bar,var(--_own))'],
  ['rule', 'mark', mixed('line', '40%')],
  ['accent-text', 'text', 'var(--_own)'],
  ['muted', 'text', mixed('muted', '74%')],
] as const;

const mended = (channel: typeof lighter): string =>
  colours
    .map(([name, contrast, colour]) => {
      const channels = (['x', 'y', 'z'] as const).map((each) => channel(each, contrast));
      return `--_${name}:color(from ${colour} xyz-d65 ${channels.join(' ')}/1);`;
    })
    .join('');

/**
 * Colours as near to the author's as they can be seen on the page's ground (src/kit/ground.ts), with the contrast that
 * tokens.ts asks of marks and of text (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). The `y` of XYZ is the
 * luminance that contrast is made of, so the browser reckons it exactly, of any colour, and again when one changes.
 * It reads a formula anew wherever a colour is used: so there are two short ones.
 */
export const mending = unsafeCSS(
  `.root{${mended(darker)}}@media not print{.root:where([data-up]){${mended(lighter)}}}`,
);
