// The rounds: each asks every contender for every case once, in an order drawn anew, each time in a new page.
import {contenders} from './bundles.mjs';
import {withSite} from './site.mjs';
import {checkedCases} from './targets.mjs';
import {cpuOf, evaluationOf, longestOf, tasksBetweenMarks, traced} from './trace.mjs';

/** These take seconds a case: they are asked in two rounds of all. */
const slow = ['apexcharts', 'vega', 'echarts'];
/** Rounds thrown away. */
const warmUp = 1;

function shuffled(items) {
  const list = [...items];
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(Math.random() * (i + 1));
    [list[i], list[j]] = [list[j], list[i]];
  }
  return list;
}

const window = (page, name) => traced(page, () => page.evaluate((asked) => globalThis.bench.run(asked), name));

/** One case of one contender: milliseconds of main-thread CPU net of an empty window, of the longest task, to the frame. */
async function measured(open, contender, name) {
  const page = await open(contender);
  try {
    await page.evaluate((asked) => globalThis.bench.prepare(asked), name);
    const empty = cpuOf(tasksBetweenMarks((await window(page, null)).events));
    const {result, events} = await window(page, name);
    const tasks = tasksBetweenMarks(events);
    return {contender, case: name, cpu: Math.max(0, cpuOf(tasks) - empty), longest: longestOf(tasks), framed: result};
  } catch (error) {
    return {contender, case: name, failed: String(error).split('\n')[0].slice(0, 120)};
  } finally {
    await page.close();
  }
}

async function evaluated(open, contender) {
  const page = await open(contender);
  const file = contender === 'ours' ? 'dataset-elements.js' : `${contender}.js`;
  const {events} = await traced(page, () => page.reload({waitUntil: 'load'}));
  await page.close();
  return {contender, case: 'evaluate the script', cpu: evaluationOf(events, file)};
}

async function casesOf(open, contender, {check, only}) {
  const page = await open(contender);
  const names = await page.evaluate(() => globalThis.bench.names(globalThis.contender));
  await page.close();
  return names.filter((name) => name.includes(only) && (!check || checkedCases(contender).includes(name)));
}

/** All runs, the warm-up left out. */
export const measurements = (folder, {rounds, ...choice}) =>
  withSite(folder, async (open) => {
    const plan = [];
    for (const contender of contenders)
      for (const name of await casesOf(open, contender, choice)) plan.push([contender, name]);
    const runs = [];
    for (let round = 0; round < rounds + warmUp; round++) {
      const asked = plan.filter(([contender]) => round < 2 + warmUp || !slow.includes(contender));
      for (const [contender, name] of shuffled(asked)) {
        if (round < warmUp && slow.includes(contender)) continue;
        const run = await measured(open, contender, name);
        if (round >= warmUp) runs.push(run);
      }
      if (!choice.check && !choice.only)
        for (const contender of shuffled(contenders)) if (round >= warmUp) runs.push(await evaluated(open, contender));
      console.log(`round ${round + 1} of ${rounds + warmUp}${round < warmUp ? ', thrown away' : ''}`);
    }
    return runs;
  });
