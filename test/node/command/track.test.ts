import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {readRecord} from '../../../src/model/reading.js';
import type {History} from '../../../src/server/command/track/history.js';
import {asked, folder, inFolder, run, started, zenodoHas} from './command.js';

interface Tracked {
  readonly usage: {readonly downloads: {readonly value: number}};
  readonly history: History;
}
const parsed = (path: string): Tracked => JSON.parse(readFileSync(path, 'utf8')) as Tracked;
const track = (path: string, id = 5) => run(['track', `zenodo:${id}`, '--history', path]);
const today = () => new Date().toISOString().slice(0, 10);

/** A file with a history of earlier days. */
function write(path: string, days: readonly (readonly [day: string, count: number])[]): void {
  const sightings = days.map(([day, count]) => ({day, count, at: `${day}T03:00:00.000Z`}));
  const history = {
    format: 1,
    src: 'zenodo:5',
    measure: 'downloads',
    method: {scope: 'all-versions', unique: true},
    sightings,
  };
  writeFileSync(path, JSON.stringify({history}));
}

test('the first day makes the file, and says so', async () => {
  zenodoHas(5, 120);
  const path = inFolder('first.json');
  const {code, out, err} = await track(path);
  assert.deepEqual([code, out, err], [0, '', `120 downloads. ${path} has its first day.\n`]);
  const {usage, history} = parsed(path);
  assert.deepEqual(
    [usage.downloads.value, history.sightings.map(({day, count}) => [day, count])],
    [120, [[today(), 120]]],
  );
});

test('the same day again writes nothing', async () => {
  zenodoHas(5, 120);
  const path = inFolder('again.json');
  await track(path);
  const before = readFileSync(path, 'utf8');
  const {code, err} = await track(path);
  assert.equal(code, 0);
  assert.match(err, /written today already/);
  assert.equal(readFileSync(path, 'utf8'), before);
});

test('another count on the same day is a correction, and what was said before is kept', async () => {
  const path = inFolder('corrected.json');
  zenodoHas(5, 120);
  await track(path);
  zenodoHas(5, 125);
  const {err} = await track(path);
  assert.match(err, /Earlier today it was 120; that is kept/);
  assert.deepEqual(parsed(path).history.sightings[0]?.was, [120]);
});

test('the file is a record without a fault, with years, months and days of downloads', async () => {
  const path = inFolder('drawn.json');
  write(path, [
    ['2024-12-31', 10],
    ['2025-01-01', 15],
    ['2025-12-31', 90],
    ['2026-01-01', 95],
  ]);
  zenodoHas(5, 200);
  await track(path);
  const {record, complaints} = readRecord(parsed(path));
  assert.deepEqual(complaints, []);
  const [years, months, days] = record.series!;
  assert.deepEqual([years?.period, months?.period, days?.period], ['year', 'month', 'day']);
  assert.deepEqual([years?.start, ...years!.values!], ['2024', 5, 80, 105]);
  assert.deepEqual(years?.partial, ['2024', '2026']);
  assert.equal(record.sources?.history?.kind, 'derived');
  assert.equal(record.usage?.downloads?.unique, true);
});

test('each day has a line of its own in the file', async () => {
  const path = inFolder('lines.json');
  write(path, [
    ['2026-01-01', 1],
    ['2026-01-02', 2],
  ]);
  zenodoHas(5, 3);
  await track(path);
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.includes('"day":"'));
  assert.equal(lines.length, 3);
});

test('a count that fell, and one that counts something else, are noted and told', async () => {
  const reset = inFolder('reset.json');
  write(reset, [['2026-01-01', 1000]]);
  zenodoHas(5, 3);
  assert.match((await track(reset)).err, /the counter was reset/);
  const method = inFolder('method.json');
  write(method, [['2026-01-01', 1]]);
  writeFileSync(method, readFileSync(method, 'utf8').replace('"unique":true', '"unique":false'));
  assert.match((await track(method)).err, /counts something else/);
  assert.equal(parsed(method).history.sightings.at(-1)?.break, 'method');
});

