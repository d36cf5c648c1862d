import {css} from 'lit';

/** The figure of a chart, and its table. */
export const figureStyles = css`
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .subtitle {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    line-height: 1.4;
  }
  .plot {
    margin-block: 0.75em 0;
  }
  .reading {
    min-block-size: 1.5em;
    font-size: max(0.875em, 12px);
    line-height: 1.5;
    font-variant-numeric: tabular-nums;
  }
  .plot:focus-visible ~ .reading:empty::before {
    content: attr(data-hint);
    color: var(--_muted);
  }
  details {
    margin-block-start: 0.25em;
  }
  summary {
    display: inline-block;
    min-block-size: 24px;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  summary:hover {
    color: var(--_ink);
  }
  .scroll {
    max-block-size: 30em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
    line-height: 1.4;
  }
  th,
  td {
    padding-block: 0.4em;
    padding-inline: 0 0.75em;
    border-block-end: 1px solid var(--_line);
    font-weight: inherit;
    text-align: start;
    vertical-align: baseline;
  }
  thead th {
    color: var(--_muted);
  }
  .number {
    padding-inline-end: 0;
    padding-inline-start: 0.75em;
    overflow-wrap: break-word;
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
`;
