// What each contender is asked to do, in the page. A case: `prepare` is not measured, `work` is.
import {months, record, rows, walk} from './data.js';

const list = (count, make) => Array.from({length: count}, (_, index) => make(index));

function hostsOf(count, className) {
  const root = document.querySelector('#root');
  root.replaceChildren(
    ...list(count, () => {
      const host = document.createElement('div');
      host.className = className;
      return host;
    }),
  );
  return [...root.children];
}

const mount = (way, className, count, make) => ({
  way,
  prepare: () => ({hosts: hostsOf(count, className), items: list(count, make)}),
  work: (contender, {hosts, items}) => contender[way](hosts, items),
});

const line = (count) => ({
  way: 'line',
  prepare: () => ({hosts: hostsOf(1, 'line'), values: walk(count)}),
  work: (contender, {hosts, values}) => contender.line(hosts, values),
});

const sparklines = (count) => mount('sparklines', 'sparkline', count, (index) => months(index));

export const cases = {
  'mount 1 sparkline': sparklines(1),
  'mount 100 sparklines': sparklines(100),
  'mount 1,000 sparklines': sparklines(1000),
  'update 1,000 sparklines': {
    way: 'updateSparklines',
    async prepare(contender) {
      const handles = await contender.sparklines(
        hostsOf(1000, 'sparkline'),
        list(1000, (index) => months(index)),
      );
      return {handles, items: list(1000, (index) => months(index + 5000))};
    },
    work: (contender, {handles, items}) => contender.updateSparklines(handles, items),
  },
  '100 charts of 6 bars': mount('bars', 'bars', 100, (index) => rows(index, 6)),
  '100 charts of 200 bars': mount('bars', 'many bars', 100, (index) => rows(index, 200)),
  '200 cards': mount('cards', 'card', 200, record),
  'a line of 10,000 points': line(10_000),
  'a line of 100,000 points': line(100_000),
  'a line of 1,000,000 points': line(1_000_000),
};

/** Returns when what was asked for is painted and the page has nothing more to do. */
const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const idle = () => new Promise((resolve) => requestIdleCallback(resolve, {timeout: 500}));

/** Long enough for the last slice of those that draw over several frames, and the same for all. */
async function settled() {
  await globalThis.contender.settled?.();
  for (let turn = 0; turn < 20; turn++) await frame();
  await idle();
}

let prepared;

globalThis.bench = {
  names: (contender) =>
    Object.entries(cases)
      .filter(([, {way}]) => way in contender)
      .map(([name]) => name),
  async prepare(name) {
    prepared = await cases[name].prepare(globalThis.contender);
    await settled();
    await idle();
  },
  /** Milliseconds from the first line of the work to its frame. `name` null does nothing: the empty window. */
  async run(name) {
    performance.mark('bench-start');
    const start = performance.now();
    if (name !== null) await cases[name].work(globalThis.contender, prepared);
    await frame();
    const framed = performance.now() - start;
    await settled();
    performance.mark('bench-end');
    return framed;
  },
  /** A long page of every kind of element. */
  async fill(count) {
    const {contender} = globalThis;
    const hosts = hostsOf(count, 'card reserved');
    const of = (turn) => hosts.filter((_, index) => index % 3 === turn);
    await contender.cards(
      of(0),
      of(0).map((_, index) => record(index)),
    );
    await contender.bars(
      of(1),
      of(1).map((_, index) => rows(index, 6)),
    );
    await contender.sparklines(
      of(2),
      of(2).map((_, index) => months(index)),
    );
    await frame();
    await idle();
  },
  /** Scrolls to the end, some 20 lines a frame, as a fast thumb does. */
  async scroll() {
    performance.mark('bench-start');
    const {scrollingElement} = document;
    while (scrollingElement.scrollTop + innerHeight < scrollingElement.scrollHeight - 1) {
      scrollingElement.scrollTop += 400;
      await frame();
    }
    performance.mark('bench-end');
  },
  async comeAndGo(count) {
    const {contender} = globalThis;
    const third = Math.ceil(count / 3);
    const hosts = hostsOf(third * 3, 'card');
    await contender.cards(hosts.slice(0, third), list(third, record));
    await contender.bars(
      hosts.slice(third, 2 * third),
      list(third, (index) => rows(index, 6)),
    );
    await contender.sparklines(
      hosts.slice(2 * third),
      list(third, (index) => months(index)),
    );
    await frame();
    document.querySelector('#root').replaceChildren();
    prepared = undefined;
    await frame();
    await idle();
  },
  async chart(count) {
    const hosts = hostsOf(1, 'bars');
    const items = [rows(1, count)];
    performance.mark('bench-start');
    await globalThis.contender.bars(hosts, items);
    await frame();
    await idle();
    performance.mark('bench-end');
  },
};
