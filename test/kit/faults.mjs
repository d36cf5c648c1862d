// What a server can do to an answer, by name. Each takes the request under way: the response, the text of a good answer,
// how often this was asked before, and where the other server is, which lets nobody read.
import {Buffer} from 'node:buffer';
import {randomBytes} from 'node:crypto';
import {gzipSync} from 'node:zlib';
import {answerWithBomb, answerWithMegabytes} from './large-answers.mjs';

const json = {'Content-Type': 'application/json'};

const text = (body, headers = json, status = 200) => ({
  answer: ({response}) => response.writeHead(status, headers).end(body),
});
const status = (code, headers = json) => text('{}', headers, code);
const page = '<!doctype html><title>Sign in</title>';
const html = {'Content-Type': 'text/html'};
const charset = (name) => ({'Content-Type': `application/json; charset=${name}`});

/** The good answer, changed. */
const changed = (change, headers = json) => ({
  answer: ({response, good}) => response.writeHead(200, headers).end(change(good)),
});
const swapped = (good) => Buffer.from(`\ufeff${good}`, 'utf16le').swap16();
/** A title of two characters in 0x80–0xff or GBK, whatever the good one is. */
const titled = (bytes) => Buffer.concat([Buffer.from('{"title": "'), Buffer.from(bytes), Buffer.from('"}')]);

const exposed = (after) => ({...json, 'Retry-After': after, 'Access-Control-Expose-Headers': 'Retry-After'});
const inTwoSeconds = () => new Date(Date.now() + 2000).toUTCString();

/** The first so many times fail. */
const failing = (times) => ({
  answer: ({response, good, before}) =>
    before < times ? response.writeHead(500, json).end() : response.writeHead(200, json).end(good),
});

const rows = (count) => Array.from({length: count}, (_, index) => ({name: `c${index}`, n: index}));
const lines = (count) => ['name,n', ...rows(count).map(({name, n}) => `${name},${n}`)].join('\n');

export const faults = {
  reset: {answer: ({request}) => request.socket.resetAndDestroy()},
  'timeout-30s': {answer: ({response, good}) => setTimeout(() => response.writeHead(200, json).end(good), 30_000)},
  'hang-after-headers': {answer: ({response}) => response.writeHead(200, json).write(' ')},
  'drip-slow': {
    answer: ({response}) => {
      response.writeHead(200, json);
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    },
  },
  '404-html': text(page, html, 404),
  401: status(401),
  403: status(403),
  410: status(410),
  '429-retry-after-seconds': status(429, exposed('1')),
  '429-retry-after-date': {answer: ({response}) => response.writeHead(429, exposed(inTwoSeconds())).end()},
  '429-no-header': status(429),
  500: status(500),
  '502-html': text(page, html, 502),
  '503-retry-after': status(503, exposed('1')),
  redirect: {
    answer: ({response, request, good, url}) => {
      // To this same server under its other name.
      const there = `http://${request.headers.host.replace('127.0.0.1', 'localhost')}${url}`;
      if (there.startsWith(`http://${request.headers.host}`))
        response.writeHead(200, {'Content-Type': 'text/csv'}).end(good);
      else response.writeHead(302, {Location: there}).end();
    },
  },
  'redirect-loop': {answer: ({response, url}) => response.writeHead(302, {Location: url}).end()},
  'redirect-cross-origin-no-cors': {
    answer: ({response, closed}) => response.writeHead(302, {Location: closed}).end(),
  },
  'cors-missing': {cors: null, ...changed((good) => good)},
  'cors-wrong-origin': {cors: 'https://other.example', ...changed((good) => good)},
  'html-200': text(page, html),
  'empty-200': text(''),
  204: {answer: ({response}) => response.writeHead(204).end()},
  'truncated-content-length': {
    answer: ({response}) =>
      response.writeHead(200, {...json, 'Content-Length': '1000'}).write('{"title": ', () => response.destroy()),
  },
  'truncated-valid-length': changed((good) => good.slice(0, -5)),
  bom: changed((good) => `\ufeff${good}`),
  utf16le: changed((good) => Buffer.from(`\ufeff${good}`, 'utf16le')),
  utf16be: changed(swapped),
  latin1: changed(() => titled([0x5a, 0xfc]), charset('iso-8859-1')),
  gbk: changed(() => titled([0xca, 0xfd, 0xbe, 0xdd]), charset('gbk')),
  'invalid-utf8': changed(() => titled([0x5a, 0xfc])),
  'json-200MB': {answer: answerWithMegabytes(200)},
  'json-300MB': {answer: answerWithMegabytes(300)},
  'gzip-bomb': {answer: answerWithBomb(300)},
  'bad-gzip': text('not gzip at all', {...json, 'Content-Encoding': 'gzip'}),
  'bad-gzip-later': {
    answer: ({response}) => {
      const bytes = gzipSync(JSON.stringify({title: randomBytes(50_000).toString('hex')}));
      response.writeHead(200, {...json, 'Content-Encoding': 'gzip'}).end(bytes.subarray(0, 20_000));
    },
  },
  'deep-nesting-100k': text('['.repeat(100_000) + ']'.repeat(100_000)),
  'nan-literal': text('{"title": "A",\n "usage": {"downloads": {"value": NaN}}}'),
  'trailing-comma': text('{"title": "A",\n}'),
  jsonp: text('callback({"title": "A"})'),
  ndjson: text('{"title": "A"}\n{"title": "B"}\n'),
  'array-instead-of-object': text('[{"title": "A"}]'),
  'string-instead-of-number': text('{"title": "A", "usage": {"downloads": {"value": "many"}}}'),
  'missing-keys': text('{"title": "A", "usage": {"downloads": {}}, "series": [{}], "creators": [{}]}'),
  'null-everywhere': text('{"title": "A", "creators": null, "usage": {"downloads": null}, "series": [null]}'),
  'proto-keys': text('{"title": "A", "sources": {"__proto__": {"name": "P"}, "constructor": {"name": "C"}}}'),
  'duplicate-keys': text('{"title": "B", "title": "A"}'),
  '10k-categories': text(
    JSON.stringify({title: 'A', categories: {columns: [{key: 'n', label: 'n'}], rows: rows(10_000)}}),
  ),
  '100k-rows-csv': text(lines(100_000), {'Content-Type': 'text/csv'}),
  'csv-as-json': text(lines(3)),
  'json-as-csv': changed((good) => good, {'Content-Type': 'text/csv'}),
  'wrong-content-type': changed((good) => good, {'Content-Type': 'image/png'}),
  'flaky-1-in-3': failing(2),
  'first-fails-then-ok': failing(1),
};
