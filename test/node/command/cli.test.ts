import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {answerJson, answers, asked, inFolder, run, zenodoHas} from './command.js';

test('help names every command, with an example and the exit codes', async () => {
  const {code, out} = await run(['--help']);
  assert.equal(code, 0);
  for (const words of ['snapshot', 'track', 'validate', 'Examples:', 'Exit codes: 0 done, 1', 'DATASET_UPSTREAMS'])
    assert.ok(out.includes(words), words);
  assert.deepEqual(
    out.split('\n').filter((line) => line.length > 80),
    [],
  );
});

test('without a command, and with a wrong one, it says how it is used', async () => {
  for (const [args, words] of [
    [[], /Usage: dataset-elements/],
    [['bark'], /unknown command 'bark'/],
    [['track', 'zenodo:5'], /required option '--history <file>'/],
    [['track', 'zenodo:5', '--history', 'a', '--measure', 'b'], /Allowed choices are downloads, views, citations/],
  ] as const) {
    const {code, err, out} = await run(args);
    assert.equal(code, 2, args.join(' '));
    assert.match(err + out, words);
  }
});

test('snapshot writes the record with its day and sources', async () => {
  zenodoHas(5, 120);
  const {code, out, err} = await run(['snapshot', 'zenodo:5']);
  const record = JSON.parse(out) as {
    title: string;
    usage: {downloads: {value: number; source: string}};
    sources: Record<string, {retrieved: string; kind: string}>;
  };
  assert.deepEqual([code, err, record.title, record.usage.downloads.value], [0, '', 'Record 5', 120]);
  const source = record.sources[record.usage.downloads.source]!;
  assert.deepEqual([source.kind, source.retrieved], ['reported', new Date().toISOString().slice(0, 10)]);
});

test('snapshot into a file says which, and as JSON where a program asks', async () => {
  zenodoHas(5, 120);
  const path = inFolder('deep/er/record.json');
  assert.deepEqual(await run(['snapshot', 'zenodo:5', '-o', path]), {code: 0, out: '', err: `${path}: Record 5\n`});
  assert.equal((JSON.parse(readFileSync(path, 'utf8')) as {title: string}).title, 'Record 5');
  const {out} = await run(['--json', 'snapshot', 'zenodo:5', '-o', path]);
  assert.deepEqual(JSON.parse(out), {file: path, title: 'Record 5', doi: '10.5281/zenodo.5', complaints: []});
  assert.deepEqual(await run(['-q', 'snapshot', 'zenodo:5', '-o', path]), {code: 0, out: '', err: ''});
});

test('snapshot reads files and standard input, JSON and CSV', async () => {
  const path = inFolder('bars.csv');
  writeFileSync(path, 'finding,volumes\nEmphysema,1520\n');
  const {out} = await run(['snapshot', path]);
  assert.match(out, /"Emphysema"/);
  const piped = await run(['snapshot', '-'], '{"title": "From a pipe"}');
  assert.match(piped.out, /From a pipe/);
});

test('what cannot be had is one sentence and exit code 1, for programs with its code', async () => {
  const gone = await run(['snapshot', 'zenodo:404']);
  assert.deepEqual([gone.code, gone.out], [1, '']);
  assert.match(gone.err, /has nothing at this address\.\n$/);
  const {code, out, err} = await run(['--json', 'snapshot', 'zenodo:404']);
  assert.deepEqual([code, err, (JSON.parse(out) as {error: {code: string}}).error.code], [1, '', 'not-found']);
  answers.set('/zenodo/api/records/9', answerJson({strange: true}));
  assert.match((await run(['snapshot', 'zenodo:9'])).err, /of a kind not known here/);
  assert.match((await run(['snapshot', 'nothing-here'])).err, /There is no file nothing-here/);
});

test('a failing upstream is asked again before it is given up', async () => {
  let turn = 0;
  answers.set('/zenodo/api/records/8', (response) => {
    if (turn++ === 0) response.writeHead(503).end();
    else answerJson({title: 'x', usage: {}})(response);
  });
  asked.length = 0;
  const {code} = await run(['snapshot', 'zenodo:8']);
  assert.deepEqual([code, asked.length], [0, 2]);
});

test('validate names every complaint with its line and column', async () => {
  const path = inFolder('bad.json');
  writeFileSync(
    path,
    '{\n  "title": 3,\n  "usage": {"downloads": {"value": "12k"}},\n  "series": [{"period": "year"}]\n}\n',
  );
  const {code, out, err} = await run(['validate', path]);
  assert.equal(code, 1);
  assert.deepEqual(out.trim().split('\n').slice(0, 2), [
    `${path}:2:12: title: expected text, got 3`,
    `${path}:3:36: usage.downloads.value: expected a whole number ≥ 0 or null, got "12k"`,
  ]);
  assert.match(out, new RegExp(`${path}:4:14: series\\[0\\]`));
  assert.match(err, /complaints\n$/);
  const {out: json} = await run(['--json', 'validate', path]);
  const {findings} = JSON.parse(json) as {findings: {path: string; line: number}[]};
  assert.deepEqual([findings[0]?.path, findings[0]?.line], ['title', 2]);
});

test('validate tells where broken JSON breaks, and is content with a good record', async () => {
  const path = inFolder('broken.json');
  writeFileSync(path, '{\n  "title": "A",\n}');
  const broken = await run(['validate', path]);
  assert.equal(broken.code, 1);
  assert.match(broken.out, new RegExp(`^${path}:3:1: expected JSON`));
  const good = await run(['validate', '-'], '{"title": "A"}');
  assert.deepEqual(good, {code: 0, out: '', err: '-: nothing to complain of\n'});
});

test('docs/command.md names every command, option and form', async () => {
  const docs = readFileSync(new URL('../../../docs/command.md', import.meta.url), 'utf8');
  const helps = await Promise.all(
    ['snapshot', 'render', 'bake', 'track', 'validate'].map(async (name) => {
      const {out} = await run([name, '--help']);
      const options = out.match(/(?<=^ +(?:-\w, )?)--[\w-]+/gm) ?? [];
      const forms = /--(?:as|forms)[^]*?(?=\n +-)/.exec(out)?.[0].match(/"[\w-]+"|(?<=[:,] )[a-z]+(?=,|\s)/g) ?? [];
      return [
        name,
        ...options.filter((option) => option !== '--help'),
        ...forms.map((form) => form.replaceAll('"', '')),
      ];
    }),
  );
  const missing = helps.flat().filter((word) => !new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(docs));
  assert.deepEqual(missing, []);
  assert.ok(helps.flat().length > 35, helps.flat().join());
});
