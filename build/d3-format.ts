// Stands in for d3-format in the self-contained files: numbers are written by Intl, in the reader's
// language, and `scale.tickFormat` is never called. Why: docs/decisions/0001-number-only-d3.md

/** The first thing `tickFormat` calls. */
export function formatSpecifier(): never {
  throw new Error('tickFormat is left out: use Intl.NumberFormat');
}

export {
  formatSpecifier as format,
  formatSpecifier as formatPrefix,
  formatSpecifier as precisionFixed,
  formatSpecifier as precisionPrefix,
  formatSpecifier as precisionRound,
};
