// A server of faults on its own origin: real sockets, real headers, real trouble.
//
//   /FAULT?id=…&good=…   does what test/kit/faults.mjs says under that name, and counts it under `id`;
//                        once the fault is ended, answers with the JSON text `good`
//   /end?id=…            ends the fault
//   /asked?id=…          how often it was asked, as a JSON number
import {once} from 'node:events';
import {createServer} from 'node:http';
import {faults} from './faults.mjs';

const asked = new Map();
const ended = new Set();

async function started(listener) {
  const server = createServer(listener);
  // Whoever started it may end without a word.
  server.listen(0, '127.0.0.1').unref();
  await once(server, 'listening');
  return {server, origin: `http://127.0.0.1:${server.address().port}`};
}

const controls = {
  '/end': (id) => String(ended.add(id).size),
  '/asked': (id) => String(asked.get(id) ?? 0),
};

function answer(request, response, closed) {
  const {pathname, searchParams} = new URL(request.url, 'http://localhost');
  const [id, good] = [searchParams.get('id'), searchParams.get('good') ?? '{"title":"A"}'];
  const name = decodeURIComponent(pathname.slice(1));
  const {answer, cors = '*'} = ended.has(id) ? {} : (faults[name] ?? {});
  if (cors !== null) response.setHeader('Access-Control-Allow-Origin', cors);
  response.setHeader('Cache-Control', 'no-store');
  if (controls[pathname]) return response.end(controls[pathname](id));
  const before = asked.get(id) ?? 0;
  asked.set(id, before + 1);
  if (!answer) return response.writeHead(200, {'Content-Type': 'application/json'}).end(good);
  return answer({request, response, good, before, closed, url: request.url});
}

/** Returns the origins of a server of faults, of one that lets nobody read, and of none at all. */
export async function faultServer() {
  const closed = await started((_, response) => response.end('{"title":"closed"}'));
  const open = await started((request, response) => answer(request, response, closed.origin));
  const gone = await started(() => undefined);
  gone.server.close();
  return {origin: open.origin, refused: gone.origin};
}
