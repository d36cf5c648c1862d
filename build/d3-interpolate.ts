// Stands in for d3-interpolate in the self-contained files: scales of numbers need only numbers
// interpolated. Why, and what this costs: docs/decisions/0001-number-only-d3.md

export const interpolateNumber =
  (from: number, to: number) =>
  (t: number): number =>
    from * (1 - t) + to * t;

export const interpolateRound =
  (from: number, to: number) =>
  (t: number): number =>
    Math.round(from * (1 - t) + to * t);

export {interpolateNumber as interpolate};

/** Asked for by d3's diverging and sequential scales, which are not part of any file we ship. */
export function piecewise(): never {
  throw new Error('d3-interpolate is numbers only here');
}