test('a file that holds something else is left as it is', async () => {
  zenodoHas(5, 3);
  for (const content of [
    '{"title": "A"}',
    '{"history": {"format": 1',
    '{"history":{"format":1,"src":"zenodo:5","measure":"downloads","sightings":[{"day":"x"}]}}',
  ]) {
    const path = inFolder('other.json');
    writeFileSync(path, content);
    const {code, err} = await track(path);
    assert.equal(code, 1);
    assert.match(err, /Nothing was written/);
    assert.equal(readFileSync(path, 'utf8'), content);
  }
});

test('the history of one record takes no counts of another', async () => {
  const path = inFolder('mine.json');
  zenodoHas(5, 3);
  await track(path);
  zenodoHas(6, 3);
  const {code, err} = await track(path, 6);
  assert.equal(code, 1);
  assert.match(err, /is the history of downloads of zenodo:5/);
});

test('without an answer the history stays as it is', async () => {
  const path = inFolder('gone.json');
  write(path, [['2026-01-01', 1]]);
  const before = readFileSync(path, 'utf8');
  const {code, err} = await track(path, 404);
  assert.deepEqual([code, err], [1, `${new URL(`http://${err.split(' ')[0]!}`).host} has nothing at this address.\n`]);
  assert.equal(readFileSync(path, 'utf8'), before);
});

test('two at once wait for each other, and neither is lost', async () => {
  const path = inFolder('both.json');
  zenodoHas(5, 7);
  const codes = await Promise.all([track(path), track(path), track(path)]);
  assert.deepEqual(
    codes.map(({code}) => code),
    [0, 0, 0],
  );
  assert.equal(parsed(path).history.sightings.length, 1);
  assert.equal(existsSync(`${path}.lock`), false);
});

test('what a killed run left, a lock and a file half written, is cleared by the next', async () => {
  const path = inFolder('left.json');
  zenodoHas(5, 7);
  writeFileSync(`${path}.lock`, '999999999');
  writeFileSync(inFolder('.left.json.1234.tmp'), '{"half');
  assert.equal((await track(path)).code, 0);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes('left.json')),
    ['left.json'],
  );
});

const pause = (time: number) => new Promise<void>((resolve) => setTimeout(resolve, time));

/** Counts that a history has of its newest day. */
function counted(path: string): number[] {
  const newest = parsed(path).history.sightings.at(-1)!;
  return [...(newest.was ?? []), newest.count];
}

/** Milliseconds from the question to the end of a run, on this machine. */
async function timeFromAsking(): Promise<number> {
  zenodoHas(5, 1000);
  asked.length = 0;
  const run = track(inFolder('whole.json'));
  while (asked.length === 0) await pause(1);
  const start = performance.now();
  await run;
  return performance.now() - start;
}

test('killed at any moment it loses nothing that it had told', async (context) => {
  const kills = Number(process.env.KILLS ?? 25);
  const path = inFolder('killed.json');
  const told: number[] = [];
  let late = 0;
  const rest = await timeFromAsking();
  for (let turn = 1; turn <= kills; turn++) {
    zenodoHas(5, 1000 + turn);
    const child = started('track', 'zenodo:5', '--history', path);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    // Most of its time a process begins: what it does begins when it asks.
    const isEarly = turn % 4 === 0;
    asked.length = 0;
    while (!isEarly && asked.length === 0 && child.exitCode === null) await pause(1);
    await Promise.race([ended, pause(Math.random() * (isEarly ? 300 : 1.3 * rest))]);
    child.kill('SIGKILL');
    if ((await ended) === 0) told.push(1000 + turn);
    else if (existsSync(path) && counted(path).includes(1000 + turn)) late++;
    if (!existsSync(path)) continue;
    const kept = counted(path);
    assert.deepEqual(
      told.filter((count) => !kept.includes(count)),
      [],
    );
  }
  zenodoHas(5, 9999);
  assert.equal((await track(path)).code, 0);
  const ends = [kills - told.length - late, late, told.length].map(String);
  context.diagnostic(`killed before the count was kept: ${ends[0]}, after: ${ends[1]}; ended before: ${ends[2]}`);
});
