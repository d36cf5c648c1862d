const units: Readonly<Record<string, number>> = {m: 60_000, h: 3_600_000, d: 86_400_000};

/** Returns the milliseconds of `30m`, `12h` or `7d`; NaN of all else. */
export function durationOf(text: string): number {
  const [, count, unit = ''] = /^\s*(\d{1,5})([mhd])\s*$/.exec(text) ?? [];
  return Number(count) * (units[unit] ?? NaN);
}
