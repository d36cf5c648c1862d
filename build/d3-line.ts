// Stands in for d3-shape's line.js in the self-contained files: straight lines between numbers, as SVG writes them.
// Why, and what this costs: docs/decisions/0001-number-only-d3.md

type Accessor<T> = (datum: T) => number;

interface Line<T> {
  (data: readonly T[]): string | null;
  /** Data that are not make a gap. */
  defined: (isDefined: (datum: T) => boolean) => Line<T>;
}

/** d3-shape's default is three digits after the decimal point. */
const written = (number: number): number => Math.round(number * 1000) / 1000;

export default function line<T>(x: Accessor<T>, y: Accessor<T>): Line<T> {
  let isDefined: (datum: T) => boolean = () => true;
  const has = (data: readonly T[], index: number): boolean => index in data && isDefined(data[index] as T); // The index is in the data.
  const path: Line<T> = (data) =>
    data
      .map((datum, index) => {
        if (!isDefined(datum)) return '';
        const [before, after] = [has(data, index - 1), has(data, index + 1)];
        return `${before ? 'L' : 'M'}${written(x(datum))},${written(y(datum))}${before || after ? '' : 'Z'}`;
      })
      .join('') || null;
  path.defined = (test) => {
    isDefined = test;
    return path;
  };
  return path;
}
