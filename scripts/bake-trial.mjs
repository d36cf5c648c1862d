// npm run test:bake: bakes thousands of generated records from a server on this machine that fails now and then, kills the
// command three times, takes it up again, and looks whether everything is there. --records 10000, --forms page,pictures.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const {values: options} = parseArgs({
  options: {
    records: {type: 'string', default: '10000'},
    forms: {type: 'string', default: 'page,pictures,markdown'},
    kills: {type: 'string', default: '3'},
    faults: {type: 'string', default: '0.05'},
  },
});
const [records, kills, faults] = [options.records, options.kills, options.faults].map(Number);
const cli = fileURLToPath(new URL('../dist/server/cli.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'dataset-elements-bake-'));
const address = (index) => `zenodo:${index + 1}`;

const recordOf = (id) => ({
  id: String(id),
  metadata: {
    title: `Generated record ${id}`,
    publication_date: '2021-05-01',
    resource_type: {id: 'dataset'},
    description: `<p>Number ${id} of many.</p>`,
    creators: [
      {person_or_org: {type: 'personal', name: `Author, ${id}`, family_name: 'Author', given_name: String(id)}},
    ],
    rights: [{id: 'cc-by-4.0'}],
  },
  access: {status: 'open'},
  pids: {doi: {identifier: `10.5281/zenodo.${id}`}},
  parent: {id: '1'},
  versions: {index: 1, is_latest: true},
  links: {self_html: `https://zenodo.org/records/${id}`},
  stats: {
    all_versions: {views: id, unique_views: id, downloads: id, unique_downloads: id},
    this_version: {views: id, unique_views: id, downloads: id, unique_downloads: id},
  },
});

let requests = 0;
/** Faults that heal when the command asks again. */
const server = createServer(({url}, response) => {
  requests++;
  const id = Number(/\/(\d+)$/.exec(url)?.[1]);
  if (!id || !url.startsWith('/zenodo/')) return response.writeHead(404).end('{}');
  const body = JSON.stringify(recordOf(id));
  if (Math.random() < faults) {
    if (Math.random() < 0.5) return response.writeHead(503).end();
    response.writeHead(200, {'Content-Length': body.length + 10});
    return response.write(body.slice(0, 40), () => response.destroy());
  }
  response.writeHead(200, {'Content-Type': 'application/json'}).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;

const list = join(folder, 'list.txt');
writeFileSync(list, Array.from({length: records}, (_, index) => address(index)).join('\n'));
const out = join(folder, 'out');
const args = [cli, '--json', '--upstreams', `zenodo.org=${base}/zenodo/ api.datacite.org=${base}/datacite/`];
const limits = [
  '--forms',
  options.forms,
  '--base',
  'https://lab.example/',
  '--per-minute',
  '1000000',
  '--at-once',
  '16',
];

/** Highest resident memory of a process so far, in MB. */
function peakOf(pid) {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return 0;
  }
}

/** Runs the command, until it ends or so many requests were made. */
async function run(until) {
  const child = spawn(process.execPath, [...args, 'bake', list, out, ...limits], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let [text, peak] = ['', 0];
  child.stdout.on('data', (chunk) => (text += chunk));
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
    if (requests > until) child.kill('SIGKILL');
  }, 50);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(watch);
  return {code, text, peak};
}

const start = performance.now();
let peak = 0;
for (let kill = 0; kill < kills; kill++) {
  const until = requests + Math.ceil((Math.random() * 0.4 + 0.1) * records);
  peak = Math.max(peak, (await run(until)).peak);
  console.log(`killed after ${requests} requests`);
}
let ended = await run(Infinity);
// What failed in spite of its retries is asked once more, as the next day's run would do.
for (let turn = 0; turn < 3 && ended.code === 1; turn++) ended = await run(Infinity);
const seconds = (performance.now() - start) / 1000;
peak = Math.max(peak, ended.peak);

const wrong = Array.from({length: records}, (_, index) => index + 1).filter((id) => {
  const path = join(out, `zenodo-${id}`, 'record.json');
  return !existsSync(path) || JSON.parse(readFileSync(path, 'utf8')).usage?.downloads?.value !== id;
});
const {length: indexed} = JSON.parse(readFileSync(join(out, 'index.json'), 'utf8'));
console.log(ended.text.trim());
console.log(
  `${records} records in ${seconds.toFixed(0)} s, ${requests} requests (${(requests / seconds).toFixed(0)} a second), ` +
    `peak memory ${peak.toFixed(0)} MB; missing or wrong: ${wrong.length}, in the index: ${indexed}`,
);
server.close();
server.closeAllConnections();
rmSync(folder, {recursive: true, force: true});
process.exitCode = wrong.length === 0 && indexed === records && ended.code === 0 ? 0 : 1;
