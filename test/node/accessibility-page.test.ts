import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {test} from 'node:test';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/accessibility.md', root), 'utf8');
const [chartability = '', wcag = ''] = page.split('## Chartability')[1]!.split('## WCAG');
/** The rows of a table, without heads and the names of principles. */
const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    )
    .filter(([, answer]) => answer);
const isMet = ([, answer = '']: string[]): boolean => answer.startsWith('met');

test('every test that the page on accessibility names exists', () => {
  const named = [...page.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, path]) => path!);
  assert.ok(named.length > 80);
  assert.deepEqual(
    named.filter((path) => !existsSync(new URL(`test/${path}`, root))),
    [],
  );
});

test('what the page calls met names the test that holds it, and nothing else is called met', () => {
  for (const row of [...rowsOf(chartability), ...rowsOf(wcag)])
    assert.match(row.join('|'), isMet(row) ? /\|met.*\.test\.ts/ : /not met/);
});

test('the page counts its answers right', () => {
  const rows = rowsOf(chartability);
  const critical = rows.filter(([name]) => name!.startsWith('**C**'));
  const told = /Critical: (\d+) of (\d+)\. In all: (\d+) of (\d+)\./.exec(page)?.slice(1).map(Number);
  assert.deepEqual(told, [critical.filter(isMet).length, critical.length, rows.filter(isMet).length, rows.length]);
});
