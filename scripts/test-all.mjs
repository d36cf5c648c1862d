// npm run test:all [-- engine… file…]: the tests of a browser in Chromium, Firefox and WebKit at once. An engine that
// is not installed is named. A file that fails in Firefox or WebKit beside another engine is run once more, alone, and
// both outcomes are told (CONTRIBUTING.md says why). The last line counts.
import {spawnSync} from 'node:child_process';
import {existsSync, mkdirSync, readFileSync, rmSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {findFirefox} from './firefox.mjs';
import {install} from './install.mjs';
import {hasWebkit} from './webkit.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
install();

const engines = {
  chromium: {isThere: true}, // `npm ci` brings one.
  firefox: {isThere: findFirefox() !== undefined, packages: 'firefox-esr'},
  webkit: {isThere: hasWebkit(), packages: 'webkit2gtk-driver xvfb'},
};
const words = process.argv.slice(2);
const files = words.filter((word) => word.includes('.'));
const names = words.filter((word) => !files.includes(word));
const asked = names.length > 0 ? names : Object.keys(engines);
const unknown = asked.filter((name) => !(name in engines));
if (unknown.length > 0)
  throw new Error(`No engine: ${unknown.join(', ')}. There are ${Object.keys(engines).join(', ')}.`);

const missing = asked.filter((name) => !engines[name].isThere);
const there = asked.filter((name) => engines[name].isThere);
const results = 'node_modules/.cache/test-results';
const node = (args, environment) =>
  spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, ...environment}});

/** Returns what each file counts in each engine, and 1 as `broken` for a run that failed without a test that did. */
function run(names, testFiles) {
  const counted = `${results}/engines.json`;
  mkdirSync(results, {recursive: true});
  rmSync(counted, {force: true});
  const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.all.config.mjs'];
  if (testFiles.length > 0) runner.push('--files', ...testFiles);
  const isGreen = node(runner, {ENGINES: names.join(' '), ENGINE_COUNTS: counted}).status === 0;
  // The runner may have died before it wrote what it counted.
  const counts = existsSync(counted) ? JSON.parse(readFileSync(counted, 'utf8')) : [];
  return {counts, broken: isGreen || counts.some(({failed}) => failed > 0) ? 0 : 1};
}

/** Runs what has failed in an engine beside others once more in it, alone. Returns all counts, the later ones for these. */
function runAgain({counts, broken}, engine) {
  const failed = counts.filter((count) => count.engine.toLowerCase() === engine && count.failed > 0);
  if (failed.length === 0) return {counts, broken};
  console.log(`\nOnce more, in ${engine} alone: ${failed.map(({file}) => file).join(', ')}`);
  const again = run(
    [engine],
    failed.map(({file}) => file),
  );
  const later = (count) => (failed.includes(count) && again.counts.find(({file}) => file === count.file)) || count;
  const told = failed.map((count) => `  ${count.file}: ${count.failed} failed, then alone ${later(count).failed}`);
  console.log(`\n${engine}, files that were run twice:\n${told.join('\n')}`);
  return {counts: counts.map(later), broken: broken + again.broken};
}

if (!existsSync('dist/dataset-elements.js')) node(['scripts/build.mjs']);
let outcome = there.length > 0 ? run(there, files) : {counts: [], broken: 0};
if (there.length > 1)
  for (const engine of there.filter((name) => name !== 'chromium')) outcome = runAgain(outcome, engine);

for (const name of missing)
  console.log(`\n${name}: not installed, so nothing was run in it. Debian: apt-get install ${engines[name].packages}`);
const sum = (key) => outcome.counts.reduce((total, count) => total + count[key], 0);
const failures = sum('failed') + outcome.broken;
process.exitCode = failures > 0 ? 1 : 0;
console.log(`\n${sum('passed')} passed, ${failures} failed`);
