import {css} from 'lit';

/** The links under a rule, and the citation that unfolds beneath. */
export const footerStyles = css`
  .ruled {
    margin-block-start: 1.25em;
    padding-block-start: 0.75em;
    border-block-start: 1px solid var(--_line);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
  }
  .citation:not([hidden]) {
    margin-block-start: 0.5em;
  }
  .reference {
    max-inline-size: 40em;
    margin-block-end: 0.5em;
    line-height: 1.5;
  }
  .status {
    margin-inline-start: 0.5em;
  }
`;
