import type {LitElement} from 'lit';
import {colourOf, groundOf, painted} from './ground.js';
import type {PictureLooks} from './picture/pen.js';

/** Returns the colours and the type in which a host is seen now, in words that every reader of SVG knows. */
export function looksOf(host: LitElement, root: HTMLElement): PictureLooks {
  const under = groundOf(host, root);
  const bytes = (colour: readonly number[]) => colour.map((part) => Math.round(part * 255)).join();
  const colour = (text: string) => `rgb(${bytes(painted(under, colourOf(text, root)))})`;
  return {
    ink: colour('currentColor'),
    muted: colour('var(--_muted)'),
    line: colour('var(--_line)'),
    accent: colour('var(--_bar)'),
    ground: `rgb(${bytes(under)})`,
    font: getComputedStyle(root).fontFamily,
  };
}
