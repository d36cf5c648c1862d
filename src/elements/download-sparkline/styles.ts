import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
    /* As its layout is contained, the box stands on its lower edge, whatever is in it. */
    vertical-align: -0.2em;
    text-indent: 0;
  }
  :host([view='full']) {
    display: block;
  }
  .full {
    container-type: inline-size;
  }
  .area,
  .end {
    position: relative;
  }
  .full.reserved,
  .full.loading {
    min-block-size: 20em;
  }
  .plot {
    display: grid;
    grid-template: minmax(0, 1fr) auto / auto minmax(0, 1fr) auto;
    gap: 0.25em 0.5em;
    block-size: clamp(15em, 36cqi, 22em);
    padding-block-start: 1.75em;
    font-size: max(0.8125em, 12px);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
    touch-action: pan-y;
  }
  .levels {
    display: flex;
    flex-direction: column-reverse;
    align-items: end;
    justify-content: space-between;
    color: var(--_muted);
  }
  /* In the middle of no height, however high a reader wants lines. */
  .levels span {
    display: flex;
    align-items: center;
    block-size: 0;
  }
  .end svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .end,
  .area .letters {
    font-weight: 600;
  }
  .end span {
    visibility: hidden;
  }
  .points {
    position: absolute;
    inset: 0;
    display: flex;
    pointer-events: none;
  }
  .points * {
    flex: 1;
  }
  .plot:focus-visible circle.read {
    stroke: currentColor;
    stroke-width: 2px;
  }
  .times {
    grid-area: 2 / 2;
    inline-size: 100%;
    block-size: 1.5em;
    color: var(--_muted);
  }
  .area line {
    stroke: var(--_line);
    shape-rendering: crispEdges;
  }
  .area .zero {
    stroke: var(--_muted);
  }
  .area .rule {
    stroke: currentColor;
  }
  .area .unknown {
    fill: var(--_muted);
    font-weight: inherit;
  }
  /* In digits of the page's own type: it may be a wide one. */
  @container (max-width: 56ch) {
    .times .hour ~ .hour,
    .times svg:nth-child(even):not(:nth-child(2):last-child) {
      display: none;
    }
  }
  @container (max-width: 32ch) {
    .times svg:nth-child(4n + 3) {
      display: none;
    }
  }
`;
