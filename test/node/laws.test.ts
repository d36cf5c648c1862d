// The laws of this house that lint cannot hold: they are about more than one file.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join, relative} from 'node:path';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const files = (readdirSync(join(root, 'src'), {recursive: true}) as string[])
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file}`)
  .sort();
const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');
const isPure = (file: string): boolean => /^src\/(model|sources)\/|\/geometry\.ts$/.test(file);

/** What a file imports when it runs: types are gone by then. Ours as paths from the root, packages by name. */
function importsOf(file: string): string[] {
  const statement = /^(?:import|export)\s(?!type\b)(?:[^;'"=]*\sfrom\s)?\s*['"]([^'"]+)['"]/gm;
  return [...textOf(file).matchAll(statement)].map(([, name]) =>
    name!.startsWith('.') ? relative(root, join(root, file, '..', name!)).replace(/\.js$/, '.ts') : name!,
  );
}

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** The first way from a file to one that `isGoal`, or nothing. */
function wayTo(isGoal: (name: string) => boolean, way: string[], seen = new Set<string>()): string[] | undefined {
  for (const next of graph.get(way.at(-1)!) ?? []) {
    if (isGoal(next)) return [...way, next];
    if (seen.has(next)) continue;
    seen.add(next);
    const found = wayTo(isGoal, [...way, next], seen);
    if (found) return found;
  }
  return undefined;
}

test('every import of ours names a file that is there', () => {
  const imported = [...graph.values()].flat().filter((name) => name.startsWith('src/'));
  assert.deepEqual(
    imported.filter((name) => !existsSync(join(root, name))),
    [],
  );
  assert.ok(imported.length > 0);
});

test('no file imports itself by a detour', () => {
  const cycles = files.flatMap((file) => wayTo((name) => name === file, [file])?.join(' → ') ?? []);
  assert.deepEqual(cycles, []);
});

test('no pure file reaches lit by a detour', () => {
  const ways = files
    .filter(isPure)
    .flatMap((file) => wayTo((name) => /^@?lit(\/|$)/.test(name), [file])?.join(' → ') ?? []);
  assert.deepEqual(ways, []);
});

test('nothing that runs in a page reaches what runs in Node', () => {
  const ways = files
    .filter((file) => !file.startsWith('src/server/'))
    .flatMap((file) => wayTo((name) => /^src\/server\/|^node:/.test(name), [file])?.join(' → ') ?? []);
  assert.deepEqual(ways, []);
});

test('the server speaks every language', () => {
  const languages = files.filter((file) => file.startsWith('src/lang/'));
  assert.deepEqual(importsOf('src/server/languages.ts').sort(), languages);
});

test('data is fetched in one place', () => {
  const calls = files.flatMap((file) => [...textOf(file).matchAll(/\bfetch\(/g)].map(() => file));
  assert.deepEqual([...new Set(calls)], ['src/sources/load.ts']);
});

test('geometry knows no colours and no words', () => {
  const colour = /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch|color)\(|currentColor/i;
  // Letters of an SVG path, the kind of a mark, a key: one word. Two words in a row are for a reader.
  const sentence = /(['"`])[^'"`\n]*[A-Za-z]{2,} [A-Za-z]{2,}[^'"`\n]*\1/;
  const code = (file: string): string => textOf(file).replace(/\/\*[^]*?\*\/|\/\/.*|^import .*$/gm, '');
  const broken = files
    .filter((file) => file.endsWith('/geometry.ts'))
    .filter((file) => colour.test(code(file)) || sentence.test(code(file)));
  assert.deepEqual(broken, []);
});

test('pure files load where there is no page', () => {
  const script = files
    .filter(isPure)
    .map((file) => `await import(${JSON.stringify(`./${file}`)});`)
    .join('\n');
  const noPage = `for (const name of ['document', 'window', 'HTMLElement', 'customElements', 'navigator'])
    Object.defineProperty(globalThis, name, {get() { throw new Error(name + ' was touched'); }});\n`;
  execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', noPage + script], {cwd: root});
});

// A language is as long as its words.
test('no file of the library but the languages is longer than 170 lines', () => {
  assert.deepEqual(
    files.filter((file) => !file.startsWith('src/lang/') && textOf(file).split('\n').length > 171),
    [],
  );
});

test('a lint rule is switched off only with a reason', () => {
  const off = /eslint-disable(?!.* -- \S)/;
  assert.deepEqual(
    files.filter((file) => off.test(textOf(file))),
    [],
  );
});
