import {css} from 'lit';

/** The figure of a chart, and its table. */
export const figureStyles = css`
  :host {
    /* What changes inside leaves the rest of a long page alone. */
    contain: layout;
  }
  /*
   * From right to left a plot is turned over, and its texts are turned back about the place where they begin, each in a
   * drawing of its own: of its box WebKit and Firefox may have an old or a wrong one. In Arabic, too, a number comes
   * before its unit.
   */
  .plot text {
    unicode-bidi: plaintext;
  }
  .plot :is(svg:not(svg svg), text):dir(rtl) {
    transform: scaleX(-1);
  }
  /* Where but a style says that text runs to the left, nothing is turned over. */
  .plot:dir(ltr) {
    direction: ltr;
  }
  .title {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  figure {
    display: flex;
    flex-direction: column;
  }
  .plot {
    margin-block: 0.75em 0;
  }
  /* Heard before the plot, seen after it. */
  .in-words {
    order: 1;
    max-inline-size: 46em;
    margin-block-end: 0.25em;
  }
  .reading ~ * {
    order: 2;
  }
  .taking {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    align-items: baseline;
  }
  .taking button {
    margin-block-start: 4px;
  }
  .reading,
  table {
    font-size: max(0.875em, 12px);
    font-variant-numeric: tabular-nums;
    line-height: 1.5;
  }
  .reading {
    min-block-size: 1.5em;
    margin-block-start: 6px;
  }
  @container (max-width: 22em) {
    .reading {
      min-block-size: 3em;
    }
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
    line-height: 24px;
    cursor: pointer;
  }
  .scroll {
    max-block-size: 30em;
    overflow: auto;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
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
    text-align: right;
  }
  @media print {
    .taking,
    .reading,
    summary {
      display: none;
    }
    .scroll {
      max-block-size: none;
      overflow: visible;
    }
    .provenance a::after {
      content: ' (' attr(href) ')';
    }
    figure,
    tr {
      break-inside: avoid;
    }
  }
`;
