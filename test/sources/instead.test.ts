import {expect} from '@open-wc/testing';
import {readRecord} from '../../src/model/reading.js';
import type {Adapter} from '../../src/sources/adapter.js';
import {SourceError} from '../../src/sources/errors.js';
import {readings} from '../../src/sources/reading.js';
import {freshName, hitsOf, mockUrl} from '../kit/mock.js';

const known = (scheme: string, url: string, instead?: string): Adapter => ({
  idOf: (src) => (src.startsWith(scheme) ? src.slice(scheme.length) : null),
  url: () => url,
  read: (body) => body as Record<string, unknown>,
  ...(instead === undefined ? {} : {instead: (id) => instead + id}),
});

async function titleOf(src: string, ...adapters: readonly Adapter[]): Promise<string | undefined> {
  const asking = {base: document.baseURI, signal: new AbortController().signal};
  for await (const {record} of readings(src, {record: readRecord, adapters}, asking)) return record.title;
  return undefined;
}

const missing = () => mockUrl('', {status: 404});

describe('An upstream that does not have what is asked for', () => {
  it('is stood in for by another', async () => {
    const other = known('b:', mockUrl({title: 'B'}));
    expect(await titleOf('a:1', known('a:', missing(), 'b:'), other)).to.equal('B');
  });

  it('is the one whose failure is told when the other has nothing either', async () => {
    const adapters = [known('a:', missing(), 'b:'), known('b:', mockUrl('', {status: 403}))];
    const error: unknown = await titleOf('a:1', ...adapters).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError).with.property('code', 'not-found');
  });

  it('is the one whose failure is told when the element does not know the other', async () => {
    const error: unknown = await titleOf('a:1', known('a:', missing(), 'b:')).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(SourceError).with.property('code', 'not-found');
  });

  it('leaves the other in peace while it answers', async () => {
    const hits = freshName();
    const other = known('b:', mockUrl({title: 'B'}, {hits}));
    expect(await titleOf('a:1', known('a:', mockUrl({title: 'A'}), 'b:'), other)).to.equal('A');
    expect(await hitsOf(hits)).to.equal(0);
  });
});
