import {aTimeout, expect} from '@open-wc/testing';
import {addressOf} from '../../src/sources/address.js';
import {SourceError} from '../../src/sources/errors.js';
import {limits} from '../../src/sources/limits.js';
import {load, type Body, type Wishes} from '../../src/sources/load.js';
import {freshName, hitsOf, mockUrl} from '../kit/mock.js';
import {useQuickClock} from '../kit/quick-clock.js';
import {until} from '../kit/until.js';

const asked = (src: string, signal = new AbortController().signal, fresh = false, wishes: Wishes = {}): Promise<Body> =>
  load(addressOf(src, document.baseURI), signal, fresh, wishes);
const wished = (src: string, wishes: Wishes) => asked(src, undefined, false, wishes);

async function failure(src: string): Promise<SourceError> {
  const error: unknown = await asked(src).catch((reason: unknown) => reason);
  if (error instanceof SourceError) return error;
  throw new Error('no failure');
}

describe('A request', () => {
  it('gives the text, its type and the day', async () => {
    const {text, contentType, retrieved} = await asked(mockUrl('{"title": "Zürich"}'));
    expect(text).to.equal('{"title": "Zürich"}');
    expect(contentType).to.match(/^application\/json/);
    expect(retrieved).to.equal(new Date().toISOString().slice(0, 10));
  });

  it('reads the charset that the server tells', async () => {
    expect((await asked(mockUrl('', {hex: '5afc', type: 'text/csv; charset=iso-8859-1'}))).text).to.equal('Zü');
  });

  it('puts a long answer together from its pieces', async () => {
    expect((await asked(`/mock/large?bytes=300000&once=${freshName()}`)).text).to.have.length(300_000);
  });

  it('follows a redirect', async () => {
    const to = encodeURIComponent(mockUrl('"there"'));
    const {text, host, address} = await asked(`/mock/redirect?to=${to}`);
    expect([text, host, new URL(address.url).pathname]).to.deep.equal(['"there"', location.host, '/mock/redirect']);
  });

  it('of no content is an empty text', async () => {
    expect((await asked(mockUrl('', {status: 204}))).text).to.equal('');
  });
});

describe('Askers of one address', () => {
  it('share one request, at the same time and later', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits, delay: 20});
    const bodies = await Promise.all(Array.from({length: 20}, () => asked(url)));
    bodies.push(await asked(url));
    expect(new Set(bodies).size).to.equal(1);
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('ask the network again when they want it fresh', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits});
    await asked(url);
    await asked(url, undefined, true);
    expect(await hitsOf(hits)).to.equal(2);
  });

  it('ask the network again when the answer is older than they take', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits});
    const {age} = limits;
    await asked(url);
    await aTimeout(20);
    await asked(url);
    limits.age = 10;
    await asked(url);
    limits.age = age;
    expect(await hitsOf(hits)).to.equal(2);
  });

  it('have each their own most bytes', async () => {
    const url = mockUrl('"long enough"');
    const small = wished(url, {maxBytes: 5}).catch((reason: unknown) => reason);
    expect((await asked(url)).text).to.equal('"long enough"');
    expect([(await small) as SourceError].map(({code, detail}) => [code, detail])).to.deep.equal([
      ['too-large', '0.000005'],
    ]);
  });

  it('share the last answers only, so that a long life does not fill the memory', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits});
    const {answers} = limits;
    limits.answers = 2;
    await asked(url);
    for (const other of [mockUrl('2'), mockUrl('3')]) await asked(other);
    limits.answers = answers;
    await asked(url);
    expect(await hitsOf(hits)).to.equal(2);
  });

  it('get the answer although one of them leaves', async () => {
    const leaving = new AbortController();
    const url = mockUrl('1', {delay: 30});
    const left = asked(url, leaving.signal).catch((reason: unknown) => reason);
    const staying = asked(url);
    leaving.abort('gone');
    expect(await left).to.equal('gone');
    expect((await staying).text).to.equal('1');
  });

  it('break the connection when the last of them leaves', async () => {
    const left = freshName();
    const leaving = [new AbortController(), new AbortController()];
    const answers = leaving.map(({signal}) => asked(`/mock/hang?left=${left}`, signal).catch(() => 'left'));
    await aTimeout(50);
    for (const controller of leaving) controller.abort();
    expect(await Promise.all(answers)).to.deep.equal(['left', 'left']);
    await until(async () => (await hitsOf(left)) === 1);
  });

  it('do not join a request that is being given up', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits, delay: 30});
    const leaving = new AbortController();
    const left = asked(url, leaving.signal).catch(() => 'left');
    leaving.abort();
    expect((await asked(url)).text).to.equal('1');
    expect(await left).to.equal('left');
  });

  it('may leave after the answer without harm to it', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits});
    const leaving = new AbortController();
    await asked(url, leaving.signal);
    leaving.abort();
    await asked(url);
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('lose nothing of a fresh request when an older one is given up', async () => {
    const hits = freshName();
    const url = mockUrl('1', {hits, delay: 30});
    const leaving = new AbortController();
    const left = asked(url, leaving.signal).catch(() => 'left');
    const fresh = asked(url, undefined, true);
    leaving.abort();
    expect([await left, (await fresh).text]).to.deep.equal(['left', '1']);
    await asked(url);
    expect(await hitsOf(hits)).to.be.at.most(2);
  });

  it('are not told an old failure', async () => {
    const url = mockUrl('1', {status: 404, hits: freshName(), recovers: 1});
    expect((await failure(url)).code).to.equal('not-found');
    expect((await asked(url)).text).to.equal('1');
  });
});

