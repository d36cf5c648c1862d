// npm run bench: our built files beside real peers and hand-written floors, in a real browser, interleaved in random order.
// npm run bench -- --check: only what the targets need; fails when one is missed. --rounds 3, --only "sparklines".
import {execFileSync} from 'node:child_process';
import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {pathTo} from '../build/bundle.mjs';

const {values: options} = parseArgs({
  options: {
    check: {type: 'boolean'},
    rounds: {type: 'string', default: '5'},
    only: {type: 'string', default: ''},
    out: {type: 'string', default: 'bench/results'},
  },
});

if (!existsSync(pathTo('bench/node_modules')))
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {cwd: pathTo('bench'), stdio: 'inherit'});

// What these import is installed by now.
const {writeContenders} = await import('./bundles.mjs');
const {measurements} = await import('./measuring.mjs');
const {pageMeasurements} = await import('./pages.mjs');
const {picturesOf} = await import('./picture.mjs');
const {summaryOf, tableOf} = await import('./summary.mjs');
const {verdictsOf} = await import('./targets.mjs');

const site = mkdtempSync(join(tmpdir(), 'dataset-elements-bench-'));
try {
  const sizes = await writeContenders(site);
  const runs = await measurements(site, {
    rounds: Number(options.rounds),
    only: options.only,
    check: options.check ?? false,
  });
  const pages = options.only ? {} : await pageMeasurements(site);
  const summary = {...summaryOf(runs), sizes, pages};
  const verdicts = verdictsOf(summary);
  console.log(tableOf(summary));
  for (const {target, ratio, met, limit} of verdicts)
    console.log(`${met ? 'met   ' : 'MISSED'} ${target}: ${ratio.toFixed(2)} (at most ${limit})`);
  if (!options.only && !options.check) {
    mkdirSync(pathTo(options.out), {recursive: true});
    const day = new Date().toISOString().slice(0, 10);
    const report = {day, ...summary, verdicts};
    writeFileSync(pathTo(`${options.out}/results.json`), `${JSON.stringify(report, null, 2)}\n`);
    for (const [file, svg] of picturesOf(summary, day)) writeFileSync(pathTo(`${options.out}/${file}`), svg);
  }
  if (options.check && verdicts.some(({met}) => !met)) process.exitCode = 1;
} finally {
  rmSync(site, {recursive: true, force: true});
}
