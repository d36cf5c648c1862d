// npm run test:bake: bakes thousands of generated records from a server on this machine that fails now and then, kills the
// command at random, takes it up again, and reads every file that should be there.
// -- --records 10000 --forms page,pictures --kills 3 --faults 0.05 --per-minute 12000
import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {problemsOf, srcOf} from './baked-records.mjs';
import {failingUpstream} from './failing-upstream.mjs';

const {values: options} = parseArgs({
  options: {
    records: {type: 'string', default: '10000'},
    forms: {type: 'string', default: 'page,html,pictures,markdown,text,csv,badge'},
    kills: {type: 'string', default: '3'},
    faults: {type: 'string', default: '0.05'},
    'per-minute': {type: 'string', default: '12000'},
  },
});
const [records, kills, faults, perMinute] = ['records', 'kills', 'faults', 'per-minute'].map((name) =>
  Number(options[name]),
);
const cli = fileURLToPath(new URL('../dist/server/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dataset-elements-bake-'));
const [list, out] = [join(folder, 'list.txt'), join(folder, 'out')];
const ids = Array.from({length: records}, (_, index) => 1_000_001 + index);
writeFileSync(list, ids.map(srcOf).join('\n'));
const upstream = await failingUpstream(faults);
const places = ['zenodo.org', 'api.datacite.org', 'lab.example'].map(
  (host) => `${host}=${upstream.base}/${host.split('.').at(-2)}/`,
);
const limits = ['--per-minute', String(perMinute), '--at-once', '16'];
const args = [cli, '--json', '--upstreams', places.join(' '), 'bake', list, out, '--forms', options.forms];
args.push('--base', 'https://lab.example/', ...limits);

/** Highest resident memory of a process so far, in MB. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

let peak = 0;
/** Runs the command, until it ends or so many requests were made. */
async function run(until) {
  upstream.begin();
  const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'inherit']});
  let text = '';
  child.stdout.on('data', (chunk) => (text += chunk));
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    if (upstream.requests > until) child.kill('SIGKILL');
  }, 50);
  const [code, signal] = await new Promise((resolve) => child.on('close', (...end) => resolve(end)));
  clearInterval(watch);
  console.log(`ended with ${signal ?? code} after ${upstream.requests} requests: ${text.trim()}`);
  return code;
}

const start = performance.now();
for (let kill = 0; kill < kills; kill++)
  await run(upstream.requests + Math.ceil(((Math.random() * 0.8 + 0.5) / kills) * records));
let code = await run(Infinity);
// What failed in spite of its retries is asked once more, as the next day's run would do.
for (let turn = 0; turn < 3 && code === 1; turn++) code = await run(Infinity);
const seconds = (performance.now() - start) / 1000;

const index = new Map(JSON.parse(readFileSync(join(out, 'index.json'), 'utf8')).map(({src, slug}) => [src, slug]));
const problems = ids.flatMap((id) => problemsOf(out, index.get(srcOf(id)) ?? 'none', id, options.forms.split(',')));
const {requests, most} = upstream;
problems.slice(0, 20).forEach((problem) => console.error(problem));
console.log(
  `${records} records (${options.forms}) in ${seconds.toFixed(0)} s, ${requests} requests ` +
    `(${(requests / seconds).toFixed(0)} a second; at most ${most} in a minute, ${perMinute} allowed), ` +
    `peak memory ${peak.toFixed(0)} MB; missing or wrong: ${problems.length}, in the index: ${index.size}`,
);
upstream.close();
rmSync(folder, {recursive: true, force: true});
const isRight = problems.length === 0 && index.size === records && most <= perMinute && code === 0;
process.exitCode = isRight ? 0 : 1;
