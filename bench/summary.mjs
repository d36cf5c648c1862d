// Medians and ranges of the runs, and the table a person reads.

const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const rounded = (value) => Math.round(value * 10) / 10;

function spread(values) {
  const known = values.filter((value) => value !== undefined);
  if (known.length === 0) return undefined;
  return {median: rounded(median(known)), from: rounded(Math.min(...known)), to: rounded(Math.max(...known))};
}

/** `cases[name][contender]`: median and range of CPU, longest task and time to the frame, in milliseconds. */
export function summaryOf(runs) {
  const cases = {};
  for (const run of runs) ((cases[run.case] ??= {})[run.contender] ??= []).push(run);
  for (const [name, byContender] of Object.entries(cases))
    cases[name] = Object.fromEntries(
      Object.entries(byContender).map(([contender, list]) => {
        const failed = list.find((run) => run.failed)?.failed;
        if (failed) return [contender, {failed}];
        const of = (key) => spread(list.map((run) => run[key]));
        return [contender, {cpu: of('cpu'), longest: of('longest'), framed: of('framed'), runs: list.length}];
      }),
    );
  return {cases};
}

const line = ([contender, {failed, cpu, longest, framed}]) =>
  failed
    ? `  ${contender.padEnd(14)} failed: ${failed}`
    : `  ${contender.padEnd(14)}${String(cpu.median).padStart(9)}  (${cpu.from} to ${cpu.to})` +
      (framed ? `, frame after ${framed.median}, longest task ${longest.median}` : '');

/** Each case with its contenders, least work first. */
export const tableOf = ({cases, pages}) =>
  [
    ...Object.entries(cases).flatMap(([name, byContender]) => [
      `\n${name}: main-thread CPU in ms, median (range)`,
      ...Object.entries(byContender)
        .sort(([, a], [, b]) => (a.cpu?.median ?? Infinity) - (b.cpu?.median ?? Infinity))
        .map(line),
    ]),
    ...Object.entries(pages).map(([name, value]) => `\n${name}: ${JSON.stringify(value)}`),
  ].join('\n');
