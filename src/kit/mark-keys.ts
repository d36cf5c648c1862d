/** Marks in a row, of which one may be read. */
export interface MarkRow {
  /** -1 when none is read. */
  readonly mark: number;
  readonly count: number;
  /** The mark with the largest value, or with the smallest; -1 where none is known. */
  readonly extremeOf: (largest: boolean) => number;
}

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Returns the mark that a key leads to, -1 for none; `null` where the key is the page's. One more with Shift: up to the
 * largest, down to the smallest. `leftward`: the marks stand from right to left. (docs/decisions/0012-reading-marks.md)
 */
export function markAfter(event: KeyboardEvent, {mark, count, extremeOf}: MarkRow, leftward: boolean): number | null {
  const {key, shiftKey} = event;
  if (count === 0 || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (shiftKey) {
    const extreme = /^Arrow(Up|Down)$/.test(key) ? extremeOf(key === 'ArrowUp') : -1;
    return extreme < 0 ? null : extreme;
  }
  // What is of no use here is left to the page: Escape may close its dialog.
  if (key === 'Escape' || key === 'Enter') return mark < 0 ? null : key === 'Enter' ? mark : -1;
  const step = steps[key];
  if (step === undefined) return null;
  const isMirrored = leftward && /Left|Right/.test(key);
  return Math.min(count - 1, Math.max(0, mark + (isMirrored ? -step : step)));
}
