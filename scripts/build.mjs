// npm run build: everything that is published. `--out <folder>` builds the files alone, elsewhere.
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {build} from 'vite';
import {bundleConfig, pathTo} from '../build/bundle.mjs';
import {bundles, modules} from '../build/entries.mjs';
import {licensesText} from '../build/licenses.mjs';
import {modulesConfig} from '../build/modules.mjs';
import {serverConfig} from '../build/server.mjs';
import {overBudget, sizesOf, sizeTable} from '../bench/size.mjs';

const node = (...args) => execFileSync(process.execPath, args, {cwd: pathTo('.'), stdio: 'inherit'});

/** Ids of all modules inside the self-contained files. */
async function writeBundles(outDir) {
  const ids = [];
  for (const [file, entry] of Object.entries(bundles)) {
    const [{output}] = await build(bundleConfig(entry, file, outDir));
    ids.push(...Object.entries(output[0].modules).flatMap(([id, {code}]) => (code ? id : [])));
  }
  return ids;
}

/** Subresource integrity: what a page writes into `<script integrity>`. */
const integrityOf = (path) => `sha384-${createHash('sha384').update(readFileSync(path)).digest('base64')}`;

async function writeFiles(outDir) {
  rmSync(outDir, {recursive: true, force: true});
  mkdirSync(outDir, {recursive: true});
  const ids = await writeBundles(outDir);
  const server = await build(serverConfig(outDir));
  ids.push(...server.output.flatMap((chunk) => Object.keys(chunk.modules ?? {})));
  writeFileSync(`${outDir}/LICENSES.md`, licensesText(ids));
  const hashes = Object.keys(bundles).map((file) => [file, integrityOf(`${outDir}/${file}`)]);
  writeFileSync(`${outDir}/integrity.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
  await build(modulesConfig(modules, outDir));
  for (const file of ['embed.html', 'embed.css']) copyFileSync(pathTo(`src/embed/${file}`), `${outDir}/${file}`);
}

const {out} = parseArgs({options: {out: {type: 'string'}}}).values;
await writeFiles(pathTo(out ?? 'dist'));
if (out === undefined) {
  node('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');
  node('scripts/analyze.mjs');
  const sizes = sizesOf(pathTo('dist'));
  console.log(sizeTable(sizes));
  const complaints = overBudget(sizes);
  complaints.forEach((complaint) => console.error(complaint));
  if (complaints.length > 0) process.exitCode = 1;
}
