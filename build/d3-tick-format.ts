// Stands in for d3-scale's tickFormat in the self-contained files, and with it for d3-format: numbers are written by
// Intl, in the reader's language. Why: docs/decisions/0001-number-only-d3.md

export default function tickFormat(): never {
  throw new Error('tickFormat is left out: use Intl.NumberFormat');
}
