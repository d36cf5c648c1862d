import {expect} from '@open-wc/testing';
import {SourceError, type SourceErrorCode} from '../../src/sources/errors.js';
import {limits} from '../../src/sources/limits.js';
import {patiently} from '../../src/sources/patience.js';

const host = 'a.example';
const {retries, deadline} = limits;

interface Tried {
  readonly tries: number;
  readonly result: unknown;
}

/** What comes of work that fails in these ways before it succeeds; `hang` is work that never ends by itself. */
async function tried(...failures: readonly (SourceErrorCode | 'hang' | '500' | '400')[]): Promise<Tried> {
  let tries = 0;
  const work = (signal: AbortSignal): Promise<string> => {
    const code = failures[tries++];
    if (code === 'hang')
      return new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
      });
    if (code === undefined) return Promise.resolve('done');
    return Promise.reject(
      /\d/.test(code) ? new SourceError('server', host, code) : new SourceError(code as SourceErrorCode, host),
    );
  };
  const result: unknown = await patiently(work, host, new AbortController().signal).catch((error: unknown) =>
    error instanceof SourceError ? error.code : error,
  );
  return {tries, result};
}

describe('Work for a host', () => {
  beforeEach(() => Object.assign(limits, {retries: [2, 4]}));
  after(() => Object.assign(limits, {retries, deadline}));

  it('is done once when it succeeds', async () => {
    expect(await tried()).to.deep.equal({tries: 1, result: 'done'});
  });

  for (const failure of ['unreachable', '500'] as const)
    it(`is tried again twice when it is ${failure}`, async () => {
      expect(await tried(failure, failure)).to.deep.equal({tries: 3, result: 'done'});
      const {tries} = await tried(failure, failure, failure, failure);
      expect(tries).to.equal(3);
    });

  it('is tried again once when it was cut off', async () => {
    expect(await tried('malformed')).to.deep.equal({tries: 2, result: 'done'});
    expect(await tried('malformed', 'malformed')).to.deep.equal({tries: 2, result: 'malformed'});
  });

  for (const failure of ['offline', 'blocked', 'not-found', 'forbidden', 'busy', 'too-large'] as const)
    it(`is not tried again when it is ${failure}`, async () => {
      expect(await tried(failure)).to.deep.equal({tries: 1, result: failure});
    });

  it('is not tried again when the host says that the question is wrong', async () => {
    expect(await tried('400')).to.deep.equal({tries: 1, result: 'server'});
  });

  it('ends with the deadline', async () => {
    limits.deadline = 20;
    expect(await tried('hang')).to.deep.equal({tries: 1, result: 'timeout'});
  });

  it('tells the last failure when the deadline ends the second try', async () => {
    limits.deadline = 40;
    expect(await tried('unreachable', 'hang')).to.deep.equal({tries: 2, result: 'unreachable'});
  });

  it('does not outlast the deadline by waiting', async () => {
    Object.assign(limits, {deadline: 20, retries: [60_000]});
    expect(await tried('unreachable')).to.deep.equal({tries: 1, result: 'unreachable'});
  });

  it('lets a fault of ours through', async () => {
    limits.deadline = deadline;
    const fault = new RangeError('ours');
    const result: unknown = await patiently(() => Promise.reject(fault), host, new AbortController().signal).catch(
      (error: unknown) => error,
    );
    expect(result).to.equal(fault);
  });

  it('is stopped with its asker', () => {
    const asker = new AbortController();
    let isStopped = false;
    const work = (signal: AbortSignal) => {
      signal.addEventListener('abort', () => (isStopped = true));
      return new Promise<never>(() => undefined);
    };
    void patiently(work, host, asker.signal).catch(() => undefined);
    asker.abort();
    expect(isStopped).to.be.true;
  });
});
