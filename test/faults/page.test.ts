import {expect, fixture, html} from '@open-wc/testing';
import '../../src/elements/dataset-table/define.js';
import '../../src/elements/download-sparkline/define.js';
import {Fault, faultServer, useImpatience, useRecordedTrouble, type FaultServer} from '../kit/faulty.js';
import {mockUrl} from '../kit/mock.js';
import {eventsOf, inMode, shown, type ProbeElement} from '../kit/probe-element.js';
import {useRecordedConsole} from '../kit/recorded-console.js';
import {until} from '../kit/until.js';

const probeOf = (src: string) => fixture<ProbeElement>(html`<probe-element src=${src}></probe-element>`);
const titled = '{"title":"A"}';

/** Has the browser say that it has no network, and every request fail, until what is returned is called. */
function goOffline(): () => void {
  const fetch = window.fetch.bind(window);
  Object.defineProperty(navigator, 'onLine', {value: false, configurable: true});
  window.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
  return () => {
    Reflect.deleteProperty(navigator, 'onLine');
    window.fetch = fetch;
    window.dispatchEvent(new Event('online'));
  };
}

describe('A page', () => {
  const warnings = useRecordedConsole();
  const trouble = useRecordedTrouble();
  let server: FaultServer;
  useImpatience();
  before(async () => (server = await faultServer()));
  afterEach(() => expect(trouble).to.deep.equal([]));

  it('without network says so, and asks again by itself when it is back', async () => {
    const goOnline = goOffline();
    const probe = await probeOf(mockUrl(titled));
    const heard = eventsOf(probe);
    await inMode(probe, 'error');
    expect(shown(probe, '.notice')).to.equal('You seem to be offline. Try again');
    goOnline();
    await inMode(probe, 'ready');
    expect([shown(probe, '.title'), shown(probe, '.notice'), heard.at(-1)]).to.deep.equal(['A', '', 'load A']);
    expect(warnings).to.have.length(1);
  });

  it('without network keeps what it has, and asks for all with one request when it is back', async () => {
    const goOnline = goOffline();
    const fault = new Fault('bom', server);
    const page = await fixture(
      html`<div>
        ${Array.from({length: 5}, () => html`<probe-element heading="H" src=${fault.src}></probe-element>`)}
      </div>`,
    );
    const probes = [...page.querySelectorAll('probe-element')];
    for (const probe of probes) await inMode(probe, 'stale');
    expect(shown(probes[0]!, '.title')).to.equal('H');
    goOnline();
    for (const probe of probes) await inMode(probe, 'ready');
    expect(await fault.asked()).to.equal(1);
  });

  it('without network does not ask for what has left it', async () => {
    const goOnline = goOffline();
    const fault = new Fault('bom', server);
    const probe = await probeOf(fault.src);
    await inMode(probe, 'error');
    probe.remove();
    await Promise.resolve();
    goOnline();
    expect(await fault.asked()).to.equal(0);
  });

  for (const [name, url] of [
    ['is refused by everybody', () => `${server.refused}/`],
    ['asks for a name that nobody has', () => 'http://nowhere.invalid/data.json'],
  ] as const)
    it(`that ${name} says whom it could not reach`, async () => {
      const probe = await probeOf(url());
      await inMode(probe, 'error');
      expect(shown(probe, '.notice')).to.equal(`Could not reach ${new URL(url()).host}. Try again`);
      const host = new URL(url()).host;
      expect(warnings).to.deep.equal([
        `<probe-element> unreachable: ${host} no answer, or no Access-Control-Allow-Origin`,
      ]);
    });

  it('that is sent on credits who answered', async () => {
    const {src} = new Fault('redirect', server, 'year,downloads\n2024,5\n2025,6');
    const chart = await fixture<HTMLElementTagNameMap['download-sparkline']>(
      html`<download-sparkline view="full" src=${src}></download-sparkline>`,
    );
    await inMode(chart, 'ready');
    const {port} = new URL(server.origin);
    expect(shown(chart, '.provenance')).to.contain(`Source: localhost:${port}`);
    expect(chart.shadowRoot!.querySelector('.provenance a')!.getAttribute('href')).to.equal(src);
  });

  it('over https does not ask for what is not', async () => {
    const base = document.createElement('base');
    base.href = 'https://secure.example/page/';
    document.head.append(base);
    const fetch = window.fetch.bind(window);
    const asked: unknown[] = [];
    window.fetch = (input) => Promise.reject(new Error(String(asked.push(input))));
    const probe = await probeOf('http://data.example/data.json');
    await inMode(probe, 'error');
    window.fetch = fetch;
    base.remove();
    expect(shown(probe, '.notice')).to.contain('over https, got “http://data.example/data.json”');
    expect([asked, warnings.length]).to.deep.equal([[], 1]);
  });

  it('lists 100,000 rows of CSV', async () => {
    const {src} = new Fault('100k-rows-csv', server);
    const table = await fixture<HTMLElementTagNameMap['dataset-table']>(
      html`<dataset-table src=${src}></dataset-table>`,
    );
    await until(() => table.mode === 'ready', 'never ready');
    expect(table.record.categories?.rows).to.have.length(100_000);
  });
});
