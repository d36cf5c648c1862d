import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileURLToPath} from 'node:url';
import * as real from 'd3-scale';
import * as realShape from 'd3-shape';
import fc from 'fast-check';
import {build} from 'vite';
import {numbersOnly} from '../../build/bundle.mjs';

const outDir = fileURLToPath(new URL('../../node_modules/.cache/d3-stand-ins', import.meta.url));

async function numbersOnlyD3(name: string): Promise<unknown> {
  const entry = fileURLToPath(import.meta.resolve(name));
  await build({
    configFile: false,
    logLevel: 'silent',
    resolve: {alias: numbersOnly},
    build: {outDir, emptyOutDir: false, minify: false, lib: {entry, formats: ['es'], fileName: () => `${name}.mjs`}},
  });
  return import(`${outDir}/${name}.mjs`);
}

const standIn = (await numbersOnlyD3('d3-scale')) as typeof real;
const standInShape = (await numbersOnlyD3('d3-shape')) as typeof realShape;
const number = fc.integer({min: -1e12, max: 1e12}).map((thousandths) => thousandths / 1000);
const pair = fc.tuple(number, number);

test('a linear scale gives the same numbers as with the real d3-interpolate', () => {
  fc.assert(
    fc.property(pair, pair, fc.array(number, {minLength: 1}), (domain, range, values) => {
      const [ours, theirs] = [standIn, real].map(({scaleLinear}) => scaleLinear(domain, range).nice());
      assert.deepEqual(values.map(ours!), values.map(theirs!));
      assert.deepEqual(ours!.ticks(7), theirs!.ticks(7));
      assert.deepEqual(
        values.map((value) => ours!.invert(value)),
        values.map((value) => theirs!.invert(value)),
      );
    }),
  );
});

test('a rounding linear scale gives the same numbers as with the real d3-interpolate', () => {
  fc.assert(
    fc.property(pair, pair, number, (domain, range, value) => {
      const [ours, theirs] = [standIn, real].map(({scaleLinear}) => scaleLinear().domain(domain).rangeRound(range));
      assert.equal(ours!(value), theirs!(value));
    }),
  );
});

test('a band scale gives the same places as with the real d3', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.string(), {maxLength: 40}),
      pair,
      fc.double({min: 0, max: 1, noNaN: true}),
      (names, range, padding) => {
        const [ours, theirs] = [standIn, real].map(({scaleBand}) => scaleBand(names, range).padding(padding));
        assert.deepEqual(names.map(ours!), names.map(theirs!));
        assert.equal(ours!.bandwidth(), theirs!.bandwidth());
      },
    ),
  );
});

test('a tick format is refused in words, not written wrongly', () => {
  assert.throws(() => standIn.scaleLinear().tickFormat(), /use Intl\.NumberFormat/);
});

test('a line with gaps is the same path as with the real d3-path', () => {
  fc.assert(
    fc.property(fc.array(fc.option(pair)), (points) => {
      const [ours, theirs] = [standInShape, realShape].map(({line}) =>
        line<[number, number] | null>(
          (point) => point?.[0] ?? 0,
          (point) => point?.[1] ?? 0,
        ).defined((point) => point !== null),
      );
      assert.equal(ours!(points), theirs!(points));
    }),
  );
});

test('a scale of several pieces is refused in words', () => {
  const scale = standIn.scaleLinear([0, 1, 2], [0, 10, 100]);
  assert.throws(() => scale(1), /two ends/);
});
