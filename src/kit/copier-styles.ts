import {css} from 'lit';

/** For a text to be copied, and what the reader is told of it. */
export const copierStyles = css`
  .code {
    padding: 0.75em 1em;
    border-radius: var(--_radius);
    background: var(--_surface);
    font-family: ui-monospace, monospace;
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
    white-space: pre-wrap;
  }
  .controls {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: baseline;
  }
  [role='status'] {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  input,
  select {
    min-block-size: 24px;
    max-inline-size: 100%;
    padding: 0.15em 0.4em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: none;
    color: inherit;
    font: inherit;
  }
`;
