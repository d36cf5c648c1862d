import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync, statSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {addressesIn, entriesOf, slugOf} from '../../../src/server/command/bake/list.js';
import {entriesIn} from '../../../src/server/command/bake/shard.js';
import {answerJson, answers, asked, inFolder, run, started, zenodoHas} from './command.js';

interface Report {
  readonly written: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly resumed: number;
  readonly failures: readonly {readonly src: string; readonly code: string}[];
}
const reportIn = (folder: string): Report => JSON.parse(readFileSync(`${folder}/report.json`, 'utf8')) as Report;
const bake = (...args: readonly string[]) => run(['bake', ...args, '--per-minute', '100000']);
const listOf = (name: string, lines: readonly string[]): string => {
  writeFileSync(inFolder(name), lines.join('\n'));
  return inFolder(name);
};
const numbers = (from: number, count: number) => Array.from({length: count}, (_, index) => from + index);

test('a list may be lines with remarks, CSV with a column, or JSON', () => {
  assert.deepEqual(addressesIn('# mine\nzenodo:5\n\n10.5281/zenodo.6\n', 'a'), ['zenodo:5', '10.5281/zenodo.6']);
  assert.deepEqual(addressesIn('doi\n10.5281/zenodo.6\n', 'a'), ['10.5281/zenodo.6']);
  assert.deepEqual(addressesIn('title,doi\n"A, B",10.5281/zenodo.6\n', 'a'), ['10.5281/zenodo.6']);
  assert.deepEqual(addressesIn('["zenodo:5", {"src": "zenodo:6"}, {"doi": "10.1/a"}]', 'a'), [
    'zenodo:5',
    'zenodo:6',
    '10.1/a',
  ]);
  assert.throws(
    () => addressesIn('title,size\nA,3\n', 'a.csv'),
    /a\.csv: expected a column called src, doi, url, id; got title, size/,
  );
});

test('each address is baked once, into a folder whose name is safe and its own', () => {
  assert.deepEqual(entriesOf(['10.5281/zenodo.6', 'doi:10.5281/zenodo.6', 'zenodo:5']), [
    {src: 'doi:10.5281/zenodo.6', slug: 'doi-10.5281-zenodo.6'},
    {src: 'zenodo:5', slug: 'zenodo-5'},
  ]);
  const hostile = [
    '../../etc/passwd',
    'https://a.example/x?y=1',
    'https://a.example/x?y-1',
    '..',
    '/',
    'CON',
    'a'.repeat(500),
    'é',
  ];
  const slugs = hostile.map(slugOf);
  assert.equal(new Set(slugs).size, hostile.length);
  for (const slug of slugs) assert.match(slug, /^(?!\.)[a-z\d.-]{1,90}$/);
});

test('shards share a list out, each address to one of them, whatever stands beside it', () => {
  const entries = entriesOf(numbers(1, 200).map((id) => `zenodo:${id}`));
  const parts = [1, 2, 3].map((part) => entriesIn({part, of: 3}, entries));
  assert.equal(new Set(parts.flat()).size, 200);
  assert.ok(parts.every((part) => part.length > 40));
  assert.deepEqual(
    entriesIn({part: 2, of: 3}, entries.slice(50)),
    parts[1]!.filter((entry) => entries.indexOf(entry) >= 50),
  );
});

test('records become files, an index and a report; one bad record stops nothing', async () => {
  const folder = inFolder('baked');
  for (const id of numbers(100, 5)) zenodoHas(id, id);
  const list = listOf('baked.txt', [...numbers(100, 5).map((id) => `zenodo:${id}`), 'zenodo:404']);
  const {code, err} = await bake(list, folder);
  assert.equal(code, 1);
  assert.match(err, /zenodo:404: .* has nothing at this address/);
  assert.match(err, /5 written, 0 unchanged, 1 failed/);
  assert.deepEqual(readdirSync(`${folder}/zenodo-100`).includes('record.json'), true);
  const index = JSON.parse(readFileSync(`${folder}/index.json`, 'utf8')) as {title: string}[];
  assert.deepEqual(
    index.map(({title}) => title),
    numbers(100, 5).map((id) => `Record ${id}`),
  );
  assert.deepEqual(
    reportIn(folder).failures.map(({src, code: why}) => [src, why]),
    [['zenodo:404', 'not-found']],
  );
});

test('what failed while others were asked is tried again at the end, and nothing is said of it', async () => {
  const folder = inFolder('later');
  for (const id of numbers(150, 3)) zenodoHas(id, id);
  const [path, whole] = ['/zenodo/api/records/151', answers.get('/zenodo/api/records/151')];
  let cut = 2; // An answer that is cut off is asked for once more.
  answers.set(path, (response) => {
    if (cut-- > 0) response.writeHead(200, {'Content-Length': 99}).write('{', () => response.destroy());
    else whole?.(response);
  });
  const {code, err} = await bake(
    listOf(
      'later.txt',
      numbers(150, 3).map((id) => `zenodo:${id}`),
    ),
    folder,
  );
  assert.deepEqual([code, err.includes('zenodo:151'), reportIn(folder).written], [0, false, 3]);
});

