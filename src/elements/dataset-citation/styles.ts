import {css} from 'lit';

/** The reference reads as prose; a file's content as code. */
export const styles = css`
  .reserved {
    min-block-size: 9em;
  }
  .choice {
    font-size: max(0.8125em, 12px);
  }
  label {
    margin-inline-end: 0.5em;
    color: var(--_muted);
  }
  select {
    cursor: pointer;
  }
  /* The list of options is the system's: its paper is not the page's. */
  option {
    background: Field;
    color: FieldText;
  }
  .reference {
    max-inline-size: 40em;
    margin-block: 0.75em;
  }
  .reference:not(.code) {
    line-height: 1.55;
  }
  .code {
    overflow: auto;
    max-inline-size: 52em;
    max-block-size: 24em;
  }
  [part='root'] ~ .notice {
    margin-block-start: 0.75em;
  }
  @media print {
    .choice {
      display: none;
    }
    .code {
      max-block-size: none;
    }
  }
`;
