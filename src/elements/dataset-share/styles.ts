import {css} from 'lit';

/** A line of words; what one of them opens stands under it. */
export const styles = css`
  .reserved {
    min-block-size: 3em;
  }
  .controls {
    max-inline-size: 56em;
    gap: 0.25em 1.25em;
    font-size: max(0.875em, 12px);
    line-height: 24px;
  }
  .label {
    color: var(--_muted);
  }
  .target {
    /* Wide enough to hit, be it but an X. */
    min-inline-size: 24px;
    padding: 0;
    border: 0;
    font-size: inherit;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a.target {
    display: inline-block;
  }
  .target:hover,
  [aria-expanded='true'] {
    text-decoration-color: currentColor;
  }
  .reference {
    flex-basis: 100%;
    word-break: break-all;
    margin-block: 0.5em 0.25em;
  }
  form {
    display: flex;
    flex-wrap: wrap;
    flex-basis: 100%;
    gap: 0.25em 0.5em;
    align-items: baseline;
    margin-block: 0.5em 0.25em;
  }
  [role='group'] ~ .notice {
    margin-block-start: 0.75em;
  }
  @media print {
    [role='group'] {
      display: none;
    }
  }
`;
