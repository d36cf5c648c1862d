import type {Tone} from './geometry.js';

/** Loud enough, and how fast a tone swells and fades so that nothing clicks. */
const [loud, soft] = [0.2, 0.012];

/** Plays tones for so many seconds, then tells; returns what stops them. Throws where the browser has no sound. */
export function play(tones: readonly Tone[], seconds: number, ended: () => void): () => void {
  const context = new AudioContext();
  const [oscillator, gain] = [context.createOscillator(), context.createGain()];
  const start = context.currentTime + 0.1;
  gain.gain.value = 0;
  for (const {at, pitch} of tones) {
    if (pitch !== null) oscillator.frequency.setValueAtTime(pitch, start + at);
    gain.gain.setTargetAtTime(pitch === null ? 0 : loud, start + at, soft);
  }
  oscillator.connect(gain).connect(context.destination);
  oscillator.start(start);
  oscillator.stop(start + seconds);
  const close = () => {
    oscillator.onended = null;
    void context.close();
  };
  oscillator.onended = () => {
    close();
    ended();
  };
  return close;
}
