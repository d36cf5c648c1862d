import {expect, fixture, html} from '@open-wc/testing';
import type {PlotElement} from './plot-element.js';
import './plot-element.js';
import {shown} from './probe-element.js';

let plot: PlotElement;
const field = (): HTMLElement => plot.shadowRoot!.querySelector('.plot')!;

beforeEach(async () => {
  plot = await fixture(html`<plot-element heading="A"></plot-element>`);
});

/** Presses keys one after the other; returns whether the page was kept from the last one. */
function pressed(keys: string, more: KeyboardEventInit = {}, target: Element = field()): boolean {
  return keys
    .split(' ')
    .map((key) => {
      const event = new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true, ...more});
      return !target.dispatchEvent(event);
    })
    .at(-1)!;
}

/** Points at a part of the plot's area, from 0 to 1. */
function pointed(type: string, x: number, target: Element = field()): void {
  const {left, top, width} = plot.shadowRoot!.querySelector('.plot')!.getBoundingClientRect();
  const place = {clientX: left + 10 + x * (width - 20), clientY: top + 15, bubbles: true, composed: true};
  target.dispatchEvent(new PointerEvent(type, place));
}

async function read(): Promise<string> {
  await plot.updateComplete;
  return shown(plot, '.reading');
}

describe('By keys, the reader', () => {
  for (const [keys, mark] of [
    ['ArrowRight', 'one'],
    ['ArrowDown ArrowDown', 'two'],
    ['ArrowLeft', 'one'],
    ['End ArrowLeft', 'three'],
    ['End ArrowUp ArrowUp', 'two'],
    ['End', 'four'],
    ['End ArrowRight', 'four'],
    ['End Home', 'one'],
    ['Home ArrowUp', 'one'],
    ['End Escape', ''],
  ] as const)
    it(`comes with ${keys} to "${mark}"`, async () => {
      expect(pressed(keys)).to.be.true;
      expect(await read()).to.equal(mark);
    });

  it('chooses a mark with Enter', () => {
    expect(pressed('End Enter')).to.be.true;
    expect(plot.selected).to.deep.equal([3]);
  });

  for (const key of ['Tab', 'PageDown', 'a', ' ', 'Escape', 'Enter'])
    it(`keeps ${JSON.stringify(key)} for the page`, () => {
      expect(pressed(key)).to.be.false;
      expect([plot.reading.mark, plot.selected]).to.deep.equal([-1, []]);
    });

  for (const modifier of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey'])
    it(`keeps arrows with ${modifier} for the page`, () => {
      expect(pressed('ArrowRight', {[modifier]: true})).to.be.false;
      expect(plot.reading.mark).to.equal(-1);
    });

  it('comes with Shift and up to the largest, with Shift and down to the smallest', async () => {
    expect(pressed('ArrowUp', {shiftKey: true})).to.be.true;
    expect(await read()).to.equal('three');
    expect(pressed('ArrowDown', {shiftKey: true})).to.be.true;
    expect(await read()).to.equal('two');
  });

  it('keeps Shift for the page where no value is known', () => {
    plot.extremes = [-1, -1];
    expect(pressed('ArrowUp', {shiftKey: true})).to.be.false;
    expect(pressed('End', {shiftKey: true})).to.be.false;
  });

  it('goes left to what stands on the left, where the plot runs from right to left', async () => {
    plot.dir = 'rtl';
    expect(pressed('ArrowLeft ArrowLeft')).to.be.true;
    expect(await read()).to.equal('two');
    expect(pressed('ArrowRight')).to.be.true;
    expect(await read()).to.equal('one');
    expect(pressed('ArrowDown')).to.be.true;
    expect(await read()).to.equal('two');
  });

  it('keeps arrows for the page where there is no mark', () => {
    plot.marks = [];
    expect(pressed('ArrowRight')).to.be.false;
  });

  it('reads nothing while the keyboard is elsewhere in the figure', () => {
    expect(pressed('ArrowRight', {}, plot.shadowRoot!.querySelector('summary')!)).to.be.false;
    expect(plot.reading.mark).to.equal(-1);
  });

  it('stops reading when the keyboard leaves', async () => {
    pressed('End');
    field().dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true}));
    expect(await read()).to.equal('');
  });
});

describe('By pointer, the reader', () => {
  it('reads the mark under it', async () => {
    pointed('pointermove', 0.3);
    expect(await read()).to.equal('two');
  });

  it('reads nothing where no mark is', async () => {
    pointed('pointermove', 0.3);
    pointed('pointermove', -0.05);
    expect(await read()).to.equal('');
  });

  it('stops reading beside the plot', async () => {
    pointed('pointermove', 0.3);
    pointed('pointermove', 0.3, plot.shadowRoot!.querySelector('.reading')!);
    expect(await read()).to.equal('');
  });

  it('stops reading when it leaves the element', async () => {
    pointed('pointermove', 0.3);
    plot.dispatchEvent(new PointerEvent('pointerleave'));
    expect(await read()).to.equal('');
  });

  it('reads and chooses a mark by a tap', async () => {
    pointed('click', 0.9);
    expect([await read(), plot.selected]).to.deep.equal(['four', [3]]);
  });

  it('chooses nothing by a tap beside the marks', () => {
    pointed('click', -0.05);
    expect(plot.selected).to.deep.equal([]);
  });

  it('reads from the right where the plot runs from right to left', async () => {
    plot.dir = 'rtl';
    pointed('pointermove', 0.3);
    expect(await read()).to.equal('three');
  });

  it('chooses the mark that a screen reader clicks on, wherever it says that it clicked', async () => {
    plot.shadowRoot!.querySelector('#m2')!.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
    expect([await read(), plot.selected]).to.deep.equal(['three', [2]]);
  });

  it('draws once however far it moves on one mark', async () => {
    pointed('pointermove', 0.3);
    await plot.updateComplete;
    pointed('pointermove', 0.4);
    expect(plot.isUpdatePending).to.be.false;
  });
});

describe('Nothing is read', () => {
  it('where the page has a .plot of its own around the element', async () => {
    const page = await fixture(html`<div class="plot"><plot-element heading="A"></plot-element></div>`);
    plot = page.querySelector('plot-element')!;
    pointed('pointermove', 0.3, plot.shadowRoot!.querySelector('.reading')!);
    expect(await read()).to.equal('');
  });

  it('while no marks have a place', async () => {
    plot.hasArea = false;
    plot.requestUpdate();
    await plot.updateComplete;
    pointed('click', 0.3);
    expect(plot.selected).to.deep.equal([]);
  });

  it('before the element has drawn', () => {
    const early = document.createElement('plot-element');
    early.dispatchEvent(new PointerEvent('pointermove'));
    expect(early.reading.mark).to.equal(-1);
  });

  it('while there is no plot', async () => {
    plot.heading = null;
    await plot.updateComplete;
    plot.dispatchEvent(new PointerEvent('pointermove'));
    expect(plot.reading.mark).to.equal(-1);
  });
});
