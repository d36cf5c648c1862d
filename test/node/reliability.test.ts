// What docs/reliability.md and test/faults/held.ts say of tests is so: the file is there, and has that sentence.
import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import list from '../fixtures/corpora/faults.json' with {type: 'json'};
import manifest from '../../package.json' with {type: 'json'};
import {elsewhere} from '../faults/elsewhere.js';

const pathTo = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const textOf = (path: string): string => readFileSync(pathTo(path), 'utf8');
const paper = textOf('docs/reliability.md');

/** Whether a file has a test of that name, or one whose name is made of it. */
const hasTest = (file: string, name: string): boolean =>
  existsSync(pathTo(file)) &&
  textOf(file)
    .split('\n')
    .some((line) => line.includes(name) && !/^\s*(?:\/\/|\/?\*)/.test(line));

for (const [fault, [file, name]] of Object.entries(elsewhere))
  test(`${fault} is held by a test: “${name}”`, () => assert.ok(hasTest(file, name), `${file} has no “${name}”`));

test('what is held elsewhere is in the list of faults', () =>
  assert.deepEqual(
    Object.keys(elsewhere).filter((name) => !list.items.includes(name)),
    [],
  ));

test('every test that the paper names is there', () => {
  const named = [...paper.matchAll(/`(test\/[^`]+\.ts)`(?: “([^”]+)”)?/g)];
  assert.ok(named.length > 40);
  const missing = named.filter(([, file, name]) => !hasTest(file!, name ?? ''));
  assert.deepEqual(
    missing.map(([text]) => text),
    [],
  );
});

test('every script that the paper names is there', () => {
  const scripts = [...paper.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name!);
  assert.deepEqual(
    scripts.filter((name) => !(name in manifest.scripts)),
    [],
  );
});

test('the paper holds each of the failures 34 to 62', () => {
  const rows = [...paper.matchAll(/^\| (\d\d) +\|/gm)].map(([, number]) => Number(number));
  assert.deepEqual(
    rows,
    Array.from({length: 29}, (_, index) => 34 + index),
  );
});
