import {css} from 'lit';

/**
 * The looks that all elements share. Public custom properties are `--dataset-*`; `--_*` are ours alone.
 * Type and ink are the page's own; every other colour is mixed from them, so that any host's palette works.
 */
export const tokens = css`
  :host {
    --_ink: var(--dataset-ink, currentColor);
    --_accent: var(--dataset-accent, #0f6b74);
    --_muted: var(--dataset-muted, color-mix(in srgb, currentColor 74%, transparent));
    --_line: var(--dataset-line, color-mix(in srgb, currentColor 18%, transparent));
    --_surface: var(--dataset-surface, color-mix(in srgb, currentColor 4%, transparent));
    --_radius: var(--dataset-radius, 3px);
    display: block;
    color: var(--_ink);
    text-align: start;
    overflow-wrap: anywhere;
    -webkit-tap-highlight-color: transparent;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      --_accent: var(--dataset-accent, light-dark(#0f6b74, #6cc5cd));
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
    color: inherit;
  }
  a,
  summary {
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover,
  summary:hover {
    text-decoration-color: currentColor;
  }
  button {
    min-block-size: 24px;
    padding: 0.15em 0.6em;
    border: 1px solid var(--_line);
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
  summary {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  .kind.illustrative {
    font-style: italic;
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_muted: CanvasText;
      --_line: GrayText;
    }
  }
  @media print {
    button {
      display: none;
    }
  }
`;
