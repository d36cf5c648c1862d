// Stands in for d3-scale's continuous.js in the self-contained files: two numbers to two numbers, without clamping,
// other interpolators and what an unknown becomes. Why, and what this costs: docs/decisions/0001-number-only-d3.md

type Ends = readonly number[];

/** d3's order of operations, so that the last digit is the same. */
function between(from: Ends, to: Ends, value: number): number {
  if (from.length > 2) throw new Error('a scale has two ends here');
  const rises = (from[0] ?? 0) < (from[1] ?? 0);
  const [a = 0, b = 0] = rises ? from : [...from].reverse();
  const [c = 0, d = 0] = rises ? to : [...to].reverse();
  const part = b === a ? 0.5 : (value - a) / (b - a);
  return c * (1 - part) + d * part;
}

interface Continuous {
  (value: number): number;
  readonly invert: (value: number) => number;
  readonly domain: (...ends: [Iterable<number>?]) => Continuous | Ends;
  readonly range: (...ends: [Iterable<number>?]) => Continuous | Ends;
  readonly rangeRound: (ends: Iterable<number>) => Continuous | Ends;
}

export default function continuous(): Continuous {
  let domain: Ends = [0, 1];
  let range: Ends = [0, 1];
  let finished = (value: number): number => value;
  const scale: Continuous = Object.assign((value: number) => finished(between(domain, range, value)), {
    invert: (value: number) => between(range, domain, value),
    domain: (ends?: Iterable<number>) => (ends ? ((domain = [...ends]), scale) : [...domain]),
    range: (ends?: Iterable<number>) => (ends ? ((range = [...ends]), scale) : [...range]),
    rangeRound: (ends: Iterable<number>) => {
      finished = Math.round;
      return scale.range(ends);
    },
  });
  return scale;
}

/** Asked for by `copy` of a scale and by d3's scales that are not linear; neither is part of any file we ship. */
function leftOut(): never {
  throw new Error('a scale is linear, and its own, here');
}

export {leftOut as copy, leftOut as identity, leftOut as transformer};
