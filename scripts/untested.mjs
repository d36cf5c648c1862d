// Names the files of src that no browser test loaded. The coverage gate sees loaded files alone, and passes
// when there are none. A file of types has no code to load; what runs in Node alone is tested there.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {relative, sep} from 'node:path';
import ts from 'typescript';

const report = 'coverage/lcov.info';
const loaded = new Set(
  (existsSync(report) ? readFileSync(report, 'utf8') : '')
    .split('\n')
    .filter((line) => line.startsWith('SF:'))
    .map((line) => relative(process.cwd(), line.slice(3)).split(sep).join('/')),
);

const compilerOptions = {target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ES2022, verbatimModuleSyntax: true};

const hasCode = (file) =>
  ts
    .transpileModule(readFileSync(file, 'utf8'), {compilerOptions: {...compilerOptions, removeComments: true}})
    .outputText.replace(/export \{\};/, '')
    .trim() !== '';

const untested = readdirSync('src', {recursive: true})
  .filter((file) => file.endsWith('.ts'))
  .map((file) => `src/${file.split(sep).join('/')}`)
  .filter((file) => !file.startsWith('src/server/') && !loaded.has(file) && hasCode(file));

untested.forEach((file) => console.error(`${file}: no browser test loads it.`));
if (untested.length > 0) process.exitCode = 1;
