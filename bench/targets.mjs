// What is promised, as ratios within one run: docs/performance.md.

/** Ours against another in one case; `limit`: the ratio that may not be passed. */
const ratios = [
  ['mount 1,000 sparklines', 'floor-element', 1.5],
  ['mount 1,000 sparklines', 'uplot', 1 / 3],
  ['mount 1,000 sparklines', 'chartjs', 1 / 10],
  ['update 1,000 sparklines', 'floor-element', 1.2],
  ['100 charts of 6 bars', 'floor-element', 1.4],
  ['100 charts of 6 bars', 'uplot', 1],
  ['100 charts of 6 bars', 'chartist', 1],
  ['100 charts of 6 bars', 'plot', 1],
  ['a line of 1,000,000 points', 'floor-html', 2],
  ['a line of 1,000,000 points', 'uplot', 1 / 2],
];

/** Of ours alone, in milliseconds or as a ratio; `of` reads it from the summary. */
const absolutes = [
  ['a million points: longest task, ms', 50, ({cases}) => cases['a line of 1,000,000 points']?.ours?.longest?.median],
  ['scrolling 500 elements at 4 × slowdown: longest task, ms', 50, ({pages}) => pages.scroll?.longest],
  ['heap after removing 1,000 elements, ratio to before', 1.02, ({pages}) => pages.heap?.ratio],
  ['10,000 categories against 1,000: cost ratio', 10, ({pages}) => pages.categories?.ratio],
];

/** The cases of a contender that a target names. */
export const checkedCases = (contender) =>
  ratios.flatMap(([name, against]) => (contender === 'ours' || contender === against ? [name] : []));

/** Each target with its ratio; those that were not measured are left out. */
export function verdictsOf(summary) {
  const {cases} = summary;
  const compared = ratios.map(([name, against, limit]) => {
    const ratio = cases[name]?.ours?.cpu?.median / cases[name]?.[against]?.cpu?.median;
    return {target: `${name} against ${against}`, ratio, limit: Number(limit.toFixed(3))};
  });
  const alone = absolutes.map(([target, limit, of]) => ({target, ratio: of(summary) ?? NaN, limit}));
  return [...compared, ...alone]
    .filter(({ratio}) => Number.isFinite(ratio))
    .map((verdict) => ({...verdict, met: verdict.ratio <= verdict.limit}));
}
