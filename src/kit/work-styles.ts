import {css} from 'lit';

/** For what work.ts draws. */
export const workStyles = css`
  .orcid {
    display: inline-block;
    min-inline-size: 24px;
    margin-inline: -0.25em -0.15em;
    color: var(--_muted);
    font-size: max(0.8125em, 12px);
    line-height: max(1.5em, 24px);
    text-align: center;
  }
  .meta::first-letter {
    text-transform: uppercase;
  }
  .access:not(.open) {
    font-weight: 600;
    white-space: nowrap;
  }
  .doi {
    font-variant-numeric: tabular-nums;
  }
  .keywords :is(ul, li) {
    display: inline;
  }
  .keywords li:not(:last-child)::after {
    content: ', ';
  }
  .fold {
    padding: 0;
    border: 0;
    font-size: inherit;
    line-height: 24px;
    text-decoration: underline;
    text-decoration-color: var(--_rule);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .fold:hover {
    text-decoration-color: currentColor;
  }
  .creators .fold {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .view {
    min-block-size: 24px;
    color: var(--_accent-text);
    font-weight: 600;
  }
  .view:not(:hover) {
    text-decoration-color: transparent;
  }
  .arrow {
    display: inline-block;
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  @media print {
    .creators .fold,
    .keywords .fold {
      display: inline;
    }
  }
`;
