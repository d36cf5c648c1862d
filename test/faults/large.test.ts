import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {Fault, faultServer, useImpatience, useRecordedTrouble, type FaultServer} from '../kit/faulty.js';
import {itWhere} from '../kit/engine.js';
import {inMode, shown, type ProbeElement} from '../kit/probe-element.js';
import {useRecordedConsole} from '../kit/recorded-console.js';

const canMeasure = PerformanceObserver.supportedEntryTypes.includes('longtask');
const itWhereMeasured = itWhere(canMeasure, 'this browser does not tell how long a task was');

/** Milliseconds; below that, a page answers its reader at once. */
const most = 50;
/** What the page itself does it does in every round; a busy machine holds up some. */
const rounds = 40;

describe('A page with an answer of', () => {
  const warnings = useRecordedConsole();
  const trouble = useRecordedTrouble();
  let server: FaultServer;
  useImpatience();
  before(async () => (server = await faultServer()));

  /** Returns the longest task while an element refuses the answer; 0 of those that are no long ones. */
  async function heldUp(name: string): Promise<number> {
    const tasks: number[] = [];
    const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({duration}) => duration)));
    observer.observe({type: 'longtask'});
    const {src} = new Fault(name, server);
    const probe = await fixture<ProbeElement>(html`<probe-element src=${src}></probe-element>`);
    await inMode(probe, 'error');
    await aTimeout(200);
    observer.disconnect();
    expect(shown(probe, '.notice')).to.equal(`The data from ${new URL(src).host} is too large (over 5 MB). Try again`);
    return Math.max(0, ...tasks);
  }

  for (const [what, name] of Object.entries({'300 MB': 'json-300MB', '300 MB in 300 kB of gzip': 'gzip-bomb'}))
    itWhereMeasured(
      `${what} refuses it and is never held up for longer than ${most} ms`,
      async function (this: Mocha.Context) {
        this.timeout(60_000);
        let held = Infinity;
        for (let round = 0; round < rounds && held > most; round++) held = Math.min(held, await heldUp(name));
        expect(held).to.be.at.most(most);
        expect(trouble).to.deep.equal([]);
        expect(warnings.filter((each) => !each.startsWith('<probe-element> too-large'))).to.deep.equal([]);
      },
    );
});
