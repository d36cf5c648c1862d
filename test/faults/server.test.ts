import {expect, fixture, html} from '@open-wc/testing';
import {limits} from '../../src/sources/limits.js';
import {Fault, faultServer, useImpatience, useRecordedTrouble, type FaultServer} from '../kit/faulty.js';
import {eventsOf, inMode, shown, type ProbeElement} from '../kit/probe-element.js';
import {useRecordedConsole} from '../kit/recorded-console.js';
import list from '../fixtures/corpora/faults.json' with {type: 'json'};
import {until} from '../kit/until.js';
import {elsewhere} from './elsewhere.js';
import {held, type Held} from './held.js';

let server: FaultServer;
const host = () => new URL(server.origin).host;
const modeOf = ({title, code}: Held) => (title ? 'ready' : code ? 'error' : 'empty');
const sentence = ({says}: Held) => (says ?? '').replace('HOST', host());

async function probeOf({src}: Fault): Promise<{probe: ProbeElement; heard: string[]}> {
  const page = await fixture<HTMLElement>(html`<div></div>`);
  const heard = eventsOf(page);
  const probe = document.createElement('probe-element');
  probe.src = src;
  page.append(probe);
  return {probe, heard};
}

/** Waits as long as a test may. */
const isBusy = (probe: ProbeElement) => () => shown(probe, '.notice').startsWith('Busy');

/** Ends the fault, and asks again as a reader does. */
async function recovered(fault: Fault, probe: ProbeElement): Promise<void> {
  await fault.end();
  limits.deadline = 10_000;
  const retry = probe.shadowRoot!.querySelector<HTMLButtonElement>('.notice button');
  if (retry) retry.click();
  else probe.reload();
  await until(() => shown(probe, '.title') === 'A' && shown(probe, '.notice') === '');
  expect(probe.mode).to.equal('ready');
}

it('Each fault of the list is held', () => {
  expect(list.items.filter((name) => !(name in held) && !(name in elsewhere))).to.deep.equal([]);
});

describe('With a server that', () => {
  const warnings = useRecordedConsole();
  const trouble = useRecordedTrouble();
  useImpatience();
  before(async () => (server = await faultServer()));

  for (const [name, expected] of Object.entries(held))
    it(`does ${name}, an element ${expected.code ? `says ${expected.code}` : 'draws what there is'}, and recovers`, async () => {
      Object.assign(limits, expected.limits);
      const fault = new Fault(name, server);
      const {probe, heard} = await probeOf(fault);
      await until(() => probe.mode === modeOf(expected));
      await probe.updateComplete;
      const told = expected.code ? `error ${expected.code}` : expected.title && `load ${expected.title}`;
      expect(heard).to.deep.equal(told ? [told] : []);
      expect(shown(probe, '.title')).to.equal(expected.title ?? '');
      if (!expected.complains && expected.says !== null)
        expect(shown(probe, '.notice')).to.equal(sentence(expected) + (expected.code ? ' Try again' : ''));
      expect(warnings).to.have.length(expected.code || expected.complains ? 1 : 0, warnings.join('\n'));
      expect(await fault.asked()).to.be.at.most(expected.asks);
      await recovered(fault, probe);
      expect(trouble).to.deep.equal([]);
    });

  for (const name of ['429-retry-after-seconds', '429-retry-after-date', '429-no-header', '503-retry-after'])
    it(`does ${name}, an element says that it waits, and recovers by itself`, async () => {
      const fault = new Fault(name, server);
      const {probe, heard} = await probeOf(fault);
      await until(isBusy(probe));
      expect(shown(probe, '.notice')).to.match(/^Busy, trying again in [12] s$/);
      await fault.end();
      await until(() => probe.mode === 'ready');
      expect([heard, warnings, await fault.asked()]).to.deep.equal([['load A'], [], 2]);
      expect(trouble).to.deep.equal([]);
    });

  it('is busy for ever, an element gives up after two waits, and recovers', async () => {
    limits.waits = [20, 20];
    const fault = new Fault('429-no-header', server);
    const {probe, heard} = await probeOf(fault);
    await inMode(probe, 'error');
    expect(shown(probe, '.notice')).to.equal(`${host()} is busy. Try again in a minute. Try again`);
    expect([heard, warnings.length, await fault.asked()]).to.deep.equal([['error busy'], 1, 3]);
    await recovered(fault, probe);
    expect(trouble).to.deep.equal([]);
  });

  it('is busy, no other request goes there before it may', async () => {
    const busy = await probeOf(new Fault('429-no-header', server));
    await until(isBusy(busy.probe));
    const other = new Fault('bom', server);
    const {probe} = await probeOf(other);
    await until(isBusy(probe));
    expect(await other.asked()).to.equal(0);
    await inMode(probe, 'ready');
  });

  it('answers once in a while, twenty elements share what it says', async () => {
    const fault = new Fault('first-fails-then-ok', server);
    const page = await fixture(
      html`<div>${Array.from({length: 20}, () => html`<probe-element src=${fault.src}></probe-element>`)}</div>`,
    );
    for (const probe of page.querySelectorAll('probe-element')) await inMode(probe, 'ready');
    expect(await fault.asked()).to.equal(2);
  });
});
