import {css} from 'lit';

/** Where no script runs, what needs one is taken away, and what it would open stands open. */
export const noScript = css`
  @media (scripting: none) {
    /* Nobody reads the page's ground, so no colour is mended for it (src/kit/mended.ts): they follow the page's ink. */
    .root {
      --_accent: var(--_own);
      --_accent-text: var(--_own);
      --_bar: var(--dataset-bar, var(--_own));
      --_rule: var(--dataset-line, color-mix(in srgb, currentColor 40%, Canvas));
      --_muted: var(--dataset-muted, color-mix(in srgb, currentColor 74%, Canvas));
    }
    button[part~='button']:not(.fold),
    button[part~='target'],
    button[part~='cite'],
    select,
    label {
      display: none;
    }
    button {
      padding: 0;
      border: 0;
      pointer-events: none;
    }
    .citation[hidden] {
      display: block;
    }
  }
`;
