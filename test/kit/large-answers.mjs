// Answers that are too large, without their size in this program's memory.
import {Buffer} from 'node:buffer';
import {Readable} from 'node:stream';
import {constants, createGzip} from 'node:zlib';

const megabyte = Buffer.alloc(1_000_000, ' ');

function* megabytes(count) {
  yield '{"title": "';
  for (let sent = 0; sent < count; sent++) yield megabyte;
  yield '"}';
}

/** So many megabytes of JSON, without Content-Length. */
export const answerWithMegabytes =
  (count) =>
  ({response}) =>
    Readable.from(megabytes(count)).pipe(response.writeHead(200, {'Content-Type': 'application/json'}));

/** The same in some hundred kilobytes: what is small on the wire, and only there. */
export const answerWithBomb =
  (count) =>
  ({response}) => {
    response.writeHead(200, {'Content-Type': 'application/json', 'Content-Encoding': 'gzip'});
    const bomb = Readable.from(megabytes(count));
    bomb.pipe(createGzip({level: constants.Z_BEST_SPEED})).pipe(response);
    response.on('close', () => bomb.destroy());
  };