test('what is unchanged is not written again; what changed is', async () => {
  const folder = inFolder('twice');
  for (const id of numbers(200, 3)) zenodoHas(id, id);
  const list = listOf(
    'twice.txt',
    numbers(200, 3).map((id) => `zenodo:${id}`),
  );
  await bake(list, folder);
  const before = statSync(`${folder}/zenodo-200/record.json`).mtimeMs;
  zenodoHas(201, 9999);
  const {err} = await bake(list, folder);
  assert.match(err, /1 written, 2 unchanged, 0 failed/);
  assert.equal(statSync(`${folder}/zenodo-200/record.json`).mtimeMs, before);
  assert.match(readFileSync(`${folder}/zenodo-201/record.json`, 'utf8'), /9999/);
});

test('what a record no longer has goes, and so does what a killed run had half written', async () => {
  const folder = inFolder('fewer');
  const src = 'https://lab.example/mine.json';
  const list = listOf('fewer.txt', [src]);
  const forms = ['--forms', 'pictures,csv,badge'];
  const rows = [{name: 'A', n: 3}];
  const given = {title: 'Mine', usage: {downloads: {value: 5}}, categories: {columns: [{key: 'n', label: 'n'}], rows}};
  answers.set('/lab/mine.json', answerJson(given));
  await bake(list, folder, ...forms);
  const place = `${folder}/${slugOf(src)}`;
  assert.deepEqual(
    ['chart-dark.svg', 'badge.json', 'record.csv'].map((name) => existsSync(`${place}/${name}`)),
    [true, true, true],
  );
  writeFileSync(`${place}/.card-dark.svg.1234.tmp`, '<svg');
  answers.set('/lab/mine.json', answerJson({title: 'Mine'}));
  const {code} = await bake(list, folder, ...forms);
  const cards = ['auto', 'dark', 'light'].map((theme) => `card-${theme}.svg`);
  assert.deepEqual([code, readdirSync(place).sort()], [0, [...cards, 'record.json']]);
});

test('a record that fails later keeps what was baked of it', async () => {
  const folder = inFolder('kept');
  zenodoHas(300, 1);
  const list = listOf('kept.txt', ['zenodo:300']);
  await bake(list, folder);
  answers.delete('/zenodo/api/records/300');
  assert.equal((await bake(list, folder)).code, 1);
  assert.equal(existsSync(`${folder}/zenodo-300/record.json`), true);
  assert.match(readFileSync(`${folder}/index.json`, 'utf8'), /Record 300/);
});

test('killed and run again, it goes on where it was and ends complete', async () => {
  const [folder, count] = [inFolder('killed'), 120];
  for (const id of numbers(1000, count)) zenodoHas(id, id);
  const list = listOf(
    'killed.txt',
    numbers(1000, count).map((id) => `zenodo:${id}`),
  );
  asked.length = 0;
  const requests = () => asked.filter((path) => path.startsWith('/zenodo/')).length;
  for (let kill = 0; kill < 3; kill++) {
    const child = started('bake', list, folder, '--per-minute', '100000', '--at-once', '4');
    const ended = new Promise((resolve) => child.on('close', resolve));
    const enough = 20 + kill * 30;
    while (requests() < enough && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await ended;
  }
  const {code} = await bake(list, folder);
  const {written, unchanged, failed, resumed} = reportIn(folder);
  assert.deepEqual([code, written + unchanged, failed], [0, count, 0]);
  assert.ok(resumed > 20, `only ${resumed} were not done again`);
  for (const id of numbers(1000, count))
    assert.match(readFileSync(`${folder}/zenodo-${id}/record.json`, 'utf8'), new RegExp(`Record ${id}`));
  assert.ok(requests() < count + 30, 'an interrupted run asks for little twice');
});

test('a community of Zenodo and a query of DataCite are lists, page by page', async () => {
  const hits = numbers(2000, 30).map((id) => ({id}));
  answers.set('/zenodo/api/records', (response) => {
    const page = Number(new URL(`http://x${response.req.url}`).searchParams.get('page'));
    answerJson({hits: {hits: hits.slice((page - 1) * 25, page * 25), total: 30}})(response);
  });
  for (const {id} of hits) zenodoHas(id, id);
  const community = await bake('zenodo-community:imaging', inFolder('community'));
  assert.match(community.err, /30 written/);
  answers.set('/datacite/dois', (response) => {
    const cursor = new URL(`http://x${response.req.url}`).searchParams.get('page[cursor]');
    answerJson({
      data: cursor === '1' ? [{id: '10.5281/zenodo.2000'}] : [],
      links: cursor === '1' ? {next: 'https://api.datacite.org/dois?page[cursor]=abc'} : {},
    })(response);
  });
  const query = await bake('datacite-query:chest', inFolder('query'));
  assert.match(query.err, /1 written/);
});

test('a wrong form, a missing list and a wrong shard are told before anything is asked', async () => {
  const list = listOf('wrong.txt', ['zenodo:5']);
  asked.length = 0;
  assert.match((await bake(list, inFolder('wrong'), '--forms', 'cake')).err, /--forms: expected .*; got "cake"/);
  assert.match((await bake('missing.txt', inFolder('wrong'))).err, /There is no file missing\.txt/);
  const shard = await bake(list, inFolder('wrong'), '--shard', '3/2');
  assert.deepEqual([shard.code, asked.length], [2, 0]);
});
