// Waiting for a host in a program, which ends when nothing holds it.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {test} from 'node:test';
import {promisify} from 'node:util';

const lane = new URL('../../src/sources/lane.ts', import.meta.url).href;
const limits = new URL('../../src/sources/limits.ts', import.meta.url).href;

/** A program whose minute is as long as 0.3 s, and what it says. */
async function saidBy(program: string): Promise<string> {
  const script = `
    const real = setTimeout;
    globalThis.setTimeout = (run, delay) => real(run, delay / 200);
    const {laneOf} = await import('${lane}');
    const {limits} = await import('${limits}');
    limits.perMinute = 2;
    const lane = laneOf('upstream.example');
    const {signal} = new AbortController();
    ${program}`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  return (await promisify(execFile)(process.execPath, args)).stdout.trim();
}

test('a program that waits for a turn lives until it comes', async () => {
  const said = await saidBy(`for (let turn = 1; turn <= 5; turn++) {
      await lane.turn(signal);
      lane.leave(false);
      console.log(turn);
    }`);
  assert.equal(said, '1\n2\n3\n4\n5');
});

test('a program that asked, and has nothing else to do, ends without waiting for the minute', async () => {
  const start = performance.now();
  await saidBy(`globalThis.setTimeout = real;
    await lane.turn(signal);
    lane.leave(false);
    const gone = new AbortController();
    lane.turn(signal);
    lane.turn(gone.signal);
    gone.abort();`);
  assert.ok(performance.now() - start < 30_000);
});
