import {css, type CSSResultGroup} from 'lit';
import {provenanceStyles} from './provenance-styles.js';
import {mending} from './mended.js';

/**
 * The looks that all elements share. Public custom properties are `--dataset-*`; `--_*` are ours alone.
 * Type and ink are the page's own; every other colour is mixed from them, or mended until it can be seen.
 */
const looks = css`
  :host {
    --_ink: var(--dataset-ink, currentColor);
    --_mark: 3.2;
    --_text: 5;
    --_faint: 18%;
    --_radius: var(--dataset-radius, 3px);
    display: block;
    color: var(--_ink);
    -webkit-tap-highlight-color: transparent;
    /* No stop of a gradient: where src/kit/ground.ts reads what colour a bare page has, whatever its sheet unsets. */
    stop-color: Canvas !important;
  }
  .root {
    --_own: var(--dataset-accent, #0f6b74);
    --_line: var(--dataset-line, color-mix(in srgb, currentColor var(--_faint), transparent));
    --_surface: var(--dataset-surface, color-mix(in srgb, currentColor 4%, transparent));
    /* Here, where no sheet of the page unsets them. */
    text-align: start;
    overflow-wrap: anywhere;
    /* Tells src/kit/ground.ts of another theme. */
    transition: color 1ms;
  }
  @supports (color: light-dark(red, red)) {
    .root {
      --_own: var(--dataset-accent, light-dark(#0f6b74, #6cc5cd));
    }
  }
  :host([hidden]),
  slot[hidden] {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  p,
  ul,
  figure,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  a {
    /* Room for a finger, without a higher line. */
    padding-block: 5px;
    color: inherit;
  }
  a,
  summary {
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  summary:hover {
    text-decoration-color: currentColor;
  }
  button {
    min-inline-size: 24px;
    min-block-size: 24px;
    padding: 0.15em 0.6em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(0.8125em, 12px);
    cursor: pointer;
  }
  button:hover {
    border-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    border-radius: var(--_radius);
  }
  svg {
    display: block;
    overflow: visible;
    fill: currentColor;
  }
  .notice {
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_line);
  }
  .notice ul {
    padding-inline-start: 1.2em;
  }
  .notice,
  .subtitle,
  .in-words,
  .caption,
  .provenance,
  .taking > span,
  summary {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  .kind.illustrative {
    font-style: italic;
    /* Scripts that know no italics stay upright. */
    font-synthesis: none;
  }
  @media (prefers-contrast: more) {
    :host {
      --_mark: 4.8;
      --_text: 7.6;
      --_faint: 60%;
    }
    .root {
      --_surface: transparent;
    }
  }
  @media (forced-colors: active) {
    .root {
      --_accent: Highlight;
      --_accent-text: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_line: GrayText;
    }
  }
  @media print {
    .root {
      --_y: 1 !important;
      --_ground: #fff !important;
      color: #000;
      color-scheme: light !important;
    }
    button {
      display: none;
    }
  }
`;

/** With what mends colours. */
export const tokens: CSSResultGroup = [mending, looks, provenanceStyles];
