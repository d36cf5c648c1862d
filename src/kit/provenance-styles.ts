import {css} from 'lit';

/** One quiet line, with the rest of what is known behind its end. */
export const provenanceStyles = css`
  .origin {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
  }
  .known[open] {
    flex-basis: 100%;
  }
  .known summary {
    display: inline-block;
    line-height: 24px;
    cursor: pointer;
  }
  .known div {
    display: flex;
    gap: 0.5em;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: 1.5;
  }
  .known dt {
    flex: none;
    min-inline-size: 6em;
  }
  @media print {
    .known {
      display: none;
    }
  }
`;
