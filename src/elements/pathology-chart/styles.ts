import {css} from 'lit';

/** Wide: names, bars and values are columns. Narrow: each name and value stand over their bar. */
export const styles = css`
  :host {
    min-inline-size: min(15em, 100%);
  }
  .root {
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 16em;
  }
  .plot {
    padding-block-end: 1.75em;
    margin-block-end: 0.25em;
  }
  .area {
    position: relative;
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    line-height: 1.3;
  }
  .row,
  .area .area {
    grid-column: 1 / -1;
  }
  /* The columns of blocks are as wide as what is hidden at their head. */
  .area > span {
    block-size: 0;
    visibility: hidden;
  }
  .area .area,
  .area .area .row > span {
    contain: inline-size;
  }
  /* Its second line is the bar's. */
  .row {
    position: relative;
    display: grid;
    grid-template-columns: subgrid;
    align-items: end;
    padding-block: 0.3em;
  }
  /* Only these: what hides a part of itself costs each frame of a scroll. */
  .long {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
    /* A script may reach below its line, and is not cut there. */
    padding-block: 0.15em;
    margin-block: -0.15em;
  }
  .value {
    grid-column: -2;
    font-variant-numeric: tabular-nums;
    text-align: right;
    white-space: nowrap;
  }
  .read .name {
    text-decoration: underline 2px var(--_accent);
    text-underline-offset: 0.2em;
  }
  .left {
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
  }
  svg {
    inline-size: 100%;
    pointer-events: none;
  }
  .track {
    grid-column: 1 / -1;
    grid-row: 2;
    block-size: 0.5em;
    margin-block-start: 0.15em;
  }
  .axis {
    position: absolute;
    inset: 0;
    block-size: 100%;
  }
  line {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .grid,
  .between,
  .zero {
    display: none;
  }
  .zero {
    stroke: var(--_muted);
  }
  text {
    fill: var(--_muted);
    font-size: max(0.75em, 12px);
    font-variant-numeric: tabular-nums;
  }
  .bar {
    fill: var(--_bar);
  }
  .other .bar,
  .foot {
    fill: var(--_muted);
  }
  :host([pattern]) .track,
  .other .track {
    mask: repeating-linear-gradient(var(--_slant, 135deg), #000 0 4px, #0000 0 6px);
  }
  .other {
    --_slant: 45deg;
  }
  .read .bar {
    stroke: var(--_ink);
    stroke-width: 2px;
  }
  .plot:focus-visible {
    outline-offset: 5px;
  }
  .plot:focus-visible .row.read {
    outline: 2px solid currentColor;
    outline-offset: 1px;
    border-radius: var(--_radius);
  }
  @container (min-width: 28em) {
    .area {
      grid-template-columns: fit-content(40%) minmax(0, 1fr) auto;
    }
    .row {
      align-items: center;
      padding-block: 0.15em;
    }
    .track {
      grid-column: 2;
      grid-row: 1;
      block-size: 1em;
      margin: 0;
    }
    .axis {
      grid-column: 2 / 3;
    }
    .grid,
    .zero {
      display: inline;
    }
    .foot {
      display: none;
    }
  }
  @container (min-width: 40em) {
    .between {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .bar {
      fill: CanvasText;
    }
    .read .bar {
      fill: Highlight;
    }
  }
`;
