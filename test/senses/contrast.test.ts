import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {html} from 'lit';
import '../../src/index.js';
import {elementsIn, painted, staged, typical} from '../demo/stage.js';
import {describeWithMedia, isChromium} from '../kit/engine.js';
import {seenMarks, seenTexts, type Seen} from './paint.js';

/** Pages as they are met with: paper, ink, and the contrast between the two. */
const hosts = {
  white: ['#fff', '#222', 15.9],
  black: ['#000', '#fff', 21],
  navy: ['#0b1f3a', '#e8eaed', 13.5],
  grey: ['#808080', '#000', 5.3],
  cream: ['#f6ecd9', '#3b2f2f', 10.6],
  magenta: ['#c2185b', '#fff', 5.6],
} as const;
const accents = [
  '',
  '#ffff00',
  '#000',
  '#fff',
  '#0b1f3a',
  '#c2185b',
  'oklch(0.9 0.2 140)',
  'rgb(255 0 0 / 20%)',
  'currentColor',
];

/** Other engines prefer nothing. */
const prefer = async (media: object): Promise<void> => {
  if (isChromium) await executeServerCommand('media-features', media);
};

type Host = keyof typeof hosts;

let stage: HTMLElement;

async function shownOn(host: Host, accent: string): Promise<void> {
  const [paper, ink] = hosts[host];
  Object.assign(stage.style, {background: paper, color: ink});
  for (const name of ['accent', 'bar']) stage.style.setProperty(`--dataset-${name}`, accent);
  for (const element of elementsIn(stage)) (element as Element & {requestUpdate(): void}).requestUpdate();
  await painted();
}

/** As much as is asked for, or as much as the page's own ink has. */
const below = (seen: readonly Seen[], least: number, host: Host): Seen[] =>
  seen.filter(({contrast}) => contrast < Math.min(least, hosts[host][2] - 0.1));

/** Everything that opens stands open, so that all of it is seen. */
async function opened(): Promise<void> {
  for (const element of elementsIn(stage)) {
    element.shadowRoot?.querySelectorAll('details').forEach((details) => (details.open = true));
    element.shadowRoot?.querySelectorAll<HTMLElement>('[part="cite"], #embed').forEach((button) => button.click());
  }
  await painted();
}

before(async () => {
  stage = await staged(...Object.values(typical).map((draw) => draw()));
  await opened();
});
after(async () => {
  await prefer({});
  stage.remove();
});

for (const [contrast, text, mark] of [
  ['no-preference', 4.5, 3],
  ['more', 7, 4.5],
] as const)
  describeWithMedia(`What is seen, with contrast: ${contrast}`, () => {
    before(() => prefer({'prefers-contrast': contrast}));
    for (const host of Object.keys(hosts) as Host[])
      it(`has enough of it on ${host}, whatever the author's accent`, async () => {
        for (const accent of accents) {
          await shownOn(host, accent);
          const [texts, marks] = [seenTexts(stage), seenMarks(stage)];
          expect(texts.length).to.be.above(100);
          expect(marks.length).to.be.above(30);
          expect(below(texts, text, host), `text, accent ${accent}`).to.deep.equal([]);
          expect(below(marks, mark, host), `marks, accent ${accent}`).to.deep.equal([]);
        }
      });
  });

