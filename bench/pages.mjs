// What is measured of whole pages of ours alone: scrolling, leaving, and how cost grows.
import {withSite} from './site.mjs';
import {cpuOf, tasksBetweenMarks, traced} from './trace.mjs';

const rounded = (value) => Math.round(value * 1000) / 1000;

/**
 * The longest task while a page of 500 elements scrolls from end to end on a processor four times as slow: what it does
 * with four times the time each piece takes, by a clock that runs four times as fast. The browser's own slowing down
 * spins, and on a busy machine counts its neighbours in.
 */
async function scrolled(open, slowdown = 4) {
  const page = await open('ours');
  await page.evaluate(() => globalThis.bench.fill(500));
  await page.evaluate((times) => {
    const now = performance.now.bind(performance);
    performance.now = () => now() * times;
  }, slowdown);
  const {events} = await traced(page, () => page.evaluate(() => globalThis.bench.scroll()));
  await page.close();
  const times = tasksBetweenMarks(events).map((task) => cpuOf([task]) * slowdown);
  return {longest: rounded(Math.max(...times)), over50: times.filter((time) => time > 50).length};
}

/**
 * Visits before the heap is measured. What the first ones leave is the engine's own: of 250 kB 247 are code that it
 * compiles (machine code, bytecode, feedback), and none is an element, a node or a closure. From the fifth on a visit
 * leaves 5 kB or so.
 */
const settling = 5;

/** JavaScript heap before 1,000 elements came and after they went, in bytes. */
async function left(open) {
  const page = await open('ours');
  const client = await page.createCDPSession();
  const heap = async () => {
    for (let turn = 0; turn < 3; turn++) await client.send('HeapProfiler.collectGarbage');
    return (await client.send('Runtime.getHeapUsage')).usedSize;
  };
  const visit = () => page.evaluate(() => globalThis.bench.comeAndGo(1000));
  for (let turn = 0; turn < settling; turn++) await visit();
  const before = await heap();
  await visit();
  const after = await heap();
  await page.close();
  return {before, after, ratio: rounded(after / before)};
}

/** CPU of one chart of 10,000 categories against one of 1,000; 10 is linear. */
async function grown(open) {
  const cost = async (count) => {
    const times = [];
    for (let turn = 0; turn < 3; turn++) {
      const page = await open('ours');
      const {events} = await traced(page, () => page.evaluate((size) => globalThis.bench.chart(size), count));
      times.push(cpuOf(tasksBetweenMarks(events)));
      await page.close();
    }
    return times.sort((a, b) => a - b)[1];
  };
  const [few, many] = [await cost(1000), await cost(10_000)];
  return {few: rounded(few), many: rounded(many), ratio: rounded(many / few)};
}

export const pageMeasurements = (folder) =>
  withSite(folder, async (open) => ({
    scroll: await scrolled(open),
    heap: await left(open),
    categories: await grown(open),
  }));
