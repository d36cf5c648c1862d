// What the browser's own trace says of a stretch of work between two marks.
// https://docs.google.com/document/d/1CvAClvFfyA5R-PhYUmn5OOQtYMH4h6I0nSsKchNAySU (trace event format)

const categories = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

/** Runs `work` under tracing. Main-thread CPU of tasks between the marks and the longest of them, in milliseconds. */
export async function traced(page, work) {
  await page.tracing.start({categories});
  const result = await work();
  const {traceEvents} = JSON.parse(Buffer.from(await page.tracing.stop()).toString('utf8'));
  return {result, events: traceEvents};
}

/** The tasks of the page's main thread between `bench-start` and `bench-end`. */
export function tasksBetweenMarks(events) {
  const markAt = (name) => events.findLast((event) => event.name === name && event.cat.includes('user_timing'));
  const [start, end] = [markAt('bench-start'), markAt('bench-end')];
  if (!start || !end) throw new Error('The trace has no marks.');
  return events.filter(
    ({name, ph, pid, tid, ts, dur = 0}) =>
      name.endsWith('RunTask') &&
      ph === 'X' &&
      pid === start.pid &&
      tid === start.tid &&
      ts + dur >= start.ts &&
      ts <= end.ts,
  );
}

/** The trace leaves out a thread time of zero. */
export const cpuOf = (tasks) => tasks.reduce((sum, {tdur = 0}) => sum + tdur, 0) / 1000;
/** By thread time, as all is: what others do on a busy machine is not counted. */
export const longestOf = (tasks) => tasks.reduce((most, {tdur = 0}) => Math.max(most, tdur), 0) / 1000;

const sum = (events) => events.reduce((total, {tdur, dur = 0}) => total + (tdur ?? dur), 0) / 1000;

/**
 * Milliseconds of CPU to read a script of that name, on whichever thread, and to evaluate the page's modules, of which
 * the browser does not say which is which: beside that script they are a few lines of the bench's own.
 */
export function evaluationOf(events, file) {
  const pieces = events.filter(({ph}) => ph === 'X');
  const isOf = ({args}) => (args?.data?.url ?? args?.fileName ?? '').endsWith(file);
  const read = pieces.filter((event) => /^v8\.(?:compileModule|parseOnBackground)$/.test(event.name) && isOf(event));
  return sum([...read, ...pieces.filter(({name}) => name === 'v8.evaluateModule')]);
}
