// Looks at what `npm run build` left in dist, so that runs first.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, rmSync, statSync} from 'node:fs';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {Script} from 'node:vm';
import {overBudget} from '../../bench/size.mjs';
import {bundles} from '../../build/entries.mjs';
import manifest from '../../package.json' with {type: 'json'};

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (path: string): string => readFileSync(pathTo(path), 'utf8');
const filesIn = (folder: string): string[] =>
  (readdirSync(pathTo(folder), {recursive: true}) as string[]).filter((file) =>
    statSync(pathTo(`${folder}/${file}`)).isFile(),
  );
const again = 'dist.local';

after(() => rmSync(pathTo(again), {recursive: true, force: true}));

test('two builds of one commit are equal, byte for byte', () => {
  execFileSync(process.execPath, ['scripts/build.mjs', '--out', again], {cwd: pathTo('.')});
  const different = filesIn(again).filter((file) => textOf(`${again}/${file}`) !== textOf(`dist/${file}`));
  assert.deepEqual(different, []);
});

for (const file of Object.keys(bundles)) {
  test(`${file} needs no module loader and asks for no other file`, () => {
    const text = textOf(`dist/${file}`);
    // A classic script: import and export do not even parse.
    new Script(text);
    assert.doesNotMatch(text, /\bimport\s*\(/);
  });

  test(`${file} has the hash that integrity.json promises`, () => {
    const promised = (JSON.parse(textOf('dist/integrity.json')) as Record<string, string>)[file];
    assert.equal(
      promised,
      `sha384-${createHash('sha384')
        .update(textOf(`dist/${file}`))
        .digest('base64')}`,
    );
  });

  test(`${file} names the package, its version and its licence first`, () => {
    const start = `/*! ${manifest.name} ${manifest.version} | ${manifest.license} |`;
    assert.ok(textOf(`dist/${file}`).startsWith(start));
  });
}

test('every path in the exports of package.json exists', () => {
  const paths = Object.values(manifest.exports)
    .flatMap((entry): string[] => (typeof entry === 'string' ? [entry] : Object.values(entry)))
    .filter((path) => !path.includes('*'));
  const missing = paths.filter((path) => !existsSync(pathTo(path)));
  assert.deepEqual(missing, []);
});

test('the ES modules import nothing but each other and the dependencies', () => {
  const files = filesIn('dist/modules').filter((file) => file.endsWith('.js'));
  const imported = files.flatMap((file) =>
    [...textOf(`dist/modules/${file}`).matchAll(/(?:from|^import) "([^".][^"]*)"/gm)].map(([, name]) => name!),
  );
  const packages = imported.map((name) => name.split('/')[0]!);
  assert.deepEqual(
    [...new Set(packages)].filter((name) => !(name in manifest.dependencies)),
    [],
  );
  assert.ok(packages.includes('lit'));
});

test('a file over its budget is named, with what to do', () => {
  const size = {file: 'dist/a.js', raw: 90_000, gzip: 30_000, brotli: 15_573};
  assert.deepEqual(overBudget([size], {'dist/a.js': 14_000}), [
    'dist/a.js: 15,573 B brotli, promised 14,000 B. Shrink it, or change bench/size-budget.json and say why in CHANGELOG.md.',
  ]);
});

test('a file of exactly its budget is within it', () => {
  const size = {file: 'dist/a.js', raw: 90_000, gzip: 30_000, brotli: 14_000};
  assert.deepEqual(overBudget([size], {'dist/a.js': 14_000}), []);
});

test('a promise about a file that is not built is broken', () => {
  assert.match(overBudget([], {'dist/a.js': 14_000})[0]!, /^dist\/a\.js: not built/);
});
