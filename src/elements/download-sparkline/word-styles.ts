import {css} from 'lit';

/** A line in a line of text. */
export const wordStyles = css`
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
  .line {
    position: relative;
    flex: 1;
    min-inline-size: 0;
    inline-size: 5em;
    min-block-size: 1.1em;
    block-size: 100%;
  }
  .line .trajectory {
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
  /* Nothing in the sentence moves when the line comes. */
  .word.loading {
    inline-size: 5em;
    block-size: 1.1em;
  }
  .word.loading slot {
    display: none;
  }
`;
