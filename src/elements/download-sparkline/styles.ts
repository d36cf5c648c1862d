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
  /* A notice must not widen the box until it counts as room for a chart. */
  :host(:not([view='word'])) .word {
    max-inline-size: 15.5em;
  }
  .word {
    display: flex;
    align-items: flex-end;
    gap: 0.3em;
    block-size: 100%;
    line-height: 1;
  }
  .line,
  .area,
  .end {
    position: relative;
  }
  .line {
    flex: 1;
    min-inline-size: 0;
    inline-size: 5em;
    min-block-size: 1.1em;
    block-size: 100%;
  }
  .line .trajectory {
    position: absolute;
    /* The last dot keeps off the comma after it. */
    inset: 3px;
    inset-inline-end: calc(3px + 0.15em);
    inline-size: calc(100% - 6px - 0.15em);
    block-size: calc(100% - 6px);
  }
  .line.unknown::before {
    content: '—';
    content: '—' / '';
    position: absolute;
    inset: 0;
    color: var(--_muted);
    text-align: center;
  }
  .word .kind {
    color: var(--_muted);
    font-size: max(0.75em, 12px);
    white-space: nowrap;
  }
  .word .notice {
    min-inline-size: calc(5em / 0.8125);
    padding: 0;
    border: 0;
    line-height: 1.2;
  }
  .word .notice :is(p, ul, li) {
    display: inline;
    padding: 0;
  }
  .word .notice:not(:has(button)) {
    overflow: hidden;
    max-inline-size: 10em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .full {
    container-type: inline-size;
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
  .area > svg,
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
  @container (max-width: 28ch) {
    .times svg:nth-child(4n + 3) {
      display: none;
    }
  }
`;
