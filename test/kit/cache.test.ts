import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {durationOf} from '../../src/kit/duration.js';
import {storeBody, storedBody} from '../../src/sources/store.js';
import {bodyOf} from '../sources/body.js';
import {freshName, hitsOf, mockUrl} from './mock.js';
import {inMode, shown, type ProbeElement} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';
import {until} from './until.js';

const probeOf = (src: string, cache: string) =>
  fixture<ProbeElement>(html`<probe-element src=${src} cache=${cache}></probe-element>`);

/** What the element of a later visit finds: a record that is `age` milliseconds old. */
async function visited(title: string, age: number, wishes: Parameters<typeof mockUrl>[1] = {}) {
  const hits = freshName();
  const src = mockUrl({title: 'new'}, {hits, ...wishes});
  const url = new URL(src, document.baseURI).href;
  await storeBody({...bodyOf(JSON.stringify({title}), 'application/json', url), time: Date.now() - age});
  return {src, hits, url};
}

const hour = 3_600_000;

describe('A duration', () => {
  for (const [text, milliseconds] of Object.entries({'30m': 1_800_000, '12h': 12 * hour, ' 7d ': 168 * hour}))
    it(`is read from ${text}`, () => expect(durationOf(text)).to.equal(milliseconds));
  for (const text of ['', '1', 'd', '-1d', '1.5h', '1 d', '1w', '1D', 'PT1H'])
    it(`is none: ${JSON.stringify(text)}`, () => expect(durationOf(text)).to.be.NaN);
});

describe('With cache, an element', () => {
  const warnings = useRecordedConsole();
  afterEach(() => caches.delete('dataset-elements'));

  it('asks nobody while what an earlier visit left is young enough', async () => {
    const {src, hits} = await visited('old', 23 * hour);
    const probe = await probeOf(src, '1d');
    await inMode(probe, 'ready');
    expect([shown(probe, '.title'), await hitsOf(hits)]).to.deep.equal(['old', 0]);
  });

  it('asks anew when that is too old, and leaves the answer to the next visit', async () => {
    const {src, url} = await visited('old', 25 * hour);
    const probe = await probeOf(src, '1d');
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('new');
    const address = {url, host: location.host};
    await until(async () => (await storedBody(address, hour))?.text === '{"title":"new"}');
  });

  it('shows what is too old when nothing newer can be had, and says so', async () => {
    const {src} = await visited('old', 25 * hour, {status: 404});
    const probe = await probeOf(src, '1d');
    await inMode(probe, 'stale');
    expect(shown(probe, '.title')).to.equal('old');
    expect(shown(probe, '.notice')).to.contain('has nothing at this address. Shown as last known.');
  });

  it('asks anew for a reader who wants it', async () => {
    const {src, hits} = await visited('old', hour);
    const probe = await probeOf(src, '1d');
    await inMode(probe, 'ready');
    probe.reload();
    await until(() => shown(probe, '.title') === 'new');
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('leaves nothing of a failure', async () => {
    const src = mockUrl('', {status: 404});
    const probe = await probeOf(src, '1d');
    await inMode(probe, 'error');
    expect(await (await caches.open('dataset-elements')).keys()).to.deep.equal([]);
  });

  it('works where there is no storage', async () => {
    Object.defineProperty(caches, 'open', {
      value: () => Promise.reject(new DOMException('', 'SecurityError')),
      configurable: true,
    });
    const probe = await probeOf(mockUrl({title: 'A'}), '1d');
    await inMode(probe, 'ready');
    const failed = await probeOf(mockUrl('', {status: 404}), '1d');
    await inMode(failed, 'error');
    Reflect.deleteProperty(caches, 'open');
  });

  it('works where what was left is broken', async () => {
    const {src, url} = await visited('old', hour);
    const store = await caches.open('dataset-elements');
    const [key] = await store.keys();
    expect(decodeURIComponent(key!.url)).to.contain(url);
    await store.put(key!, new Response('not JSON'));
    const probe = await probeOf(src, '1d');
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('new');
  });

  it('without a duration keeps nothing, and tells its author', async () => {
    const probe = await probeOf(mockUrl({title: 'A'}), 'a while');
    await inMode(probe, 'ready');
    await aTimeout(10);
    expect(await caches.has('dataset-elements')).to.be.false;
    expect(warnings).to.deep.equal(['<probe-element> cache: expected 30m, 12h or 7d, got "a while"']);
  });

  it('keeps a hundred answers at most', async () => {
    for (let visit = 0; visit < 103; visit++) await storeBody(bodyOf('1', '', `https://a.example/${visit}`));
    const keys = await (await caches.open('dataset-elements')).keys();
    expect(keys).to.have.length(100);
    expect(await storedBody({url: 'https://a.example/2', host: ''}, Infinity)).to.be.null;
    expect(await storedBody({url: 'https://a.example/3', host: ''}, Infinity)).not.to.be.null;
  });
});
