// npm test: every check, on a fresh clone too. A failing step does not stop the next one; the last line
// counts: one for each check, and each test of its own.
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, mkdirSync, readFileSync, readdirSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {install} from './install.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
install();

const results = 'node_modules/.cache/test-results';
for (const old of [results, 'coverage']) rmSync(old, {recursive: true, force: true});
mkdirSync(results, {recursive: true});
const tap = `${results}/node.tap`;
const counts = `${results}/browser.json`;
const nodeTests = existsSync('test/node')
  ? readdirSync('test/node', {recursive: true})
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => `test/node/${file}`)
  : [];

/** The summary lines `# pass 12`, `# fail 1`, `# cancelled 0` of node's TAP. */
function tapCounts() {
  const text = readFileSync(tap, 'utf8');
  const count = (name) => Number(new RegExp(`^# ${name} (\\d+)$`, 'm').exec(text)[1]);
  return {passed: count('pass'), failed: count('fail') + count('cancelled')};
}

const browserCounts = () => JSON.parse(readFileSync(counts, 'utf8'));

const bin = (path) => `node_modules/${path}`;
const spec = ['--test-reporter=spec', '--test-reporter-destination=stdout'];
const tapFile = ['--test-reporter=tap', `--test-reporter-destination=${tap}`];
const templates = existsSync('demo') ? ['src', 'demo'] : ['src'];

// Off: it knows neither container queries nor lit's `nothing`.
const rulesOff = ['no-invalid-css', 'no-incompatible-type-binding'].flatMap((rule) => [`--rules.${rule}`, 'off']);

/** The two lanes run side by side; the manifest is checked before the build writes it anew. */
const lanes = [
  [
    {name: 'types', args: [bin('typescript/bin/tsc')]},
    {name: 'lint', args: [bin('eslint/bin/eslint.js'), '.']},
    {name: 'templates', args: [bin('lit-analyzer/cli.js'), ...templates, '--quiet', ...rulesOff]},
  ],
  [
    {name: 'manifest', args: ['scripts/analyze.mjs', '--check']},
    {name: 'build and size', args: ['scripts/build.mjs']},
    {name: 'format', args: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.']},
  ],
];

/** Each of these uses both cores. */
const suites = [
  {
    name: 'node tests',
    args: [
      '--import',
      'tsx',
      '--test',
      '--test-concurrency=2',
      '--test-timeout=600000',
      ...spec,
      ...tapFile,
      ...nodeTests,
    ],
    count: tapCounts,
  },
  {name: 'browser tests and coverage', args: [bin('@web/test-runner/dist/bin.js'), '--coverage'], count: browserCounts},
  {name: 'files no test loads', args: ['scripts/untested.mjs']},
];

/** A step without tests counts as one; so does one that fails although each of its tests passed. */
async function run({name, args, count}) {
  const start = performance.now();
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', count ? 'inherit' : 'pipe', count ? 'inherit' : 'pipe'],
    env: {...process.env, TEST_COUNTS: counts},
  });
  if (count) console.log(`\n== ${name}`);
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => said.push(text));
  const [status] = await once(child, 'close');
  // What ran side by side is told one after the other.
  if (!count) console.log(`\n== ${name}\n${Buffer.concat(said)}`);
  const ok = status === 0;
  console.log(`== ${name}: ${ok ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const tests = testsOf(count);
  return {name, passed: tests.passed + (ok ? 1 : 0), failed: tests.failed + (!ok && tests.failed === 0 ? 1 : 0)};
}

async function runInOrder(steps) {
  const outcomes = [];
  for (const step of steps) outcomes.push(await run(step));
  return outcomes;
}

function testsOf(count) {
  try {
    return count?.() ?? {passed: 0, failed: 0};
  } catch {
    // The runner died before it wrote its results; its exit code says so.
    return {passed: 0, failed: 0};
  }
}

const outcomes = [...(await Promise.all(lanes.map(runInOrder))).flat(), ...(await runInOrder(suites))];
const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0);
const broken = outcomes.filter(({failed}) => failed > 0).map(({name}) => name);
if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
process.exitCode = broken.length > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
