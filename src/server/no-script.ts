import {css} from 'lit';

/** Where no script runs, what needs one is taken away, and what it would open stands open. */
export const noScript = css`
  @media (scripting: none) {
    button[part~='button']:not(.fold),
    button[part~='target'],
    button[part~='cite'],
    select,
    label {
      display: none;
    }
    button {
      padding: 0;
      border: 0;
      pointer-events: none;
    }
    .citation[hidden] {
      display: block;
    }
  }
`;
