// What readers see who lack one of the three kinds of cones.
import {expect} from '@open-wc/testing';
import {differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse} from 'culori';
import {html} from 'lit';
import '../../src/index.js';
import {painted, staged} from '../demo/stage.js';

const eyes = {
  'without red': filterDeficiencyProt(1),
  'without green': filterDeficiencyDeuter(1),
  'without blue': filterDeficiencyTrit(1),
};
const pages = {light: ['#fff', '#222'], dark: ['#14171a', '#e8eaed']} as const;
/** Two colours that differ by so much are told apart at a glance (CIEDE2000). */
const least = 10;

/** The colours that a reader must tell from another, by what they are of. */
function coloursIn(stage: Element, paper: string): Record<string, string> {
  const [chart, trajectory] = ['pathology-chart', 'download-sparkline'].map(
    (tag) => stage.querySelector(tag)!.shadowRoot!,
  );
  const style = (root: ShadowRoot | undefined, name: string) => getComputedStyle(root!.querySelector(name)!);
  return {
    paper,
    bar: style(chart, '.row:not(.other) .bar').fill,
    'bar of several': style(chart, '.other .bar').fill,
    line: style(trajectory, '.line').stroke,
    'last value': style(trajectory, '.last').color,
  };
}

/** Bars of one kind are told from those of several by a pattern, too: test/elements/pathology-chart/pattern.test.ts. */
const pairs = [
  ['bar', 'paper'],
  ['bar of several', 'paper'],
  ['line', 'paper'],
  ['last value', 'paper'],
  ['last value', 'line'],
] as const;

for (const [page, [paper, ink]] of Object.entries(pages))
  describe(`On a ${page} page, what is told by colours is told to eyes`, () => {
    let colours: Record<string, string>;
    before(async () => {
      const stage = await staged(
        html`<div style="background: ${paper}; color: ${ink}; color-scheme: ${page}">
          <pathology-chart limit="1" categories="Mass: 3; Cyst: 2; Nodule: 1"></pathology-chart>
          <download-sparkline view="full" points="2020: 3; 2021: 1; 2022: 2"></download-sparkline>
        </div>`,
      );
      await painted();
      colours = coloursIn(stage, paper);
      stage.remove();
    });

    const difference = differenceCiede2000();
    for (const [name, seenBy] of Object.entries(eyes))
      it(`${name}, too`, () => {
        const like = pairs.flatMap(([one, other]) => {
          const [a, b] = [one, other].map((each) => seenBy(parse(colours[each]!)!));
          const by = difference(a!, b!);
          return by < least ? `${one} and ${other}: ${by.toFixed(1)}` : [];
        });
        expect(like).to.deep.equal([]);
      });
  });
