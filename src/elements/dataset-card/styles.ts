import {css} from 'lit';

/** Narrow: one column. Wide: the figure stands beside the text, on the title's baseline. */
export const styles = css`
  :host {
    contain: layout;
    min-inline-size: min(15em, 100%);
  }
  .root {
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 12em;
  }
  .card {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    padding: 1.25em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    line-height: 1.5;
  }
  .mark {
    grid-column: 1;
    grid-row: 1;
    overflow: hidden;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-inline-end: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .mark img,
  ::slotted([slot='image']) {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .initial {
    display: grid;
    block-size: 100%;
    place-items: center;
    color: var(--_accent-text);
    font-size: 1.25em;
    line-height: 1;
  }
  .head {
    grid-column: 2;
  }
  .title {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .title a:not(:hover) {
    text-decoration-color: transparent;
  }
  .creators:not(:first-child) {
    margin-block-start: 0.25em;
  }
  .about,
  .count {
    grid-column: 1 / -1;
  }
  .about:has(*) {
    margin-block-start: 0.75em;
  }
  .about,
  .label,
  .links,
  .citation {
    font-size: max(0.875em, 12px);
    line-height: 1.7;
  }
  .about,
  .label,
  .links,
  .status {
    color: var(--_muted);
  }
  .count {
    margin-block-start: 1.25em;
  }
  .number {
    margin-inline-end: 0.1em;
    font-size: 2em;
    line-height: 1.2;
    font-variant-numeric: lining-nums tabular-nums;
  }
  .course {
    position: relative;
    display: block;
    block-size: 3em;
    margin: 0.5em 3px;
    color: var(--_muted);
  }
  footer {
    grid-column: 1 / -1;
  }
  .card ~ .notice {
    margin-block-start: 0.75em;
  }
  @container (max-width: 14em) {
    .head {
      grid-column: 1 / -1;
      grid-row: 2;
    }
    .mark {
      margin-block-end: 0.5em;
    }
  }
  @container (min-width: 34em) {
    .card {
      grid-template: auto 1fr auto / auto minmax(0, 1fr) 13em;
      align-items: baseline;
      padding: 1.5em;
    }
    .mark {
      grid-row: 1 / 3;
      align-self: start;
      inline-size: 3.25em;
      block-size: 3.25em;
      margin-inline-end: 1.25em;
    }
    .head,
    .about {
      grid-column: 2 / -1;
    }
    .card:has(.count) :is(.head, .about) {
      grid-column: 2;
    }
    .count {
      grid-column: 3;
      grid-row: 1 / 3;
      margin-block-start: 0;
      margin-inline-start: 2em;
    }
    .head:not(:has(*)) + .about:not(:has(*)) + .count {
      grid-column: 1 / -1;
      margin-inline-start: 0;
    }
    .figure > * {
      display: block;
    }
    footer {
      grid-column: 2 / -1;
    }
  }
`;
