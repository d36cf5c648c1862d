import {css} from 'lit';

/** Hung from a hairline, so that a row of them reads as one. */
export const styles = css`
  .reserved {
    min-block-size: 8em;
  }
  article {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .icon span,
  ::slotted([slot='icon']) {
    display: block;
    block-size: 1.5em;
    margin-block-end: 0.4em;
    font-size: 1.5em;
    line-height: 1.5;
  }
  .title {
    margin-block-end: 0.25em;
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .text {
    max-inline-size: 38em;
    line-height: 1.55;
    text-wrap: pretty;
  }
  article ~ .notice {
    margin-block-start: 0.75em;
  }
`;