describe('A failing request', () => {
  const statuses = {401: 'forbidden', 403: 'forbidden', 404: 'not-found', 410: 'not-found'};
  for (const [status, code] of Object.entries({
    ...statuses,
    400: 'server',
    500: 'server',
    502: 'server',
    503: 'server',
  }))
    it(`with status ${status} is ${code}`, async () => {
      const error = await failure(mockUrl('', {status: Number(status)}));
      expect([error.code, error.host, error.detail]).to.deep.equal([code, location.host, status]);
    });

  for (const status of [500, 502, 503])
    it(`with status ${status} is tried again twice`, async () => {
      const hits = freshName();
      const url = mockUrl('1', {status, hits, recovers: 2});
      expect((await asked(url)).text).to.equal('1');
      expect(await hitsOf(hits)).to.equal(3);
    });

  for (const status of [400, 401, 404])
    it(`with status ${status} is not tried again`, async () => {
      const hits = freshName();
      await failure(mockUrl('1', {status, hits, recovers: 1}));
      expect(await hitsOf(hits)).to.equal(1);
    });

  it('whose JSON ends too early is tried again once', async () => {
    const hits = freshName();
    const {code, detail} = await failure(mockUrl('{"title": "A", "creators": [', {hits}));
    expect([code, detail, await hitsOf(hits)]).to.deep.equal(['malformed', '', 2]);
  });

  it('of a busy host waits, tells of it, and is made again', async () => {
    const hits = freshName();
    const told: number[] = [];
    const url = mockUrl('1', {status: 429, hits, recovers: 2});
    const bodies = [wished(url, {onWait: (seconds) => told.push(seconds)}), wished(url, {onWait: () => undefined})];
    expect((await Promise.all(bodies)).map(({text}) => text)).to.deep.equal(['1', '1']);
    expect([told, await hitsOf(hits)]).to.deep.equal([[1, 0, 1, 0], 3]);
  });

  it('of a host that stays busy fails after two waits', async () => {
    const hits = freshName();
    expect((await failure(mockUrl('1', {status: 429, hits}))).code).to.equal('busy');
    expect(await hitsOf(hits)).to.equal(3);
    await asked(mockUrl('1'));
  });

  it('of a busy host tells those who come later, too', async () => {
    const told: number[] = [];
    const url = mockUrl('1', {status: 429, hits: freshName(), recovers: 1});
    const first = wished(url, {onWait: (seconds) => seconds && void wished(url, {onWait: (wait) => told.push(wait)})});
    await first;
    expect(told).to.deep.equal([1, 0]);
  });

  it('that cannot be made is unreachable', async () => {
    const {code, host} = await failure('http://localhost:1/');
    expect([code, host]).to.deep.equal(['unreachable', 'localhost:1']);
  });

  it('is offline when the browser is', async () => {
    Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
    try {
      expect((await failure('http://localhost:1/')).code).to.equal('offline');
    } finally {
      Reflect.deleteProperty(navigator, 'onLine');
    }
  });

  it('whose connection is cut in the middle is malformed', async () => {
    expect((await failure(`/mock/truncated?once=${freshName()}`)).code).to.equal('malformed');
  });

  it('is too large beyond 5 MB, and the rest is not waited for', async () => {
    const began = performance.now();
    expect((await failure(`/mock/large?bytes=200000000&once=${freshName()}`)).code).to.equal('too-large');
    expect(performance.now() - began).to.be.below(5000);
  });

  it('is not too large at 5 MB', async () => {
    expect((await asked(`/mock/large?bytes=4980736&once=${freshName()}`)).text).to.have.length(4_980_736);
  });
});

describe('The deadline', () => {
  useQuickClock();

  it('ends a request that is not answered', async () => {
    const {code, detail} = await failure(`/mock/hang?once=${freshName()}`);
    expect([code, detail]).to.deep.equal(['timeout', '10']);
  });
});
