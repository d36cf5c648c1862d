import {css} from 'lit';

/** The figure grows with the room; a long one never breaks within its digits before the room is gone. */
export const styles = css`
  :host {
    min-inline-size: min(9em, 100%);
  }
  .root {
    line-height: 1.4;
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 7em;
  }
  .number,
  .label {
    display: block;
  }
  .number {
    font-size: var(--dataset-stat-size, clamp(2.25em, 15cqi, 4.5em));
    line-height: 1.05;
    letter-spacing: -0.02em;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .long {
    font-size: min(var(--dataset-stat-size, 3.5em), max(1.5em, 10cqi));
  }
  .number button {
    padding: 0;
    border: 0;
    font-size: inherit;
    letter-spacing: inherit;
    text-align: start;
    text-decoration: underline dotted 1px;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.15em;
  }
  .number button:hover {
    text-decoration-color: currentColor;
  }
  .unknown {
    color: var(--_muted);
  }
  .label {
    margin-block-start: 0.35em;
    font-weight: 600;
  }
  .note {
    max-inline-size: 32em;
    color: var(--_muted);
    text-wrap: pretty;
  }
  .provenance {
    margin-block-start: 0.35em;
  }
  [part='stat'] ~ .notice {
    margin-block-start: 0.75em;
  }
  @media print {
    .number button {
      display: inline;
      text-decoration: none;
    }
  }
`;
