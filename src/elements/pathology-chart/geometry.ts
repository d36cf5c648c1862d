import {scaleLinear} from 'd3-scale';

/** One bar, in percent of the plot's width from its start. */
export interface BarMark {
  readonly x: number;
  /** Never negative; a value that is not 0 keeps a visible sliver. */
  readonly width: number;
}

export interface Tick {
  readonly value: number;
  readonly x: number;
  /** Whether it may be left out where there is little room. */
  readonly isBetween: boolean;
}

/** The bars of one measure, in percent: right at any size, so nothing has to be measured. */
export interface BarsGeometry {
  /** One for each value, in their order; an unknown value has none. */
  readonly bars: readonly (BarMark | null)[];
  readonly ticks: readonly Tick[];
  /** Where 0 lies. */
  readonly zero: number;
}

/** The narrowest bar. */
const sliver = 0.4;
/** Beyond these sizes d3's arithmetic of steps overflows, or divides by 0. */
const [tiniest, hugest] = [1e-300, 1e300];
/** Ticks for which there is always room. */
const fewTicks = 5;

const rounded = (percent: number): number => Math.round(percent * 1000) / 1000;

/** Lays the values out as bars from 0, on a scale that ends in round numbers and always has 0 in it. */
export function barsGeometry(values: readonly (number | null)[]): BarsGeometry {
  const {low, high, whole} = extentOf(values);
  const size = Math.max(-low, high);
  const unit = size > hugest ? hugest : 1;
  const scale = scaleLinear()
    .domain(size < tiniest ? [0, 1] : [low / unit, high / unit])
    .nice(4)
    .range([0, 100]);
  const zero = rounded(scale(0));
  const bars = values.map((value) => {
    if (value === null) return null;
    const width = value === 0 ? 0 : Math.max(sliver, rounded(Math.abs(scale(value / unit) - zero)));
    const x = Math.min(100 - width, Math.max(0, rounded(value < 0 ? zero - width : zero)));
    return {x, width};
  });
  const ticks = (size < tiniest ? [0] : scale.ticks(4))
    .map((step) => ({value: step * unit, x: rounded(scale(step))}))
    // Whole numbers count things, and half a thing is not counted.
    .filter(({value}) => Number.isFinite(value) && (!whole || Number.isInteger(value)));
  return {bars, ticks: withBetween(ticks), zero};
}

/** Of many ticks, each second from 0 is one between others. */
function withBetween(ticks: readonly Omit<Tick, 'isBetween'>[]): readonly Tick[] {
  const origin = ticks.findIndex(({value}) => value === 0);
  return ticks.map((tick, index) => ({...tick, isBetween: ticks.length > fewTicks && (index - origin) % 2 !== 0}));
}

function extentOf(values: readonly (number | null)[]) {
  let [low, high, whole] = [0, 0, true];
  for (const value of values) {
    if (value === null) continue;
    low = Math.min(low, value);
    high = Math.max(high, value);
    whole &&= Number.isInteger(value);
  }
  return {low, high, whole};
}
