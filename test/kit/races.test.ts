import {aTimeout, expect, fixture, html} from '@open-wc/testing';
import {freshName, hitsOf, mockUrl} from './mock.js';
import {eventsOf, inMode, shown, type ProbeElement} from './probe-element.js';

async function changed(first: string, second: string, pause = 10): Promise<{probe: ProbeElement; heard: string[]}> {
  const probe = await fixture<ProbeElement>(html`<probe-element src=${first}></probe-element>`);
  const heard = eventsOf(probe);
  await aTimeout(pause);
  probe.src = second;
  await probe.updateComplete;
  return {probe, heard};
}

describe('When src changes from A to B', () => {
  it('only B is shown though A is slower', async () => {
    const {probe, heard} = await changed(mockUrl({title: 'A'}, {delay: 80}), mockUrl({title: 'B'}));
    await inMode(probe, 'ready');
    await aTimeout(120);
    expect([shown(probe, '.title'), heard]).to.deep.equal(['B', ['load B']]);
  });

  it('only B is shown though another element still waits for A', async () => {
    const slow = mockUrl({title: 'A'}, {delay: 80});
    const other = await fixture<ProbeElement>(html`<probe-element src=${slow}></probe-element>`);
    const {probe, heard} = await changed(slow, mockUrl({title: 'B'}));
    await inMode(other, 'ready');
    await inMode(probe, 'ready');
    expect([shown(probe, '.title'), heard]).to.deep.equal(['B', ['load B']]);
  });

  it('nothing of A stays while B loads', async () => {
    const {probe} = await changed(mockUrl({title: 'A'}), '/mock/hang', 60);
    expect([probe.mode, shown(probe, '.title')]).to.deep.equal(['loading', '']);
  });

  it('a failure of A is not told', async () => {
    const {probe, heard} = await changed(mockUrl('', {status: 500, delay: 60}), mockUrl({title: 'B'}));
    await inMode(probe, 'ready');
    await aTimeout(100);
    expect(heard).to.deep.equal(['load B']);
  });

  it('and back to A, A is shown', async () => {
    const first = mockUrl({title: 'A'}, {delay: 40});
    const {probe} = await changed(first, mockUrl({title: 'B'}, {delay: 40}));
    probe.src = first;
    await probe.updateComplete;
    await inMode(probe, 'ready');
    expect(shown(probe, '.title')).to.equal('A');
  });

  it('in the very moment of the answer of A, only B is shown', async () => {
    const first = mockUrl({title: 'A'});
    const second = mockUrl({title: 'B'});
    await inMode((await changed(first, second, 50)).probe, 'ready');
    // Both answers are known by now: they come back in the next microtasks, A's in one of these.
    for (let tick = 0; tick < 16; tick++) {
      const box = await fixture(html`<div></div>`);
      const probe = document.createElement('probe-element');
      const heard = eventsOf(probe);
      probe.src = first;
      box.append(probe);
      for (let passed = 0; passed < tick; passed++) await Promise.resolve();
      probe.src = second;
      await aTimeout(10);
      expect([shown(probe, '.title'), heard.at(-1)], `tick ${tick}`).to.deep.equal(['B', 'load B']);
    }
  });
});

describe('Twenty elements with one src', () => {
  it('make one request and all show the answer', async () => {
    const hits = freshName();
    const src = mockUrl({title: 'A'}, {hits, delay: 20});
    const page = await fixture(
      html`<div>${Array.from({length: 20}, () => html`<probe-element src=${src}></probe-element>`)}</div>`,
    );
    const probes = [...page.querySelectorAll('probe-element')];
    await Promise.all(probes.map((probe) => inMode(probe, 'ready')));
    expect(probes.map((probe) => shown(probe, '.title'))).to.deep.equal(Array(20).fill('A'));
    expect(await hitsOf(hits)).to.equal(1);
  });

  it('go on waiting when one of them is removed', async () => {
    const src = mockUrl({title: 'A'}, {delay: 50});
    const page = await fixture(
      html`<div><probe-element src=${src}></probe-element><probe-element src=${src}></probe-element></div>`,
    );
    page.firstElementChild!.remove();
    const [probe] = page.querySelectorAll('probe-element');
    await inMode(probe!, 'ready');
    expect(shown(probe!, '.title')).to.equal('A');
  });
});