describe('The ground of the page', () => {
  const inkOf = () => getComputedStyle(stage.querySelector('pathology-chart')!.shadowRoot!.querySelector('.bar')!).fill;

  it('is followed when the page takes another theme, without being told', async () => {
    await shownOn('white', '#ffff00');
    const before = inkOf();
    const [paper, ink] = hosts.navy;
    Object.assign(stage.style, {background: paper, color: ink});
    await painted();
    await painted();
    expect(inkOf()).not.to.equal(before);
    expect(below(seenMarks(stage), 3, 'navy')).to.deep.equal([]);
  });
  it('is all that an element stands on: veils, slots and shadow roots', async () => {
    await shownOn('white', '#ffff00');
    const outer = document.createElement('div');
    const root = outer.attachShadow({mode: 'open'});
    root.append(document.createElement('section'));
    root.firstElementChild!.setAttribute('style', 'background: rgb(0 0 0 / 50%)');
    root.firstElementChild!.append(document.createElement('slot'));
    const chart = document.createElement('pathology-chart');
    Object.assign(chart, {categories: 'A: 1', loading: 'eager'});
    chart.setAttribute('style', 'background: color(srgb 0 0 0 / 0.5); color: #fff');
    outer.append(chart);
    stage.append(outer);
    await chart.updateComplete;
    await painted();
    const probe = chart.shadowRoot!.querySelector<HTMLElement>('.root')!;
    expect(probe.style.getPropertyValue('--_ground')).to.match(/^color\(srgb 0.2[45]\d* 0.2[45]\d* 0.2[45]\d*\)$/);
    expect(probe.style.colorScheme).to.equal('dark');
    outer.remove();
  });
  it('is another one for what stands inside of an element, too, when that comes from a dark place', async () => {
    const [dark, light] = [document.createElement('div'), document.createElement('div')];
    dark.setAttribute('style', 'background: #112; color: #eee');
    document.body.append(dark, light);
    const card = Object.assign(document.createElement('dataset-card'), {loading: 'eager'});
    const stat = Object.assign(document.createElement('dataset-stat'), {loading: 'eager', value: 3});
    card.append(stat);
    dark.append(card);
    await stat.updateComplete;
    await painted();
    await painted();
    light.append(card);
    for (const element of [card, stat]) element.requestUpdate();
    await painted();
    await painted();
    expect(stat.shadowRoot!.querySelector<HTMLElement>('.root')!.style.getPropertyValue('--_y')).to.equal('1');
    for (const place of [dark, light]) place.remove();
  });
  it('leaves a good accent as it is', async () => {
    await shownOn('white', '#8a1538');
    const fill = inkOf();
    const swatch = document.createElement('i');
    swatch.style.color = `color(from ${fill} srgb r g b)`;
    document.body.append(swatch);
    const [red, green, blue] = getComputedStyle(swatch)
      .color.match(/[\d.]+/g)!
      .map((part) => Math.round(Number(part) * 255));
    swatch.remove();
    expect([red, green, blue]).to.deep.equal([0x8a, 0x15, 0x38]);
  });
});

describe('What an element is told of the page under it', () => {
  it('is nothing on a white one, which would have all of it reckoned and painted once more', async () => {
    await prefer({});
    const plain = await staged(...Object.values(typical).map((draw) => draw()));
    const roots = () =>
      elementsIn(plain).map(({shadowRoot}) => shadowRoot?.querySelector('.root')?.getAttribute('style'));
    const told = roots();
    plain.style.background = '#0b1f3a';
    for (const element of elementsIn(plain)) (element as Element & {requestUpdate(): void}).requestUpdate();
    await painted();
    const later = roots();
    plain.remove();
    expect(told.every((style) => !style?.includes('--_y'))).to.equal(true);
    expect(later.every((style) => style?.includes('--_y'))).to.equal(true);
  });

  it('is its own in a white box inside of a dark element', async () => {
    await prefer({});
    const dark = await staged(
      html`<dataset-story bare heading="Dark" loading="eager" style="background: #000; color: #fff">
        <div style="background: #fff; color: #222">
          <dataset-stat value="3" label="three" loading="eager"></dataset-stat>
        </div>
      </dataset-story>`,
    );
    await painted();
    const root = dark.querySelector('dataset-stat')?.shadowRoot?.querySelector<HTMLElement>('.root');
    const told = root && getComputedStyle(root).getPropertyValue('--_y');
    const isUp = root?.hasAttribute('data-up');
    dark.remove();
    expect([told || '1', isUp]).to.deep.equal(['1', false]);
  });
});
