import {css} from 'lit';

/** The head stays while the rows scroll; the heads are pressed to sort, and their arrow has its place beforehand. */
export const styles = css`
  .reserved {
    min-block-size: 16em;
  }
  .title {
    margin-block-end: 0.5em;
  }
  .scroll {
    max-block-size: min(var(--dataset-table-size, 36em), 80vh);
    scroll-padding-block-start: 3em;
  }
  /* Only a table that is long has to cover what scrolls under its head. */
  .scroll:has(tbody tr:nth-child(16)) thead th {
    position: sticky;
    z-index: 1;
    inset-block-start: 0;
    background: var(--dataset-table-head, Canvas);
    /* A collapsed border would scroll away. */
    border-block-end: 0;
    box-shadow: inset 0 -1px var(--_line);
  }
  thead th {
    vertical-align: bottom;
  }
  tbody th {
    min-inline-size: 8em;
  }
  th button {
    position: relative;
    padding: 0;
    border: 0;
    font-size: inherit;
    line-height: 1.4;
    text-align: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-underline-offset: 0.2em;
  }
  th button:hover {
    text-decoration-color: currentColor;
  }
  [aria-sort$='ending'] button::after {
    position: absolute;
    inset-block-end: 0.15em;
    inset-inline-start: calc(100% + 0.1em);
    content: '↑';
    content: '↑' / '';
  }
  [aria-sort='descending'] button::after {
    content: '↓';
    content: '↓' / '';
  }
  .number button::after {
    inset-inline: auto calc(100% + 0.1em);
  }
  tbody tr.read {
    background: var(--dataset-surface, color-mix(in srgb, var(--_accent) 12%, transparent));
  }
  .scroll,
  .scroll + button {
    margin-block-end: 0.75em;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
    margin-block-start: 0.75em;
  }
  [role='status'] {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  .scroll:focus-visible ~ .actions [role='status']:empty::before {
    content: attr(data-hint);
  }
  figure ~ .notice {
    margin-block-start: 0.75em;
  }
  @media (forced-colors: active) {
    tr.read {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
  @media print {
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    th button {
      display: inline;
    }
    .actions {
      display: none;
    }
  }
`;
