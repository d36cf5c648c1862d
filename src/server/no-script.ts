import {css} from 'lit';

/**
 * Where no script runs, what needs one is taken away, and what it would open stands open. As long as none has read the
 * page's ground (src/kit/ground.ts), colours are mended for white (src/kit/mended.ts); on what may be dark they follow
 * the page's ink instead.
 */
export const noScript = css`
  @media (forced-colors: none) and ((scripting: none) or (prefers-color-scheme: dark)) {
    .root:not([style*='--_y']) {
      --_accent: var(--_own);
      --_accent-text: var(--_own);
      --_bar: var(--dataset-bar, var(--_own));
      --_rule: var(--dataset-line, color-mix(in srgb, currentColor 48%, Canvas));
      --_muted: var(--dataset-muted, color-mix(in srgb, currentColor 74%, Canvas));
    }
  }
  @media (scripting: none) {
    .taking,
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
