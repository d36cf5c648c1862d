// npm run test:all [-- engine… file…]: the tests of a browser in Chromium, Firefox and WebKit at once. An engine that
// is not installed is named. The last line counts.
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
const node = (...args) => spawnSync(process.execPath, args, {stdio: 'inherit', env: {...process.env, ...environment}});

const counts = 'node_modules/.cache/test-results/all.json';
const environment = {ENGINES: there.join(' '), TEST_COUNTS: counts};
mkdirSync('node_modules/.cache/test-results', {recursive: true});
rmSync(counts, {force: true});

if (!existsSync('dist/dataset-elements.js')) node('scripts/build.mjs');
const runner = ['node_modules/@web/test-runner/dist/bin.js', '--config', 'web-test-runner.all.config.mjs'];
if (files.length > 0) runner.push('--files', ...files);
const isGreen = there.length === 0 || node(...runner).status === 0;

for (const name of missing)
  console.log(`\n${name}: not installed, so nothing was run in it. Debian: apt-get install ${engines[name].packages}`);
// The runner may have died before it wrote what it counted.
const {passed, failed} = existsSync(counts) ? JSON.parse(readFileSync(counts, 'utf8')) : {passed: 0, failed: 0};
const broken = isGreen || failed > 0 ? 0 : 1;
process.exitCode = failed + broken > 0 ? 1 : 0;
console.log(`\n${passed} passed, ${failed + broken} failed`);
