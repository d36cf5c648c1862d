import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {freshName, mockUrl} from './mock.js';
import {eventsOf, inMode, type ProbeElement} from './probe-element.js';
import {useRecordedConsole} from './recorded-console.js';

async function empty(): Promise<{probe: ProbeElement; heard: string[]}> {
  const probe = await fixture<ProbeElement>(html`<probe-element></probe-element>`);
  return {probe, heard: eventsOf(probe)};
}

const eventOf = (target: Element, type: string): Promise<CustomEvent<unknown>> => oneEvent(target, type);

describe('dataset-load', () => {
  it('is told once for a new record, however often the element draws', async () => {
    const {probe, heard} = await empty();
    probe.data = {title: 'A'};
    await probe.updateComplete;
    probe.requestUpdate();
    await probe.updateComplete;
    expect(heard).to.deep.equal(['load A']);
  });

  it('is told again for another record', async () => {
    const {probe, heard} = await empty();
    probe.data = {title: 'A'};
    await probe.updateComplete;
    probe.data = {title: 'B'};
    await probe.updateComplete;
    expect(heard).to.deep.equal(['load A', 'load B']);
  });

  it('waits for src', async () => {
    const {probe, heard} = await empty();
    Object.assign(probe, {data: {title: 'A'}, src: mockUrl({usage: {downloads: {value: 1}}}, {delay: 30})});
    await probe.updateComplete;
    expect([probe.mode, heard]).to.deep.equal(['ready', []]);
    await eventOf(probe, 'dataset-load');
    expect(probe.record.usage?.downloads?.value).to.equal(1);
  });

  it('carries the record', async () => {
    const {probe} = await empty();
    setTimeout(() => (probe.data = {title: 'A'}));
    const {detail} = await eventOf(probe, 'dataset-load');
    expect(detail).to.deep.equal({record: {title: 'A'}});
  });

  it('bubbles out of shadow roots', async () => {
    const page = await fixture(html`<div></div>`);
    const probe = document.createElement('probe-element');
    page.attachShadow({mode: 'open'}).append(probe);
    probe.data = {title: 'A'};
    const event = await eventOf(page, 'dataset-load');
    expect([event.bubbles, event.composed, event.target]).to.deep.equal([true, true, page]);
  });

  it('is not told when there is nothing to show', async () => {
    const {probe, heard} = await empty();
    probe.src = mockUrl('null');
    await probe.updateComplete;
    await inMode(probe, 'empty');
    expect(heard).to.deep.equal([]);
  });
});

describe('dataset-error', () => {
  useRecordedConsole();

  it('is told once, with a documented code and the sentence that is shown', async () => {
    const {probe, heard} = await empty();
    probe.src = mockUrl('', {status: 403});
    const {detail, bubbles, composed} = await eventOf(probe, 'dataset-error');
    probe.requestUpdate();
    await probe.updateComplete;
    expect(heard).to.deep.equal(['error forbidden']);
    expect([detail, bubbles, composed]).to.deep.equal([
      {code: 'forbidden', message: `${location.host} does not make this public.`},
      true,
      true,
    ]);
  });

  for (const [code, src] of Object.entries({
    'bad-address': 'data:application/json,{}',
    malformed: mockUrl('{"title": '),
    'not-data': mockUrl('<html>'),
    unrecognised: mockUrl('{"foreign": 1}'),
    unreachable: 'http://localhost:1/',
  }))
    it(`has the code ${code}`, async () => {
      const {probe} = await empty();
      probe.src = src;
      const {detail} = await eventOf(probe, 'dataset-error');
      expect(detail).to.have.property('code', code);
    });

  it('is told again when Retry fails again, and dataset-load when it does not', async () => {
    const {probe, heard} = await empty();
    probe.src = mockUrl({title: 'A'}, {status: 404, hits: freshName(), recovers: 2});
    await eventOf(probe, 'dataset-error');
    probe.reload();
    await eventOf(probe, 'dataset-error');
    probe.reload();
    await eventOf(probe, 'dataset-load');
    expect(heard).to.deep.equal(['error not-found', 'error not-found', 'load A']);
  });

  it('is not followed by a second dataset-load of what was told before', async () => {
    const {probe, heard} = await empty();
    probe.data = {title: 'A'};
    await probe.updateComplete;
    probe.src = 'data:,';
    await inMode(probe, 'stale');
    probe.removeAttribute('src');
    probe.src = null;
    await inMode(probe, 'ready');
    expect(heard).to.deep.equal(['load A', 'error bad-address']);
  });
});
