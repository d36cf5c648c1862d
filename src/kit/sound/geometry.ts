import {decimated} from '../trajectory/decimation.js';

/** From its second on, a tone in hertz; `null` is silence. */
export interface Tone {
  readonly at: number;
  readonly pitch: number | null;
}

/** Values in the order in which they are heard. NaN is unknown. */
export interface Melody {
  readonly times: Float64Array;
  readonly values: Float64Array;
}

/** More tones than are told apart in the time there is; of each part its extremes stay. */
const most = 48;
const [perTone, longest] = [0.3, 5];
/** The lowest tone, and how many times as high the highest is: two octaves. */
const [lowest, span] = [220, 4];

/** Returns how many seconds a melody takes: at most five. */
export const secondsOf = ({values}: Melody): number => Math.min(longest, perTone * values.length);

/** Returns the tones of a melody: zero, or the lowest value below it, is the lowest; what is unknown is silent. */
export function tonesOf(melody: Melody): readonly Tone[] {
  const {times, values} = melody;
  // Halved, so that no difference overflows.
  const half = (index: number) => (values[index] ?? NaN) / 2;
  const [bottom, top] = values.reduce(
    ([low, high], value) => (Number.isNaN(value) ? [low, high] : [Math.min(low, value / 2), Math.max(high, value / 2)]),
    [0, 0] as [number, number],
  );
  const first = times[0] ?? 0;
  // The last one sounds as long as the others.
  const room = (secondsOf(melody) * (times.length - 1)) / times.length / ((times.at(-1) ?? 0) - first || 1);
  return decimated(times, values, most).map((index) => {
    const share = top > bottom ? (half(index) - bottom) / (top - bottom) : 0 * half(index);
    return {at: ((times[index] ?? 0) - first) * room, pitch: Number.isNaN(share) ? null : lowest * span ** share};
  });
}
