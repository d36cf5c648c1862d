import {aTimeout, expect} from '@open-wc/testing';
import {laneOf} from '../../src/sources/lane.js';
import {limits} from '../../src/sources/limits.js';
import {freshName} from '../kit/mock.js';
import {useQuickClock} from '../kit/quick-clock.js';

const usual = {...limits};
const signal = () => new AbortController().signal;
const freshLane = () => laneOf(`${freshName()}.example`);
type Lane = ReturnType<typeof laneOf>;

/** Asks for so many turns; what is returned grows as they begin. */
function turnsOf(lane: Lane, count: number): number[] {
  const begun: number[] = [];
  for (let turn = 0; turn < count; turn++) void lane.turn(signal()).then(() => begun.push(turn));
  return begun;
}

describe('Requests to one host', () => {
  useQuickClock();
  afterEach(() => Object.assign(limits, usual));

  it('are some at once, the others in their order', async () => {
    limits.atOnce = 2;
    const lane = freshLane();
    const begun = turnsOf(lane, 4);
    await aTimeout(0);
    expect(begun).to.deep.equal([0, 1]);
    lane.leave(false);
    await aTimeout(0);
    expect(begun).to.deep.equal([0, 1, 2]);
  });

  it('are not more in a minute than the host allows', async () => {
    limits.perMinute = 3;
    const lane = freshLane();
    const begun = turnsOf(lane, 5);
    for (let turn = 0; turn < 3; turn++) lane.leave(false);
    await aTimeout(20);
    expect(begun).to.deep.equal([0, 1, 2]);
    await aTimeout(650); // A minute of this clock.
    expect(begun).to.deep.equal([0, 1, 2, 3, 4]);
  });

  it('are not counted for the host of the page', async () => {
    Object.assign(limits, {atOnce: 1, perMinute: 1});
    const begun = turnsOf(laneOf(location.host), 3);
    await aTimeout(0);
    expect(begun).to.deep.equal([0, 1, 2]);
  });

  it('of those who are gone take no turn', async () => {
    limits.atOnce = 1;
    const lane = freshLane();
    turnsOf(lane, 1);
    const gone = new AbortController();
    let isBegun = false;
    void lane.turn(gone.signal).then(() => (isBegun = true));
    const begun = turnsOf(lane, 1);
    gone.abort();
    lane.leave(false);
    await aTimeout(0);
    expect([isBegun, begun]).to.deep.equal([false, [0]]);
  });
});

describe('A busy host', () => {
  useQuickClock();
  beforeEach(() => Object.assign(limits, {waits: [3000, 6000]}));
  afterEach(() => Object.assign(limits, usual));

  it('is asked by nobody until it may be', async () => {
    const lane = freshLane();
    expect([lane.hold(NaN), lane.held]).to.deep.equal([true, 3]);
    const begun = turnsOf(lane, 1);
    await aTimeout(0);
    expect(begun).to.deep.equal([]);
    await aTimeout(60);
    expect([begun, lane.held]).to.deep.equal([[0], 0]);
  });

  it('says itself how long', () => {
    const lane = freshLane();
    expect([lane.hold(90_000), lane.held]).to.deep.equal([true, 90]);
  });

  it('is waited for longer the second time, and no third time', async () => {
    const lane = freshLane();
    const held = [];
    for (let strike = 0; strike < 3; strike++) {
      held.push(lane.hold(NaN) && lane.held);
      await aTimeout(80);
    }
    expect(held).to.deep.equal([3, 6, false]);
    expect(lane.hold(1000)).to.be.false;
  });

  it('is waited for once by all who were told at the same time', async () => {
    const lane = freshLane();
    expect([lane.hold(NaN), lane.hold(NaN), lane.hold(NaN), lane.held]).to.deep.equal([true, true, true, 3]);
    await aTimeout(60);
    expect([lane.hold(NaN), lane.held]).to.deep.equal([true, 6]);
  });

  it('is not waited for when it asks for hours', () => {
    const lane = freshLane();
    expect([lane.hold(3_600_000), lane.held]).to.deep.equal([false, 0]);
  });

  it('has a clean slate when it answers', async () => {
    const lane = freshLane();
    lane.hold(NaN);
    await aTimeout(60);
    await lane.turn(signal());
    lane.leave(false);
    lane.hold(NaN);
    expect(lane.held).to.equal(3);
  });
});
