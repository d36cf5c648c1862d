// Answers that browser tests ask for by address, from the test server itself: real fetches, no network.
//
//   /mock/json?body=…    answers `body` as it is. Also:
//                        type=text/csv   the Content-Type, `application/json` unless told
//                        status=404      the status, 200 unless told
//                        hex=fffe7b00    bytes instead of `body`
//                        file=x/y.json   that file of test/fixtures instead of `body`
//                        delay=50        milliseconds before the answer, 0 unless told
//                        hits=name       counts this request under `name`
//                        recovers=1      with `status` and `hits`: 200 after so many requests
//   /mock/hits?name=…    how often `name` was asked for, as a JSON number
//   /mock/hang           sends nothing until the client goes away, which it counts under `left=name`; `hits` as above
//   /mock/redirect?to=…  302 to that address
//   /mock/truncated      promises 1,000 bytes, sends 10 and breaks the connection
//   /mock/large?bytes=…  an answer of so many bytes, without Content-Length
//   /mock/recordings    all recorded answers of upstreams under test/fixtures, as one JSON list
//   /mock/page?html=…    that page; with `csp`, under this Content-Security-Policy
//   /mock/built?file=…   that file of dist, which says that it is of `version`
//   /mock/faults         the origins of a server of faults, see fault-server.mjs; it is started when it is first asked for
import {readFileSync, readdirSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import {setTimeout as wait} from 'node:timers/promises';
import {Readable} from 'node:stream';
import manifest from '../../package.json' with {type: 'json'};
import {faultServer} from './fault-server.mjs';

const hits = new Map();
const count = (name) => name !== null && hits.set(name, (hits.get(name) ?? 0) + 1);

function* chunksOf(bytes) {
  const chunk = Buffer.alloc(65_536, 'x');
  for (let left = bytes; left > 0; left -= chunk.length) yield chunk.subarray(0, Math.min(left, chunk.length));
}

const fixtures = new URL('../fixtures/', import.meta.url);
const isRecording = (path) => /^(?!corpora|citation|csl\/|csv-spectrum|records).*(?<!\.record)\.json$/.test(path);
const recordings = () =>
  readdirSync(fixtures, {recursive: true})
    .filter(isRecording)
    .map((path) => JSON.parse(readFileSync(new URL(path, fixtures), 'utf8')));

async function bodyOf(query) {
  if (query.has('file')) return readFile(new URL(`../fixtures/${query.get('file')}`, import.meta.url));
  return query.has('hex') ? Buffer.from(query.get('hex'), 'hex') : (query.get('body') ?? '');
}

let faulty;

const answers = {
  async faults(context) {
    faulty ??= faultServer();
    context.body = await faulty;
  },
  async built(context, query) {
    const text = await readFile(new URL(query.get('file'), new URL('../../dist/', import.meta.url)), 'utf8');
    context.body = text.replaceAll(manifest.version, query.get('version'));
    context.type = 'text/javascript; charset=utf-8';
  },
  recordings(context) {
    context.body = recordings();
  },
  async json(context, query) {
    const name = query.get('hits');
    count(name);
    const recovered = hits.get(name) > Number(query.get('recovers') ?? Infinity);
    await wait(Number(query.get('delay') ?? 0));
    context.body = await bodyOf(query);
    context.status = recovered ? 200 : Number(query.get('status') ?? 200);
    context.set('Content-Type', query.get('type') ?? 'application/json');
  },
  hits(context, query) {
    context.body = String(hits.get(query.get('name')) ?? 0);
    context.type = 'application/json';
  },
  hang(context, query) {
    count(query.get('hits'));
    context.respond = false;
    context.res.on('close', () => count(query.get('left')));
  },
  redirect(context, query) {
    context.redirect(query.get('to'));
  },
  truncated(context) {
    context.respond = false;
    context.res.writeHead(200, {'Content-Type': 'application/json', 'Content-Length': '1000'});
    context.res.write('{"title": ', () => context.res.destroy());
  },
  page(context, query) {
    if (query.has('csp')) context.set('Content-Security-Policy', query.get('csp'));
    context.body = query.get('html');
    context.type = 'text/html; charset=utf-8';
  },
  large(context, query) {
    context.body = Readable.from(chunksOf(Number(query.get('bytes'))));
    context.type = 'application/json';
  },
};

/** Koa middleware for every `/mock/…` address; everything else is passed on. */
export async function mockServer(context, next) {
  const [, folder, name] = context.path.split('/');
  const answer = folder === 'mock' ? answers[name] : undefined;
  if (!answer) return next();
  context.set('Cache-Control', 'no-store');
  return answer(context, new URLSearchParams(context.querystring));
}
