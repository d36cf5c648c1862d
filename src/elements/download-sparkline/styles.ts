import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
    /* With its layout contained, the box stands on its lower edge, whatever is in it. */
    contain: layout;
    max-inline-size: 100%;
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
  .word,
  .word > .root {
    display: flex;
    align-items: flex-end;
    gap: 0.3em;
    block-size: 100%;
    line-height: 1;
  }
  .word > .root {
    flex: 1;
    min-inline-size: 0;
  }
  .line {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    inline-size: 5em;
    min-block-size: 1.1em;
    block-size: 100%;
  }
  .line .trajectory {
    position: absolute;
    inset: 3px;
    inline-size: calc(100% - 6px);
    block-size: calc(100% - 6px);
    direction: ltr;
  }
  .line.unknown::before,
  .word .loading .notice::before,
  .word .empty .notice:not(:has(p))::before {
    content: '—';
    content: '—' / '';
    position: absolute;
    inset: 0;
    color: var(--_muted);
    text-align: center;
    text-indent: 0;
  }
  .word .loading .notice::before {
    content: '…';
    content: '…' / '';
  }
  .word .kind {
    color: var(--_muted);
    font-size: max(0.75em, 12px);
    white-space: nowrap;
  }
  .word .notice {
    padding: 0;
    border: 0;
    font-size: max(0.8125em, 12px);
    line-height: 1.2;
  }
  .word .notice :is(p, ul, li) {
    display: inline;
    padding: 0;
  }
  .word .notice:has(p):not(:has(button)) {
    overflow: hidden;
    max-inline-size: 10em;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .word .loading .notice,
  .word .empty .notice:not(:has(p)) {
    position: relative;
    overflow: hidden;
    inline-size: calc(5em / 0.8125);
    block-size: 1.1em;
    text-indent: 20em;
    white-space: nowrap;
  }
  .full {
    container-type: inline-size;
    text-align: start;
  }
  .full .reserved,
  .full .loading {
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
    direction: ltr;
    touch-action: pan-y;
  }
  .reading {
    margin-block-start: 4px;
  }
  .levels {
    display: flex;
    flex-direction: column-reverse;
    justify-content: space-between;
    color: var(--_muted);
    text-align: end;
    white-space: nowrap;
  }
  .levels span {
    block-size: 0;
    line-height: 0;
  }
  .area {
    position: relative;
    min-block-size: 0;
  }
  .area > svg {
    position: absolute;
    inset: 0;
  }
  .end {
    position: relative;
    font-weight: 600;
    white-space: nowrap;
  }
  .end span {
    visibility: hidden;
  }
  .end svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .times {
    grid-area: 2 / 2;
    inline-size: 100%;
    block-size: 1.5em;
    fill: var(--_muted);
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
  .area text {
    font-weight: 600;
  }
  .area .unknown {
    fill: var(--_muted);
    font-weight: inherit;
  }
  .trajectory .read {
    fill: var(--_accent);
    stroke: none;
  }
  @container (max-width: 28em) {
    .alternate {
      display: none;
    }
  }
  @media (forced-colors: active) {
    text,
    .trajectory .peak {
      fill: CanvasText;
    }
    .trajectory .read {
      fill: Highlight;
    }
  }
`;
