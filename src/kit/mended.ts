import {unsafeCSS} from 'lit';

/** One of the three coordinates of a colour: less light on a light ground, mixed with white on a dark one. */
const channel = (name: string, white: number, contrast: string): string =>
  `calc(${name}*clamp(0,((var(--_y,1) + .05)/var(--_${contrast}) - .05 + 9*var(--_up,0))/y,1) + ` +
  `clamp(0,(((var(--_y,1) + .05)*var(--_${contrast}) - .05)*var(--_up,0) - y)/(1.001 - y),1)*(${white} - ${name}))`;

const mended = (contrast: string, name: string, colour: string): string =>
  `--_${name}:color(from ${colour} xyz-d65 ${channel('x', 0.9505, contrast)} ${channel('y', 1, contrast)} ${channel('z', 1.089, contrast)}/1);`;

const mixed = (name: string, share: string): string =>
  `var(--dataset-${name},color-mix(in srgb,currentColor ${share},var(--_ground,Canvas)))`;

/**
 * Colours as near to the author's as they can be seen on the page's ground (src/kit/ground.ts), with the contrast that
 * tokens.ts asks of marks and of text (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). The `y` of XYZ is the
 * luminance that contrast is made of, so the browser reckons it exactly, of any colour, and again when one changes.
 */
export const mending = unsafeCSS(
  `.root{${mended('mark', 'accent', 'var(--_own)')}${mended('mark', 'bar', 'var(--dataset-bar,var(--_own))')}${mended('mark', 'rule', mixed('line', '40%'))}` +
    `${mended('text', 'accent-text', 'var(--_own)')}${mended('text', 'muted', mixed('muted', '74%'))}}`,
);
