// npm run size: bytes of the self-contained files in dist against bench/size-budget.json.
// npm run size -- --why [file]: which modules they are made of, biggest first, before minifying.
import {existsSync, readFileSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import {parseArgs} from 'node:util';
import {brotliCompressSync, gzipSync} from 'node:zlib';
import {build} from 'vite';
import {bundleConfig, pathTo} from '../build/bundle.mjs';
import {bundles} from '../build/entries.mjs';

const budget = JSON.parse(readFileSync(pathTo('bench/size-budget.json'), 'utf8'));
const bytes = (count) => `${count.toLocaleString('en')} B`;

/** Raw, gzip and brotli bytes of each self-contained file. */
export const sizesOf = (dist) =>
  Object.keys(bundles).map((file) => {
    const content = readFileSync(`${dist}/${file}`);
    const [gzip, brotli] = [gzipSync(content, {level: 9}), brotliCompressSync(content)];
    return {file: `dist/${file}`, raw: content.length, gzip: gzip.length, brotli: brotli.length};
  });

export function sizeTable(sizes) {
  const rows = sizes.map(({file, raw, gzip, brotli}) => [file, bytes(raw), bytes(gzip), bytes(brotli)]);
  return [['file', 'raw', 'gzip', 'brotli'], ...rows]
    .map(([file, ...numbers]) => file.padEnd(40) + numbers.map((number) => number.padStart(10)).join(''))
    .join('\n');
}

/** One sentence for each broken promise, a promise about a file that is not built included. */
export function overBudget(sizes, promises = budget) {
  return Object.entries(promises).flatMap(([file, promised]) => {
    const size = sizes.find((each) => each.file === file);
    if (!size) return [`${file}: not built, but bench/size-budget.json promises ${bytes(promised)}.`];
    if (size.brotli <= promised) return [];
    return [
      `${file}: ${bytes(size.brotli)} brotli, promised ${bytes(promised)}. ` +
        'Shrink it, or change bench/size-budget.json and say why in CHANGELOG.md.',
    ];
  });
}

async function reasons(file) {
  const [{output}] = await build(bundleConfig(bundles[file], file, 'dist', {write: false}));
  const lengths = Object.entries(output[0].modules)
    .map(([id, {code}]) => [id.replace(pathTo('.'), ''), code?.length ?? 0])
    .filter(([, length]) => length > 0)
    .sort(([, a], [, b]) => b - a);
  return [
    `\ndist/${file}, characters before minifying:`,
    ...lengths.map(([id, length]) => `${String(length).padStart(7)} ${id}`),
  ];
}

async function main() {
  const {values, positionals} = parseArgs({options: {why: {type: 'boolean'}}, allowPositionals: true});
  if (values.why) {
    for (const file of positionals.length > 0 ? positionals : Object.keys(bundles))
      console.log((await reasons(file.replace(/^dist\//, ''))).join('\n'));
    return;
  }
  if (!existsSync(pathTo('dist/dataset-elements.js'))) throw new Error('Nothing built yet: npm run build');
  const sizes = sizesOf(pathTo('dist'));
  console.log(sizeTable(sizes));
  const complaints = overBudget(sizes);
  complaints.forEach((complaint) => console.error(complaint));
  if (complaints.length > 0) process.exitCode = 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) await main();
