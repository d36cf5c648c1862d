import {css} from 'lit';

/** One column of prose, and a wider one for figures. */
export const styles = css`
  .root {
    container-type: inline-size;
  }
  .reserved {
    min-block-size: 40em;
  }
  article {
    --_gap: clamp(3em, 7cqi, 5em);
    display: grid;
    grid-template-columns: [wide-start text-start] minmax(0, 38em) [text-end wide-end];
    justify-content: center;
    line-height: 1.5;
  }
  article > * {
    grid-column: wide;
    min-inline-size: 0;
  }
  article > :not(:first-child) {
    margin-block-start: var(--_gap);
  }
  article > :is(.prose, .citation, .keywords, .share, .link) {
    grid-column: text;
  }
  .opening {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .headline,
  .standfirst,
  .prose,
  dataset-stat::part(number) {
    font-family: var(--dataset-story-font, inherit);
  }
  .heading {
    font-weight: 600;
    text-wrap: balance;
  }
  .headline .heading {
    font-size: clamp(2.25em, 1.4em + 3.6cqi, 4.25em);
    font-weight: 500;
    line-height: 1.06;
    letter-spacing: -0.02em;
  }
  .standfirst {
    max-inline-size: 34em;
    color: var(--_muted);
  }
  .standfirst p {
    margin-block-start: 1em;
    font-size: 1.25em;
    line-height: 1.45;
    text-wrap: pretty;
  }
  .byline:not(:first-child) {
    margin-block-start: 2em;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1.25em;
    margin-block-start: 0.25em;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
    line-height: 1.9;
  }
  .hero {
    align-self: end;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_ink);
  }
  .hero:not(:first-child),
  .hero + .headline {
    margin-block-start: clamp(2em, 4cqi, 4em);
  }
  dataset-stat {
    --dataset-stat-size: clamp(4.5em, 3em + 5cqi, 6.5em);
  }
  dataset-stat::part(number) {
    color: var(--_accent-text);
  }
  dataset-stat:not(:hover)::part(number) {
    text-decoration: none;
  }
  .prose section {
    font-size: 1.1875em;
    line-height: 1.65;
    hanging-punctuation: first;
  }
  .prose .heading {
    font-size: clamp(1.25em, 1.1em + 0.7cqi, 1.7em);
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .prose p {
    text-wrap: pretty;
  }
  .prose .heading + p,
  .prose p + p {
    margin-block-start: 1.1em;
  }
  section + section {
    margin-block-start: 2.5em;
  }
  .impacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(11em, 100%), 1fr));
    gap: 2.25em 1.5em;
  }
  article > .keywords {
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  @container (min-width: 58em) {
    article {
      grid-template-columns:
        [wide-start] minmax(0, 11em) [text-start] minmax(0, 38em) [text-end] minmax(0, 11em)
        [wide-end];
    }
    .opening:has(.hero) {
      grid-template: repeat(3, auto) 1fr / minmax(0, 1fr) 17em;
      column-gap: 4em;
    }
    .opening > * {
      grid-column: 1;
    }
    .opening > .hero {
      grid-area: 1 / 2 / -1 / 3;
    }
    .opening > .hero,
    .hero + .headline {
      margin-block-start: 0;
    }
  }
`;
