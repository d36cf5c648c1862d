// Stands in for d3-array's bisect in the self-contained files: it finds the piece of a scale of several pieces, and
// ours have one. Why: docs/decisions/0001-number-only-d3.md

export default function bisect(): never {
  throw new Error('a scale has two ends here');
}

export {bisect as bisectRight, bisect as bisectLeft, bisect as bisectCenter};
